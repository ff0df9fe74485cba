// Elements moved, never changed. Sizes are in bytes, multiples of 4.

import { copyFloats } from './memory';

/** Copies `count` blocks of `bytes`, which begin `fromStride` and `toStride` apart. */
export function copyBlocks(
  from: usize, fromStride: usize, to: usize, toStride: usize, bytes: usize, count: i32,
): void {
  for (let i = 0; i < count; i++, from += fromStride, to += toStride) {
    if (bytes >= 512) memory.copy(to, from, bytes);
    else if (bytes == 4) store<u32>(to, load<u32>(from));
    else copyFloats(to, from, bytes);
  }
}

/** out[o, extent − 1 − e, …] = x[o, e, …] */
export function reverseBlocks(x: usize, out: usize, outer: i32, extent: i32, bytes: usize): void {
  const whole = <usize>extent * bytes;
  for (let o = 0; o < outer; o++, x += whole, out += whole) {
    let to = out + whole;
    for (let e: usize = 0; e < whole; e += bytes) {
      to -= bytes;
      copyFloats(to, x + e, bytes);
    }
  }
}

/** out[o, j, i] = x[o, i, j] for x of [outer, rows, columns], in tiles of 4 × 4. */
export function transposeBlocks(x: usize, out: usize, outer: i32, rows: i32, columns: i32): void {
  const xRow = <usize>columns << 2;
  const outRow = <usize>rows << 2;
  const matrix = <usize>rows * xRow;
  const evenRows = rows & ~3;
  const evenColumns = columns & ~3;
  for (let o = 0; o < outer; o++, x += matrix, out += matrix) {
    for (let i = 0; i < evenRows; i += 4) {
      let from = x + <usize>i * xRow;
      let to = out + (<usize>i << 2);
      for (let j = 0; j < evenColumns; j += 4, from += 16, to += 4 * outRow) transpose4(from, xRow, to, outRow);
      for (let j = evenColumns; j < columns; j++, from += 4, to += outRow) {
        for (let r: usize = 0; r < 4; r++) store<u32>(to + (r << 2), load<u32>(from + r * xRow));
      }
    }
    for (let i = evenRows; i < rows; i++) {
      let from = x + <usize>i * xRow;
      let to = out + (<usize>i << 2);
      for (let j = 0; j < columns; j++, from += 4, to += outRow) store<u32>(to, load<u32>(from));
    }
  }
}

/** Four rows of four, turned. */
@inline
export function transpose4(from: usize, fromRow: usize, to: usize, toRow: usize): void {
  const r0 = v128.load(from);
  const r1 = v128.load(from + fromRow);
  const r2 = v128.load(from + 2 * fromRow);
  const r3 = v128.load(from + 3 * fromRow);
  const low01 = v128.shuffle<f32>(r0, r1, 0, 4, 1, 5);
  const high01 = v128.shuffle<f32>(r0, r1, 2, 6, 3, 7);
  const low23 = v128.shuffle<f32>(r2, r3, 0, 4, 1, 5);
  const high23 = v128.shuffle<f32>(r2, r3, 2, 6, 3, 7);
  v128.store(to, v128.shuffle<f32>(low01, low23, 0, 1, 4, 5));
  v128.store(to + toRow, v128.shuffle<f32>(low01, low23, 2, 3, 6, 7));
  v128.store(to + 2 * toRow, v128.shuffle<f32>(high01, high23, 0, 1, 4, 5));
  v128.store(to + 3 * toRow, v128.shuffle<f32>(high01, high23, 2, 3, 6, 7));
}
