// Rows picked and summed by index.

import { addFloats, copyFloats } from './memory';

/** out[o, i, …] = x[o, indices[i], …] for rows of `rowBytes` (a multiple of 4); indices lie in [0, extent). */
export function gatherRows(
  x: usize, indices: usize, out: usize, outer: i32, extent: i32, count: i32, rowBytes: usize,
): void {
  const block = <usize>extent * rowBytes;
  for (let o = 0; o < outer; o++, x += block) {
    for (let i = 0; i < count; i++, out += rowBytes) {
      const from = x + <usize>load<i32>(indices + (<usize>i << 2)) * rowBytes;
      if (rowBytes >= 512) memory.copy(out, from, rowBytes);
      else copyFloats(out, from, rowBytes);
    }
  }
}

/** out[s, …] = Σ x[i, …] over i with ids[i] = s; ids outside [0, segments) are dropped. */
export function sumSegments(x: usize, ids: usize, out: usize, rows: i32, segments: i32, rowBytes: usize): void {
  memory.fill(out, 0, <usize>segments * rowBytes);
  for (let i = 0; i < rows; i++, x += rowBytes) {
    const segment = load<i32>(ids + (<usize>i << 2));
    if (segment >= 0 && segment < segments) addFloats(out + <usize>segment * rowBytes, x, rowBytes);
  }
}
