import { Hdf5Error } from './hdf5-error.js';

/** Words that can be summed before either sum leaves 32 bits. */
const WORDS_AT_ONCE = 360;

/** HDF5's checksum: Fletcher's over big-endian words of 16 bits, an odd byte at the end being the upper half of one. */
export function fletcher32(bytes: Uint8Array): number {
  let low = 0;
  let high = 0;
  for (let at = 0; at < bytes.length; ) {
    for (const end = Math.min(bytes.length, at + 2 * WORDS_AT_ONCE); at < end; at += 2) {
      low += ((bytes[at] as number) << 8) | (bytes[at + 1] ?? 0);
      high += low;
    }
    low = (low & 0xffff) + (low >>> 16);
    high = (high & 0xffff) + (high >>> 16);
  }
  low = (low & 0xffff) + (low >>> 16);
  high = (high & 0xffff) + (high >>> 16);
  return ((high << 16) | low) >>> 0;
}

/**
 * What stands before a chunk's checksum. HDF5 before 1.6.3 swapped the bytes of each half: both are right.
 *
 * @throws Hdf5Error where the checksum is that of other bytes
 */
export function verified(chunk: Uint8Array): Uint8Array {
  const size = chunk.length - 4;
  if (size < 0) throw new Hdf5Error(`a chunk of ${chunk.length} bytes has no room for its checksum`);
  const bytes = chunk.subarray(0, size);
  const stored = new DataView(chunk.buffer, chunk.byteOffset + size, 4).getUint32(0, true);
  const computed = fletcher32(bytes);
  if (stored !== computed && swapped(stored) !== computed) {
    const hex = (value: number) => `0x${value.toString(16).padStart(8, '0')}`;
    throw new Hdf5Error(`a chunk is damaged: its checksum is ${hex(computed)}, and ${hex(stored)} was stored`);
  }
  return bytes;
}

const swapped = (sum: number): number => (((sum & 0xff00ff) << 8) | ((sum >>> 8) & 0xff00ff)) >>> 0;
