import type { Uint8Images } from './dataset.js';

/**
 * Rows `start` (inclusive) to `end` (exclusive) as float32 pixels: byte × scale, rounded once.
 * @returns `(end − start) × pixels` values, row-major
 */
export function toFloat32(images: Uint8Images, start = 0, end = images.shape[0]): Float32Array<ArrayBuffer> {
  const pixels = images.shape.slice(1).reduce((product, size) => product * size, 1);
  const values = Float32Array.from({ length: 256 }, (_, byte) => byte * images.scale);
  return Float32Array.from(images.data.subarray(start * pixels, end * pixels), (byte) => values[byte] as number);
}
