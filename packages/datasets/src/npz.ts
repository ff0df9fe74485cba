import { DatasetError } from './errors.js';
import type { ParseOptions } from './idx.js';
import { MAX_BYTES } from './inflate.js';
import { type NpyArray, parseNpy } from './npy.js';
import { zipEntries } from './zip.js';

/** True for the magic bytes of a zip archive with at least one entry. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * Reads the named arrays of a numpy `.npz` archive (`numpy.savez` or `numpy.savez_compressed`); without `names`, all.
 * @throws {@link DatasetError} when the archive is damaged, an array is missing, or all together exceed `maxBytes`
 */
export function parseNpz<Name extends string>(
  bytes: Uint8Array,
  names?: readonly Name[],
  options: ParseOptions = {},
): Record<Name, NpyArray> {
  const { file = 'npz data', maxBytes = MAX_BYTES } = options;
  const entries = zipEntries(bytes, file);
  const present = [...entries.keys()].filter((name) => name.endsWith('.npy')).map((name) => name.slice(0, -4));
  const arrays: Partial<Record<string, NpyArray>> = {};
  let total = 0;
  for (const name of names ?? present) {
    const entry = entries.get(`${name}.npy`);
    if (!entry) {
      const holds = present.length === 0 ? 'no numpy array' : present.join(', ');
      throw DatasetError.corrupt(file, `the arrays ${(names ?? []).join(', ')}`, `${holds}; ${name} is missing`);
    }
    total += entry.size;
    if (total > maxBytes) {
      throw DatasetError.corrupt(file, `at most ${maxBytes} uncompressed bytes`, `${total} or more`);
    }
    arrays[name] = parseNpy(entry.read(), `${file} (${name})`);
  }
  return arrays as Record<Name, NpyArray>;
}
