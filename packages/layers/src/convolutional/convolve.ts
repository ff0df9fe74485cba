import {
  concat,
  conv2d,
  depthwiseConv2d,
  pad,
  reshape,
  slice,
  split,
  type Tensor,
  type Tensor4D,
} from '@tensorflow/tfjs-core';
import type { Window } from '../ops/window.js';

/** `[b, h, w, c]` ∗ `[kh, kw, c / groups, filters]` → `[b, places, places, filters]`, without a bias. */
export function convolve(x: Tensor4D, kernel: Tensor4D, window: Window, groups = 1): Tensor4D {
  const dense = spread(kernel, window.dilation);
  const run = (input: Tensor4D, filters: Tensor4D) =>
    conv2d(input, filters, window.strides as [number, number], window.padding as 'valid' | 'same');
  if (groups === 1) return run(x, dense);
  const inputs = split(x, groups, 3);
  const filters = split(dense, groups, 3);
  return concat(
    inputs.map((input, group) => run(input as Tensor4D, filters[group] as Tensor4D)),
    3,
  );
}

/** `[b, h, w, c]` ∗ `[kh, kw, c, multiplier]`, each channel alone → `[b, places, places, c · multiplier]`. */
export function convolveDepthwise(x: Tensor4D, kernel: Tensor4D, window: Window): Tensor4D {
  const dense = spread(kernel, window.dilation);
  return depthwiseConv2d(x, dense, window.strides as [number, number], window.padding as 'valid' | 'same');
}

/**
 * The kernel with zeros between its entries, which convolves as the dilated one does: tfjs cannot differentiate a
 * dilated convolution.
 */
export function spread(kernel: Tensor4D, dilation: readonly number[] = [1, 1]): Tensor4D {
  const [kh, kw, inner, outer] = kernel.shape;
  const [dh, dw] = dilation as [number, number];
  if (dh === 1 && dw === 1) return kernel;
  const tall = between(kernel, 1, kh, kw * inner * outer, dh);
  const height = (kh - 1) * dh + 1;
  const wide = between(tall, height, kw, inner * outer, dw);
  return reshape(wide, [height, (kw - 1) * dw + 1, inner, outer]);
}

/** `[outer, size, inner]` → `[outer, (size − 1) · step + 1, inner]`, zeros in between. */
function between(x: Tensor, outer: number, size: number, inner: number, step: number): Tensor {
  const apart = pad(reshape(x, [outer * size, 1, inner]), [
    [0, 0],
    [0, step - 1],
    [0, 0],
  ]);
  return slice(reshape(apart, [outer, size * step, inner]), [0, 0, 0], [outer, (size - 1) * step + 1, inner]);
}
