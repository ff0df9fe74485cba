// Convolutions as matrix products. A row of "columns" holds the patch of x under the filter at one output position, so
// that with K = filterHeight · filterWidth · inChannels and as many rows as output positions:
//   y = columns · filter,   dFilter = columnsᵀ · dy,   dColumns = dy · filterᵀ.
// Columns are made a chunk of rows at a time.

import { Geometry } from './geometry';
import { matmul, matmulScratch } from './matmul';
import { addFloats, clearFloats, copyFloats } from './memory';

/** Floats of a chunk, so that it stays in the second-level cache, and the rows that a product needs to be quick. */
const CHUNK_FLOATS: i32 = 1 << 17;
const CHUNK_ROWS: i32 = 192;

@inline
function patchSize(g: Geometry): i32 {
  return g.filterHeight * g.filterWidth * g.inChannels;
}

@inline
function positions(g: Geometry): i32 {
  return g.batch * g.outHeight * g.outWidth;
}

function chunkRows(g: Geometry): i32 {
  const rows = max(CHUNK_ROWS, CHUNK_FLOATS / patchSize(g));
  return min(rows, positions(g));
}

/** True where every patch is one pixel of x, in order: x is its own columns. */
function isPointwise(g: Geometry): bool {
  return g.filterHeight * g.filterWidth == 1 && g.strideHeight == 1 && g.strideWidth == 1 && g.padTop == 0 &&
    g.padLeft == 0 && g.outHeight == g.inHeight && g.outWidth == g.inWidth;
}

/** Bytes of scratch that the functions below need. */
export function convolutionScratch(g: Geometry): usize {
  const k = patchSize(g);
  const c = g.outChannels;
  if (isPointwise(g)) {
    const all = positions(g);
    return max(matmulScratch(all, c, k), max(matmulScratch(k, c, all), matmulScratch(all, k, c)));
  }
  const rows = chunkRows(g);
  const product = max(matmulScratch(rows, c, k), max(matmulScratch(k, c, rows), matmulScratch(rows, k, c)));
  return (<usize>rows * k << 2) + product;
}

/** y[position, o] = Σₖ columns[position, k] · filter[k, o] */
export function convolve(g: Geometry, x: usize, filter: usize, y: usize, scratch: usize): void {
  const k = patchSize(g);
  const c = g.outChannels;
  const all = positions(g);
  if (isPointwise(g)) return matmul(x, k, 1, filter, c, 1, y, all, c, k, false, scratch);
  const step = chunkRows(g);
  const product = scratch + (<usize>step * k << 2);
  for (let row = 0; row < all; row += step) {
    const rows = min(step, all - row);
    gatherPatches(g, x, row, rows, scratch);
    matmul(scratch, k, 1, filter, c, 1, y + (<usize>row * c << 2), rows, c, k, false, product);
  }
}

/** dFilter[k, o] = Σ columns[position, k] · dy[position, o] */
export function convolveFilterGradient(g: Geometry, x: usize, dy: usize, dFilter: usize, scratch: usize): void {
  const k = patchSize(g);
  const c = g.outChannels;
  const all = positions(g);
  if (isPointwise(g)) return matmul(x, 1, k, dy, c, 1, dFilter, k, c, all, false, scratch);
  const step = chunkRows(g);
  const product = scratch + (<usize>step * k << 2);
  for (let row = 0; row < all; row += step) {
    const rows = min(step, all - row);
    gatherPatches(g, x, row, rows, scratch);
    matmul(scratch, 1, k, dy + (<usize>row * c << 2), c, 1, dFilter, k, c, rows, row > 0, product);
  }
}

/** dx = the sum, at each pixel, of dColumns[position, k] = Σₒ dy[position, o] · filter[k, o] */
export function convolveInputGradient(g: Geometry, dy: usize, filter: usize, dx: usize, scratch: usize): void {
  const k = patchSize(g);
  const c = g.outChannels;
  const all = positions(g);
  if (isPointwise(g)) return matmul(dy, c, 1, filter, 1, c, dx, all, k, c, false, scratch);
  memory.fill(dx, 0, <usize>(g.batch * g.inHeight * g.inWidth * g.inChannels) << 2);
  const step = chunkRows(g);
  const product = scratch + (<usize>step * k << 2);
  for (let row = 0; row < all; row += step) {
    const rows = min(step, all - row);
    matmul(dy + (<usize>row * c << 2), c, 1, filter, 1, c, scratch, rows, k, c, false, product);
    scatterPatches(g, dx, row, rows, scratch);
  }
}

function gatherPatches(g: Geometry, x: usize, row: i32, rows: i32, columns: usize): void {
  const filterRow = <usize>(g.filterWidth * g.inChannels) << 2;
  const pixel = <usize>g.inChannels << 2;
  const line = <usize>g.inWidth * pixel;
  let ow = row % g.outWidth;
  let oh = (row / g.outWidth) % g.outHeight;
  let image = x + <usize>(row / (g.outWidth * g.outHeight)) * g.inHeight * line;
  for (let r = 0; r < rows; r++) {
    const left = ow * g.strideWidth - g.padLeft;
    let ih = oh * g.strideHeight - g.padTop;
    for (let fh = 0; fh < g.filterHeight; fh++, ih += g.dilationHeight, columns += filterRow) {
      if (ih < 0 || ih >= g.inHeight) {
        clearFloats(columns, filterRow);
        continue;
      }
      const source = image + <usize>ih * line;
      if (g.dilationWidth == 1 && left >= 0 && left + g.filterWidth <= g.inWidth) {
        copyFloats(columns, source + <usize>left * pixel, filterRow);
        continue;
      }
      let iw = left;
      for (let at: usize = 0; at < filterRow; at += pixel, iw += g.dilationWidth) {
        if (iw < 0 || iw >= g.inWidth) clearFloats(columns + at, pixel);
        else copyFloats(columns + at, source + <usize>iw * pixel, pixel);
      }
    }
    if (++ow < g.outWidth) continue;
    ow = 0;
    if (++oh < g.outHeight) continue;
    oh = 0;
    image += <usize>g.inHeight * line;
  }
}

function scatterPatches(g: Geometry, dx: usize, row: i32, rows: i32, columns: usize): void {
  const filterRow = <usize>(g.filterWidth * g.inChannels) << 2;
  const pixel = <usize>g.inChannels << 2;
  const line = <usize>g.inWidth * pixel;
  let ow = row % g.outWidth;
  let oh = (row / g.outWidth) % g.outHeight;
  let image = dx + <usize>(row / (g.outWidth * g.outHeight)) * g.inHeight * line;
  for (let r = 0; r < rows; r++) {
    const left = ow * g.strideWidth - g.padLeft;
    let ih = oh * g.strideHeight - g.padTop;
    for (let fh = 0; fh < g.filterHeight; fh++, ih += g.dilationHeight, columns += filterRow) {
      if (ih < 0 || ih >= g.inHeight) continue;
      const target = image + <usize>ih * line;
      if (g.dilationWidth == 1 && left >= 0 && left + g.filterWidth <= g.inWidth) {
        addFloats(target + <usize>left * pixel, columns, filterRow);
        continue;
      }
      let iw = left;
      for (let at: usize = 0; at < filterRow; at += pixel, iw += g.dilationWidth) {
        if (iw >= 0 && iw < g.inWidth) addFloats(target + <usize>iw * pixel, columns + at, pixel);
      }
    }
    if (++ow < g.outWidth) continue;
    ow = 0;
    if (++oh < g.outHeight) continue;
    oh = 0;
    image += <usize>g.inHeight * line;
  }
}
