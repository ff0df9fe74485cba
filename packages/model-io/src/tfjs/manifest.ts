import { formatBytes, type ReadOptions } from '@descent/host';
import { isRecord, lookUp, preview, textOf } from '@descent/spec';
import { decodeNumbers } from '../hdf5/numbers.js';
import { RAISE } from '../io/limits.js';
import { convert } from '../keras/weight-values.js';
import { ModelFileError } from '../model-file-error.js';

/** An array of a `weightsManifest`, decoded. */
export interface ManifestArray {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: Float32Array | Int32Array;
}

const SIZES: Readonly<Record<string, number>> = { float32: 4, int32: 4, bool: 1, uint8: 1, uint16: 2, float16: 2 };

/** No model has more files: one of 2 GiB in shards of 4 MiB has 512. */
const MAX_SHARDS = 10_000;

type Fail = (path: string, message: string) => never;

/** An array as a manifest describes it. */
interface Entry {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: string;
  readonly stored: string;
  readonly quantization: Record<string, unknown> | null;
  readonly isOptimizer: boolean;
  /** How many bytes of the shards are its. */
  readonly size: number;
}

interface Group {
  readonly paths: readonly string[];
  readonly entries: readonly Entry[];
  readonly size: number;
}

/**
 * Reads every array of a manifest; those of an optimizer are left out. What the manifest says is judged before any shard
 * is read, and of a shard no more is read than it says.
 */
export async function readManifest(
  manifest: unknown,
  where: string,
  maxBytes: number,
  readShard: (path: string, options: ReadOptions) => Promise<Uint8Array>,
): Promise<ManifestArray[]> {
  const fail = (path: string, message: string): never => {
    throw new ModelFileError(where, [{ path, message }]);
  };
  const groups = describeGroups(manifest, fail);
  const total = groups.reduce((sum, { size }) => sum + size, 0);
  if (total > maxBytes) {
    fail('weightsManifest', `the weights are said to be larger than ${formatBytes(maxBytes)}. ${RAISE}`);
  }
  const arrays: ManifestArray[] = [];
  for (const { paths, entries, size } of groups) {
    const bytes = new Uint8Array(size);
    let read = 0;
    for (const path of paths) {
      const ifLarger = 'That is more than the weights of the manifest need.';
      const shard = await readShard(path, { maxBytes: size - read, ifLarger });
      bytes.set(shard, read);
      read += shard.length;
    }
    if (read !== size) fail('weightsManifest', `the shards hold ${read} bytes, the weights ${size}.`);
    let at = 0;
    for (const entry of entries) {
      if (!entry.isOptimizer) arrays.push(readEntry(entry, bytes.subarray(at, at + entry.size)));
      at += entry.size;
    }
  }
  return arrays;
}

function describeGroups(manifest: unknown, fail: Fail): Group[] {
  if (!Array.isArray(manifest)) return fail('weightsManifest', 'must be a list of groups.');
  const known = new Set<string>();
  return manifest.map((group) => {
    if (!isRecord(group) || !Array.isArray(group.paths) || !Array.isArray(group.weights)) {
      return fail('weightsManifest', 'a group must have paths and weights.');
    }
    for (const path of group.paths) {
      if (!isSafe(path)) fail(preview(path), 'is a path that leads elsewhere.');
      if (known.has(path)) fail(path, 'is named twice.');
      known.add(path);
      if (known.size > MAX_SHARDS) fail('weightsManifest', `it names more than ${MAX_SHARDS} files.`);
    }
    const entries = group.weights.map((entry) => describeEntry(entry, fail));
    return { paths: group.paths, entries, size: entries.reduce((sum, { size }) => sum + size, 0) };
  });
}

/** A path inside the folder of `model.json`. */
function isSafe(path: unknown): path is string {
  return typeof path === 'string' && path !== '' && !/^[/\\]|[\\:\0?#]/.test(path) && !path.split('/').includes('..');
}

function describeEntry(entry: unknown, fail: Fail): Entry {
  if (!isRecord(entry) || typeof entry.name !== 'string' || !Array.isArray(entry.shape)) {
    return fail('weightsManifest', 'a weight must have a name and a shape.');
  }
  const { name, dtype, quantization, group } = entry;
  const shape: unknown[] = entry.shape;
  if (!shape.every((size): size is number => Number.isSafeInteger(size) && (size as number) >= 0)) {
    return fail(name, `has a shape of ${preview(shape)}.`);
  }
  const stored = isRecord(quantization) ? textOf(quantization.dtype) : textOf(dtype);
  const elementSize = lookUp(SIZES, stored);
  if (elementSize === undefined || !['float32', 'int32', 'bool'].includes(textOf(dtype))) {
    return fail(name, `has dtype ${preview(stored)}, which cannot be read.`);
  }
  return {
    name,
    shape,
    dtype: textOf(dtype),
    stored,
    quantization: isRecord(quantization) ? quantization : null,
    isOptimizer: group === 'optimizer',
    size: shape.includes(0) ? 0 : shape.reduce((product, axis) => product * axis, elementSize),
  };
}

function readEntry({ name, shape, dtype, stored, quantization }: Entry, bytes: Uint8Array): ManifestArray {
  const kind = stored === 'bool' ? 'uint8' : (stored as 'float32');
  const values = convert(decodeNumbers(bytes, kind, false), dtype === 'float32' ? 'float32' : 'int32');
  return { name, shape, values: quantization === null ? values : scale(values, quantization) };
}

/** What was rounded to 8 or 16 bits, as it was before up to the rounding. */
function scale(values: Float32Array | Int32Array, { scale: factor, min }: Record<string, unknown>): typeof values {
  if (typeof factor !== 'number' || typeof min !== 'number') return values;
  return values.map((value: number) => value * factor + min) as typeof values;
}
