import { type NpyArray, parseNpy, parseNpz } from '@descent/datasets';
import { ConfigError, DescentError, isRecord, lookUp, parsePythonJson } from '@descent/spec';
import type { ArrayData, TypedArray } from '@descent/trainer';
import { MAX_DATA, readBytes } from '../files.js';
import type { NamedArrays } from './array-types.js';
import { parseCsv } from './csv.js';

/** Numbers as text, of which no engine holds more than half a GiB in one piece. */
const TEXTS = ['.csv', '.json'];
const MAX_TABLE = 2 ** 28;

const READERS: Readonly<Record<string, (bytes: Uint8Array, file: string) => NamedArrays>> = {
  '.npy': (bytes, file) => ({ '': fromNpy(parseNpy(bytes, file), file) }),
  '.npz': (bytes, file) =>
    mapValues(parseNpz(bytes, undefined, { file }), (array, name) => fromNpy(array, `${file} (${name})`)),
  '.csv': (bytes, file) => parseCsv(new TextDecoder().decode(bytes), file),
  '.json': (bytes, file) => fromJson(parsePythonJson(new TextDecoder().decode(bytes), file), file),
};

/** @throws DescentError for a file that cannot be read, is of another kind, or holds something else than numbers */
export async function readArrays(file: string, cwd: string): Promise<NamedArrays> {
  const ending = /\.[a-z]+$/i.exec(file)?.[0].toLowerCase() ?? '';
  const read = lookUp(READERS, ending);
  const bytes = await readBytes(file, cwd, TEXTS.includes(ending) ? MAX_TABLE : MAX_DATA);
  if (read === undefined) {
    throw new DescentError(
      'data-kind',
      `${file}: data is read from ${Object.keys(READERS).join(', ')}, or a folder with MNIST's files.`,
    );
  }
  return read(bytes, file);
}

function fromNpy({ data, shape }: NpyArray, file: string): ArrayData {
  if (shape.length === 0) throw new ConfigError(file, '', '()', 'must be an array of samples, not a single number');
  if (!(data instanceof BigInt64Array || data instanceof BigUint64Array)) return { data, shape };
  const wide = data.findIndex((value) => value > 2147483647n || value < -2147483648n);
  if (wide !== -1) throw new ConfigError(file, `/${wide}`, String(data[wide]), 'must fit in 32 bits');
  return { data: Int32Array.from(data as BigInt64Array, Number), shape };
}

function fromJson(value: unknown, file: string): NamedArrays {
  if (Array.isArray(value)) return { '': fromNested(value, file, '') };
  if (!isRecord(value))
    throw new ConfigError(file, '', value, 'must be arrays in arrays of numbers, or an object of them');
  return mapValues(value, (array, name) => fromNested(array, file, `/${name}`));
}

/** Arrays in arrays as one. */
function fromNested(value: unknown, file: string, pointer: string): ArrayData {
  const shape: number[] = [];
  for (let level: unknown = value; Array.isArray(level); level = level[0]) shape.push(level.length);
  if (shape.length === 0) throw new ConfigError(file, pointer, value, 'must be an array');
  const numbers: number[] = [];
  const visit = (level: unknown, depth: number, at: string): void => {
    if (depth === shape.length) {
      if (typeof level !== 'number' && typeof level !== 'boolean')
        throw new ConfigError(file, at, level, 'must be a number');
      numbers.push(Number(level));
      return;
    }
    if (!Array.isArray(level) || level.length !== shape[depth]) {
      throw new ConfigError(file, at, level, `must be an array of ${shape[depth]}, like its neighbors`);
    }
    level.forEach((inner, i) => {
      visit(inner, depth + 1, `${at}/${i}`);
    });
  };
  visit(value, 0, pointer);
  return { data: Float32Array.from(numbers), shape };
}

/** The first rows of an array. */
export function firstRows({ data, shape, ...rest }: ArrayData, limit: number | undefined): ArrayData {
  const [rows = 0, ...each] = shape;
  if (limit === undefined || limit >= rows) return { data, shape, ...rest };
  const size = each.reduce((product, axis) => product * axis, 1);
  return { data: data.subarray(0, limit * size) as TypedArray, shape: [limit, ...each], ...rest };
}

function mapValues<In, Out>(
  record: Readonly<Record<string, In>>,
  map: (value: In, name: string) => Out,
): Record<string, Out> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value, name)]));
}
