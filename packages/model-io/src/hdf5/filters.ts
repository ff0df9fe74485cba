import { unzlibSync } from 'fflate';
import type { ByteReader } from './byte-reader.js';
import { verified } from './fletcher32.js';
import { Hdf5Error } from './hdf5-error.js';

/** A step that chunks went through before they were written. */
export interface Filter {
  readonly id: number;
  readonly values: readonly number[];
}

const DEFLATE = 1;
const SHUFFLE = 2;
const FLETCHER32 = 3;

/** Reads a filter pipeline message. */
export function readFilters(reader: ByteReader): Filter[] {
  const version = reader.u8();
  const count = reader.u8();
  if (version === 1) reader.skip(6);
  else if (version !== 2) throw new Hdf5Error(`a filter pipeline has version ${version}; versions 1 and 2 are known`);
  return Array.from({ length: count }, () => {
    const id = reader.u16();
    const nameLength = version === 1 || id >= 256 ? reader.u16() : 0;
    reader.skip(2);
    const valueCount = reader.u16();
    reader.skip(version === 1 ? Math.ceil(nameLength / 8) * 8 : nameLength);
    const values = Array.from({ length: valueCount }, () => reader.u32());
    if (version === 1 && valueCount % 2 === 1) reader.skip(4);
    return { id, values };
  });
}

/**
 * A chunk as it was before the filters.
 *
 * @param mask - bit i: filter i was left out
 * @param size - of the chunk in the end; more than that is never made
 */
export function undoFilters(chunk: Uint8Array, filters: readonly Filter[], mask: number, size: number): Uint8Array {
  let bytes = chunk;
  for (let i = filters.length - 1; i >= 0; i--) {
    const { id, values } = filters[i] as Filter;
    if (mask & (1 << i)) continue;
    if (id === DEFLATE) bytes = inflate(bytes, size + 4);
    else if (id === SHUFFLE) bytes = unshuffle(bytes, values[0] ?? 1);
    else if (id === FLETCHER32) bytes = verified(bytes);
    else throw new Hdf5Error(`a data set is compressed with filter ${id}; only gzip and shuffle can be read`);
  }
  if (bytes.length !== size) throw new Hdf5Error(`a chunk holds ${bytes.length} bytes and not ${size}`);
  return bytes;
}

function inflate(bytes: Uint8Array, limit: number): Uint8Array {
  try {
    return unzlibSync(bytes, { out: new Uint8Array(limit) });
  } catch (error) {
    throw new Hdf5Error(`a compressed chunk is broken (${error instanceof Error ? error.message : error})`);
  }
}

function unshuffle(bytes: Uint8Array, size: number): Uint8Array {
  if (size < 2) return bytes;
  const count = Math.floor(bytes.length / size);
  const result = bytes.slice();
  for (let byte = 0; byte < size; byte++) {
    for (let i = 0; i < count; i++) result[i * size + byte] = bytes[byte * count + i] as number;
  }
  return result;
}
