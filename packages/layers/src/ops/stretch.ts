import { matMul, reshape, type Tensor, type Tensor2D, tensor2d, transpose } from '@tensorflow/tfjs-core';

/**
 * `x` with an axis `factor` times as long, linearly interpolated between the centers of its entries. A matrix product,
 * because tfjs's own gradient of a bilinear resize swaps height and width.
 */
export function stretch(x: Tensor, axis: number, factor: number): Tensor {
  const last = x.rank - 1;
  const swap = Array.from({ length: x.rank }, (_, i) => (i === axis ? last : i === last ? axis : i));
  const turned = transpose(x, swap);
  const size = x.shape[axis] as number;
  const product = matMul(reshape(turned, [-1, size]) as Tensor2D, weights(size, factor));
  return transpose(reshape(product, [...turned.shape.slice(0, -1), size * factor]), swap);
}

/** `[size, size · factor]`: how much each entry counts in each entry of the result. */
function weights(size: number, factor: number): Tensor2D {
  const values = new Float32Array(size * size * factor);
  for (let to = 0; to < size * factor; to++) {
    const from = Math.min(Math.max((to + 0.5) / factor - 0.5, 0), size - 1);
    const before = Math.floor(from);
    const after = Math.min(before + 1, size - 1);
    values[before * size * factor + to] = (values[before * size * factor + to] as number) + 1 - (from - before);
    values[after * size * factor + to] = (values[after * size * factor + to] as number) + (from - before);
  }
  return tensor2d(values, [size, size * factor]);
}
