// Convolutions as matrix products. A row of "columns" holds the patch of x under the filter at one output position, so
// that with K = filterDepth · filterHeight · filterWidth · inChannels and as many rows as output positions:
//   y = columns · filter,   dFilter = columnsᵀ · dy,   dColumns = dy · filterᵀ.
// Columns are made a chunk of rows at a time.

import { Geometry, inputBytes, positions } from './geometry';
import { matmul, matmulScratch } from './matmul';
import { addFloats, clearFloats, copyFloats } from './memory';

/** Floats of a chunk, so that it stays in the second-level cache, and the rows that a product needs to be quick. */
const CHUNK_FLOATS: i32 = 1 << 17;
const CHUNK_ROWS: i32 = 192;

@inline
function patchSize(g: Geometry): i32 {
  return g.filterDepth * g.filterHeight * g.filterWidth * g.inChannels;
}

function chunkRows(g: Geometry): i32 {
  const rows = max(CHUNK_ROWS, CHUNK_FLOATS / patchSize(g));
  return min(rows, positions(g));
}

/** True where every patch is one pixel of x, in order: x is its own columns. */
function isPointwise(g: Geometry): bool {
  return g.filterDepth * g.filterHeight * g.filterWidth == 1 && g.padFront == 0 && g.padTop == 0 && g.padLeft == 0 &&
    g.strideDepth == 1 && g.strideHeight == 1 && g.strideWidth == 1 &&
    g.outDepth == g.inDepth && g.outHeight == g.inHeight && g.outWidth == g.inWidth;
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
  memory.fill(dx, 0, inputBytes(g));
  const step = chunkRows(g);
  const product = scratch + (<usize>step * k << 2);
  for (let row = 0; row < all; row += step) {
    const rows = min(step, all - row);
    matmul(dy + (<usize>row * c << 2), c, 1, filter, 1, c, scratch, rows, k, c, false, product);
    scatterPatches(g, dx, row, rows, scratch);
  }
}

/** Copies `rows` patches of x, from output position `row` on, into columns; zeros where they leave x. */
function gatherPatches(g: Geometry, x: usize, row: i32, rows: i32, columns: usize): void {
  eachPatch(true, g, x, row, rows, columns);
}

/** Adds columns to the pixels of dx that they came from. */
function scatterPatches(g: Geometry, dx: usize, row: i32, rows: i32, columns: usize): void {
  eachPatch(false, g, dx, row, rows, columns);
}

@inline
function eachPatch(gather: bool, g: Geometry, x: usize, row: i32, rows: i32, columns: usize): void {
  const pixel = <usize>g.inChannels << 2;
  const line = <usize>g.inWidth * pixel;
  const plane = <usize>g.inHeight * line;
  const lines = g.filterHeight;
  const filterLine = <usize>g.filterWidth * pixel;
  const filterPlane = <usize>lines * filterLine;
  const outWidth = g.outWidth;
  const outHeight = g.outHeight;
  const outDepth = g.outDepth;
  let ow = row % outWidth;
  let oh = (row / outWidth) % outHeight;
  let od = (row / (outWidth * outHeight)) % outDepth;
  let image = x + <usize>(row / (outWidth * outHeight * outDepth)) * g.inDepth * plane;
  for (let r = 0; r < rows; r++) {
    const left = ow * g.strideWidth - g.padLeft;
    const top = oh * g.strideHeight - g.padTop;
    let id = od * g.strideDepth - g.padFront;
    for (let fd = 0; fd < g.filterDepth; fd++, id += g.dilationDepth) {
      if (id < 0 || id >= g.inDepth) {
        if (gather) clearFloats(columns, filterPlane);
        columns += filterPlane;
        continue;
      }
      const source = image + <usize>id * plane;
      let ih = top;
      for (let fh = 0; fh < lines; fh++, ih += g.dilationHeight, columns += filterLine) {
        if (ih >= 0 && ih < g.inHeight) {
          patchLine(gather, source + <usize>ih * line, g.inWidth, left, g.dilationWidth, pixel, columns, filterLine);
        } else if (gather) clearFloats(columns, filterLine);
      }
    }
    if (++ow < outWidth) continue;
    ow = 0;
    if (++oh < outHeight) continue;
    oh = 0;
    if (++od < outDepth) continue;
    od = 0;
    image += <usize>g.inDepth * plane;
  }
}

/** The part of a patch that lies on one line of pixels. */
@inline
function patchLine(
  gather: bool, source: usize, width: i32, left: i32, dilation: i32, pixel: usize, columns: usize, bytes: usize,
): void {
  if (dilation == 1 && left >= 0 && <usize>left * pixel + bytes <= <usize>width * pixel) {
    if (gather) copyFloats(columns, source + <usize>left * pixel, bytes);
    else addFloats(source + <usize>left * pixel, columns, bytes);
    return;
  }
  let iw = left;
  for (let at: usize = 0; at < bytes; at += pixel, iw += dilation) {
    if (iw >= 0 && iw < width) {
      if (gather) copyFloats(columns + at, source + <usize>iw * pixel, pixel);
      else addFloats(source + <usize>iw * pixel, columns + at, pixel);
    } else if (gather) clearFloats(columns + at, pixel);
  }
}
