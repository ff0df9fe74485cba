// C[m × n] = A[m × k] · B[k × n] in the manner of BLIS: blocks of A and B are packed into panels that fit the caches,
// and a micro-kernel keeps a tile of 6 × 8 sums in registers (12 accumulators, 2 of B, 1 of A).

import { transpose4 } from './layout';
import { madd } from './memory';

const MR: i32 = 6;
const NR: i32 = 8;
const MC: i32 = 192;
const KC: i32 = 320;
const NC: i32 = 1024;
/** A tile that sticks out of C is computed here, then copied. */
const TILE_BYTES: usize = (MR * NR) << 2;

/** Equal blocks of at most `limit`, rounded up to `step`. */
@inline
function blockOf(total: i32, limit: i32, step: i32): i32 {
  const blocks = (total + limit - 1) / limit;
  return (((total + blocks - 1) / blocks + step - 1) / step) * step;
}

/** Rows of the next panel where `rows` are left: 6, but 8 are two panels of 4 and the last may be of 2. */
@inline
function panelRows(rows: i32): i32 {
  return rows > 8 || rows == 5 || rows == 6 ? 6 : rows > 2 ? 4 : 2;
}

/** The largest block that `blockOf` gives for `total` or anything less: blocks shrink and grow as the total grows. */
@inline
function largestBlock(total: i32, limit: i32, step: i32): i32 {
  return ((min(total, limit) + step - 1) / step) * step;
}

/** Bytes of scratch that `matmul` needs for these sizes, and for smaller ones. */
export function matmulScratch(m: i32, n: i32, k: i32): usize {
  const kc = <usize>largestBlock(k, KC, 1);
  const a = <usize>largestBlock(m, MC, MR) * kc;
  const b = <usize>largestBlock(n, NC, NR) * kc;
  return TILE_BYTES + ((a + b) << 2);
}

/**
 * A's element (i, p) is at a + 4 (i · ars + p · acs), B's (p, j) at b + 4 (p · brs + j · bcs); one stride of each is 1.
 * C's rows are n long. With `accumulate`, the product is added to what C holds.
 */
export function matmul(
  a: usize, ars: i32, acs: i32,
  b: usize, brs: i32, bcs: i32,
  c: usize, m: i32, n: i32, k: i32,
  accumulate: bool, scratch: usize,
): void {
  const kBlock = blockOf(k, KC, 1);
  const mBlock = blockOf(m, MC, MR);
  const nBlock = blockOf(n, NC, NR);
  const tile = scratch;
  const packedA = tile + TILE_BYTES;
  const packedB = packedA + ((<usize>mBlock * kBlock) << 2);
  for (let j = 0; j < n; j += nBlock) {
    const nc = min(nBlock, n - j);
    for (let p = 0; p < k; p += kBlock) {
      const kc = min(kBlock, k - p);
      packB(b + ((<usize>p * brs + <usize>j * bcs) << 2), brs, bcs, kc, nc, packedB);
      const add = accumulate || p > 0;
      for (let i = 0; i < m; i += mBlock) {
        const mc = min(mBlock, m - i);
        packA(a + ((<usize>i * ars + <usize>p * acs) << 2), ars, acs, mc, kc, packedA);
        multiplyBlock(packedA, packedB, c + ((<usize>i * n + j) << 2), n, mc, nc, kc, add, tile);
      }
    }
  }
}

function multiplyBlock(
  packedA: usize, packedB: usize, c: usize, ldc: i32, mc: i32, nc: i32, kc: i32, add: bool, tile: usize,
): void {
  const rowBytes = <usize>ldc << 2;
  for (let j = 0; j < nc; j += NR) {
    const columns = min(NR, nc - j);
    const panelB = packedB + ((<usize>j * kc) << 2);
    let panelA = packedA;
    for (let i = 0, panel = 0; i < mc; i += panel) {
      panel = panelRows(mc - i);
      const rows = min(panel, mc - i);
      const target = c + <usize>i * rowBytes + (<usize>j << 2);
      if (columns == NR && rows == panel) multiplyTile(panel, panelA, panelB, target, rowBytes, kc, add);
      else {
        multiplyTile(panel, panelA, panelB, tile, NR << 2, kc, false);
        copyTile(tile, target, rowBytes, rows, columns, add);
      }
      panelA += <usize>(panel * kc) << 2;
    }
  }
}

function copyTile(tile: usize, c: usize, rowBytes: usize, rows: i32, columns: i32, add: bool): void {
  for (let i = 0; i < rows; i++) {
    const from = tile + (<usize>(i * NR) << 2);
    const to = c + <usize>i * rowBytes;
    for (let j: usize = 0; j < <usize>columns << 2; j += 4) {
      const value = load<f32>(from + j);
      store<f32>(to + j, add ? load<f32>(to + j) + value : value);
    }
  }
}

@inline
function multiplyTile(
  panel: i32, a: usize, b: usize, c: usize, rowBytes: usize, k: i32, add: bool,
): void {
  if (panel == 6) tile6(a, b, c, rowBytes, k, add);
  else if (panel == 4) tile4(a, b, c, rowBytes, k, add);
  else tile2(a, b, c, rowBytes, k, add);
}

@inline
function storeRow(c: usize, left: v128, right: v128, add: bool): void {
  if (add) {
    v128.store(c, f32x4.add(v128.load(c), left));
    v128.store(c, f32x4.add(v128.load(c, 16), right), 16);
  } else {
    v128.store(c, left);
    v128.store(c, right, 16);
  }
}

function tile6(a: usize, b: usize, c: usize, rowBytes: usize, k: i32, add: bool): void {
  let s00 = f32x4.splat(0), s01 = f32x4.splat(0), s10 = f32x4.splat(0), s11 = f32x4.splat(0);
  let s20 = f32x4.splat(0), s21 = f32x4.splat(0), s30 = f32x4.splat(0), s31 = f32x4.splat(0);
  let s40 = f32x4.splat(0), s41 = f32x4.splat(0), s50 = f32x4.splat(0), s51 = f32x4.splat(0);
  for (let p = 0; p < k; p++) {
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    const a0 = v128.load_splat<f32>(a);
    s00 = madd(s00, a0, b0);
    s01 = madd(s01, a0, b1);
    const a1 = v128.load_splat<f32>(a, 4);
    s10 = madd(s10, a1, b0);
    s11 = madd(s11, a1, b1);
    const a2 = v128.load_splat<f32>(a, 8);
    s20 = madd(s20, a2, b0);
    s21 = madd(s21, a2, b1);
    const a3 = v128.load_splat<f32>(a, 12);
    s30 = madd(s30, a3, b0);
    s31 = madd(s31, a3, b1);
    const a4 = v128.load_splat<f32>(a, 16);
    s40 = madd(s40, a4, b0);
    s41 = madd(s41, a4, b1);
    const a5 = v128.load_splat<f32>(a, 20);
    s50 = madd(s50, a5, b0);
    s51 = madd(s51, a5, b1);
    a += 24;
    b += 32;
  }
  storeRow(c, s00, s01, add);
  storeRow(c + rowBytes, s10, s11, add);
  storeRow(c + 2 * rowBytes, s20, s21, add);
  storeRow(c + 3 * rowBytes, s30, s31, add);
  storeRow(c + 4 * rowBytes, s40, s41, add);
  storeRow(c + 5 * rowBytes, s50, s51, add);
}

function tile4(a: usize, b: usize, c: usize, rowBytes: usize, k: i32, add: bool): void {
  let s00 = f32x4.splat(0), s01 = f32x4.splat(0), s10 = f32x4.splat(0), s11 = f32x4.splat(0);
  let s20 = f32x4.splat(0), s21 = f32x4.splat(0), s30 = f32x4.splat(0), s31 = f32x4.splat(0);
  for (let p = 0; p < k; p++) {
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    const a0 = v128.load_splat<f32>(a);
    s00 = madd(s00, a0, b0);
    s01 = madd(s01, a0, b1);
    const a1 = v128.load_splat<f32>(a, 4);
    s10 = madd(s10, a1, b0);
    s11 = madd(s11, a1, b1);
    const a2 = v128.load_splat<f32>(a, 8);
    s20 = madd(s20, a2, b0);
    s21 = madd(s21, a2, b1);
    const a3 = v128.load_splat<f32>(a, 12);
    s30 = madd(s30, a3, b0);
    s31 = madd(s31, a3, b1);
    a += 16;
    b += 32;
  }
  storeRow(c, s00, s01, add);
  storeRow(c + rowBytes, s10, s11, add);
  storeRow(c + 2 * rowBytes, s20, s21, add);
  storeRow(c + 3 * rowBytes, s30, s31, add);
}

function tile2(a: usize, b: usize, c: usize, rowBytes: usize, k: i32, add: bool): void {
  let s00 = f32x4.splat(0), s01 = f32x4.splat(0), s10 = f32x4.splat(0), s11 = f32x4.splat(0);
  for (let p = 0; p < k; p++) {
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    const a0 = v128.load_splat<f32>(a);
    s00 = madd(s00, a0, b0);
    s01 = madd(s01, a0, b1);
    const a1 = v128.load_splat<f32>(a, 4);
    s10 = madd(s10, a1, b0);
    s11 = madd(s11, a1, b1);
    a += 8;
    b += 32;
  }
  storeRow(c, s00, s01, add);
  storeRow(c + rowBytes, s10, s11, add);
}

/** Panels of 6 rows (the last ones of 2, 4 or 6), each laid out p by p; missing rows are zeros. */
function packA(a: usize, ars: i32, acs: i32, m: i32, k: i32, to: usize): void {
  for (let i = 0, panel = 0; i < m; i += panel) {
    panel = panelRows(m - i);
    const rows = min(panel, m - i);
    const from = a + ((<usize>i * ars) << 2);
    if (rows < panel) packRows(from, ars, acs, rows, panel, k, to);
    else if (ars == 1) packContiguousRows(from, acs, panel, k, to);
    else packStridedRows(from, ars, panel, k, to);
    to += <usize>(panel * k) << 2;
  }
}

function packRows(from: usize, ars: i32, acs: i32, rows: i32, panel: i32, k: i32, to: usize): void {
  for (let p = 0; p < k; p++) {
    for (let r = 0; r < panel; r++) {
      const value: f32 = r < rows ? load<f32>(from + ((<usize>p * acs + <usize>r * ars) << 2)) : 0;
      store<f32>(to, value);
      to += 4;
    }
  }
}

function packContiguousRows(from: usize, acs: i32, panel: i32, k: i32, to: usize): void {
  const step = <usize>acs << 2;
  if (panel == 6) {
    for (let p = 0; p < k; p++, from += step, to += 24) {
      v128.store(to, v128.load(from));
      store<u64>(to, load<u64>(from, 16), 16);
    }
  } else if (panel == 4) {
    for (let p = 0; p < k; p++, from += step, to += 16) v128.store(to, v128.load(from));
  } else {
    for (let p = 0; p < k; p++, from += step, to += 8) store<u64>(to, load<u64>(from));
  }
}

/** The panel of rows of A as it lies (acs = 1), turned by blocks of 4 × 4, then by pairs of rows. */
function packStridedRows(from: usize, ars: i32, panel: i32, k: i32, to: usize): void {
  const row = <usize>ars << 2;
  const panelBytes = <usize>panel << 2;
  if (panel >= 4) {
    const whole = from + (<usize>(k & ~3) << 2);
    let source = from;
    let target = to;
    for (; source < whole; source += 16, target += 4 * panelBytes) transpose4(source, row, target, panelBytes);
    for (let rest = k & 3; rest > 0; rest--, source += 4, target += panelBytes) {
      for (let r: usize = 0; r < 4; r++) store<f32>(target + (r << 2), load<f32>(source + r * row));
    }
    if (panel == 4) return;
    from += 4 * row;
    to += 16;
  }
  const last = from + (<usize>k << 2);
  for (; from < last; from += 4, to += panelBytes) {
    store<f32>(to, load<f32>(from));
    store<f32>(to, load<f32>(from + row), 4);
  }
}

/** Panels of 8 columns, each laid out p by p; missing columns are zeros. */
function packB(b: usize, brs: i32, bcs: i32, k: i32, n: i32, to: usize): void {
  for (let j = 0; j < n; j += NR) {
    const columns = min(NR, n - j);
    const from = b + ((<usize>j * bcs) << 2);
    if (columns < NR) packColumns(from, brs, bcs, columns, k, to);
    else if (bcs == 1) packContiguousColumns(from, brs, k, to);
    else packStridedColumns(from, bcs, k, to);
    to += <usize>(NR * k) << 2;
  }
}

function packColumns(from: usize, brs: i32, bcs: i32, columns: i32, k: i32, to: usize): void {
  for (let p = 0; p < k; p++) {
    for (let r = 0; r < NR; r++) {
      const value: f32 = r < columns ? load<f32>(from + ((<usize>p * brs + <usize>r * bcs) << 2)) : 0;
      store<f32>(to, value);
      to += 4;
    }
  }
}

function packContiguousColumns(from: usize, brs: i32, k: i32, to: usize): void {
  const step = <usize>brs << 2;
  for (let p = 0; p < k; p++, from += step, to += 32) {
    v128.store(to, v128.load(from));
    v128.store(to, v128.load(from, 16), 16);
  }
}

/** The panel of 8 rows of a transposed B (brs = 1), turned by 4 × 4 blocks. */
function packStridedColumns(from: usize, bcs: i32, k: i32, to: usize): void {
  const row = <usize>bcs << 2;
  let p = 0;
  for (; p + 4 <= k; p += 4, from += 16, to += 128) {
    transpose4(from, row, to, NR << 2);
    transpose4(from + 4 * row, row, to + 16, NR << 2);
  }
  for (; p < k; p++, from += 4, to += 32) {
    for (let r: usize = 0; r < <usize>NR; r++) store<f32>(to + (r << 2), load<f32>(from + r * row));
  }
}
