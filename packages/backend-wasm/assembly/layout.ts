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

/** Rows of x that fill a cache line of out. */
const BAND: i32 = 16;

/** out[o, j, i] = x[o, i, j] for x of [outer, rows, columns], a cache line of out at a time, in tiles of 4 × 4. */
export function transposeBlocks(x: usize, out: usize, outer: i32, rows: i32, columns: i32): void {
  const xRow = <usize>columns << 2;
  const outRow = <usize>rows << 2;
  const matrix = <usize>rows * xRow;
  for (let o = 0; o < outer; o++, x += matrix, out += matrix) {
    for (let i = 0; i < rows; i += BAND) {
      transposeBand(x + <usize>i * xRow, xRow, out + (<usize>i << 2), outRow, min(BAND, rows - i), columns);
    }
  }
}

function transposeBand(x: usize, xRow: usize, out: usize, outRow: usize, rows: i32, columns: i32): void {
  const tiles = <usize>(rows & ~3);
  let j = 0;
  for (; j + 4 <= columns; j += 4, x += 16, out += 4 * outRow) {
    for (let i: usize = 0; i < tiles; i += 4) transpose4(x + i * xRow, xRow, out + (i << 2), outRow);
    for (let i = tiles; i < <usize>rows; i++) {
      for (let c: usize = 0; c < 4; c++) store<u32>(out + c * outRow + (i << 2), load<u32>(x + i * xRow + (c << 2)));
    }
  }
  for (; j < columns; j++, x += 4, out += outRow) {
    for (let i: usize = 0; i < <usize>rows; i++) store<u32>(out + (i << 2), load<u32>(x + i * xRow));
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
