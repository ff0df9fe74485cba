import { isRecord } from '@descent/spec';
import { decodeNumbers } from '../hdf5/numbers.js';
import { convert } from '../keras/weight-values.js';
import { ModelFileError } from '../model-file-error.js';

/** An array of a `weightsManifest`, decoded. */
export interface ManifestArray {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: Float32Array | Int32Array;
}

const SIZES: Readonly<Record<string, number>> = { float32: 4, int32: 4, bool: 1, uint8: 1, uint16: 2, float16: 2 };

/** Reads every array of a manifest; those of an optimizer are left out. */
export async function readManifest(
  manifest: unknown,
  where: string,
  readShard: (path: string) => Promise<Uint8Array>,
): Promise<ManifestArray[]> {
  const fail = (path: string, message: string): never => {
    throw new ModelFileError(where, [{ path, message }]);
  };
  if (!Array.isArray(manifest)) return fail('weightsManifest', 'must be a list of groups.');
  const arrays: ManifestArray[] = [];
  for (const group of manifest) {
    if (!isRecord(group) || !Array.isArray(group.paths) || !Array.isArray(group.weights)) {
      return fail('weightsManifest', 'a group must have paths and weights.');
    }
    for (const path of group.paths) if (!isSafe(path)) fail(String(path), 'is a path that leads elsewhere.');
    const shards: Uint8Array[] = [];
    for (const path of group.paths as string[]) shards.push(await readShard(path));
    const bytes = concatenate(shards);
    let at = 0;
    for (const entry of group.weights) {
      const { array, size } = readEntry(entry, bytes.subarray(at), fail);
      at += size;
      if (array !== null) arrays.push(array);
    }
    if (at !== bytes.length) fail('weightsManifest', `the shards hold ${bytes.length} bytes, the weights ${at}.`);
  }
  return arrays;
}

/** A path inside the folder of `model.json`. */
function isSafe(path: unknown): boolean {
  return typeof path === 'string' && path !== '' && !/^[/\\]|[\\:\0?#]/.test(path) && !path.split('/').includes('..');
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function readEntry(
  entry: unknown,
  bytes: Uint8Array,
  fail: (path: string, message: string) => never,
): { array: ManifestArray | null; size: number } {
  if (!isRecord(entry) || typeof entry.name !== 'string' || !Array.isArray(entry.shape)) {
    return fail('weightsManifest', 'a weight must have a name and a shape.');
  }
  const { name, dtype, quantization, group } = entry;
  const shape = entry.shape as unknown[];
  if (!shape.every((size): size is number => Number.isSafeInteger(size) && (size as number) >= 0)) {
    return fail(name, `has a shape of ${JSON.stringify(shape)}.`);
  }
  const stored = isRecord(quantization) ? String(quantization.dtype) : String(dtype);
  const elementSize = SIZES[stored];
  if (elementSize === undefined || !['float32', 'int32', 'bool'].includes(String(dtype))) {
    return fail(name, `has dtype ${stored}, which cannot be read.`);
  }
  const size = shape.reduce((product, axis) => product * axis, elementSize);
  if (size > bytes.length) return fail(name, `needs ${size} bytes, but the shards have ${bytes.length} left.`);
  if (group === 'optimizer') return { array: null, size };
  const kind = stored === 'bool' ? 'uint8' : (stored as 'float32');
  const numbers = decodeNumbers(bytes.subarray(0, size), kind, false);
  const values = convert(numbers, dtype === 'float32' ? 'float32' : 'int32');
  return { array: { name, shape, values: isRecord(quantization) ? scale(values, quantization) : values }, size };
}

/** What was rounded to 8 or 16 bits, as it was before up to the rounding. */
function scale(values: Float32Array | Int32Array, { scale: factor, min }: Record<string, unknown>): typeof values {
  if (typeof factor !== 'number' || typeof min !== 'number') return values;
  return values.map((value: number) => value * factor + min) as typeof values;
}
