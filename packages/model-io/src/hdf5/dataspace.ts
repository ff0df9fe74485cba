import type { ByteReader } from './byte-reader.js';
import { Hdf5Error } from './hdf5-error.js';

/** The shape that a dataspace message describes; null for one that holds nothing. */
export function readDataspace(reader: ByteReader): number[] | null {
  const version = reader.u8();
  const rank = reader.u8();
  reader.skip(1);
  if (version === 1) reader.skip(5);
  else if (version !== 2) throw new Hdf5Error(`a dataspace has version ${version}; versions 1 and 2 are known`);
  else if (reader.u8() === 2) return null;
  if (rank > 32) throw new Hdf5Error(`a dataspace has ${rank} axes; HDF5 allows 32`);
  return Array.from({ length: rank }, () => reader.length());
}

/** How many values a shape holds. @throws Hdf5Error when no file could hold them */
export function countOf(shape: readonly number[]): number {
  const count = shape.reduce((product, size) => product * size, 1);
  if (Number.isSafeInteger(count)) return count;
  throw new Hdf5Error(`a shape of [${shape.join(', ')}] is larger than any file`);
}
