import type { backend_util } from '@tensorflow/tfjs-core';
import { multiplyMatrices } from './matmul.js';

type Info = backend_util.Conv2DInfo;

let columns = new Float32Array(0);

/** Calls `visit` with the place in a matrix of columns, and in the image or -1, of each tap's channels. */
function eachTap(info: Info, visit: (column: number, pixel: number) => void): void {
  const { top, left } = info.padInfo;
  let column = 0;
  for (let y = 0; y < info.outHeight; y++) {
    for (let x = 0; x < info.outWidth; x++) {
      for (let i = 0; i < info.filterHeight; i++) {
        const row = y * info.strideHeight + i * info.dilationHeight - top;
        for (let j = 0; j < info.filterWidth; j++, column += info.inChannels) {
          const at = x * info.strideWidth + j * info.dilationWidth - left;
          const isInside = row >= 0 && row < info.inHeight && at >= 0 && at < info.inWidth;
          visit(column, isInside ? (row * info.inWidth + at) * info.inChannels : -1);
        }
      }
    }
  }
}

function gather(info: Info, image: Float32Array): Float32Array {
  const { inChannels } = info;
  eachTap(info, (column, pixel) => {
    for (let c = 0; c < inChannels; c++) columns[column + c] = pixel < 0 ? 0 : image[pixel + c]!;
  });
  return columns;
}

/** Sizes of one image's parts; makes room for its columns. */
function sizesOf(info: Info) {
  const positions = info.outHeight * info.outWidth;
  const taps = info.filterHeight * info.filterWidth * info.inChannels;
  if (columns.length < positions * taps) columns = new Float32Array(positions * taps);
  const image = info.inHeight * info.inWidth * info.inChannels;
  return { positions, taps, image, result: positions * info.outChannels };
}

const part = (values: Float32Array, index: number, size: number) => values.subarray(index * size, (index + 1) * size);

/** A convolution of images, channels last: a product of the columns under each tap with the filter. */
export function convolve(x: Float32Array, filter: Float32Array, info: Info): Float32Array {
  const { positions, taps, image, result } = sizesOf(info);
  const out = new Float32Array(info.batchSize * result);
  const sizes = { m: positions, n: info.outChannels, k: taps, transposeA: false, transposeB: false };
  for (let b = 0; b < info.batchSize; b++) {
    multiplyMatrices(gather(info, part(x, b, image)), filter, part(out, b, result), sizes);
  }
  return out;
}

/** The gradient of the images. */
export function convolveInput(dy: Float32Array, filter: Float32Array, info: Info): Float32Array {
  const { positions, taps, image, result } = sizesOf(info);
  const dx = new Float32Array(info.batchSize * image);
  const sums = new Float64Array(image);
  const sizes = { m: positions, n: taps, k: info.outChannels, transposeA: false, transposeB: true };
  for (let b = 0; b < info.batchSize; b++) {
    multiplyMatrices(part(dy, b, result), filter, columns, sizes);
    sums.fill(0);
    eachTap(info, (column, pixel) => {
      if (pixel < 0) return;
      for (let c = 0; c < info.inChannels; c++) sums[pixel + c]! += columns[column + c]!;
    });
    part(dx, b, image).set(sums);
  }
  return dx;
}

/** The gradient of the filter. */
export function convolveFilter(x: Float32Array, dy: Float32Array, info: Info): Float32Array {
  const { positions, taps, image, result } = sizesOf(info);
  const size = taps * info.outChannels;
  const [sums, product] = [new Float64Array(size), new Float32Array(size)];
  const sizes = { m: taps, n: info.outChannels, k: positions, transposeA: true, transposeB: false };
  for (let b = 0; b < info.batchSize; b++) {
    multiplyMatrices(gather(info, part(x, b, image)), part(dy, b, result), product, sizes);
    for (let i = 0; i < size; i++) sums[i]! += product[i]!;
  }
  return Float32Array.from(sums);
}
