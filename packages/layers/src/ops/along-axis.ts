import { reshape, type Tensor, transpose } from '@tensorflow/tfjs-core';

/** Applies what works along the last axis along another one; with `null`, over all elements. */
export function alongAxis(x: Tensor, axis: number | null, body: (x: Tensor) => Tensor): Tensor {
  if (axis === null) return reshape(body(reshape(x, [-1])), x.shape);
  const last = x.rank - 1;
  const at = axis < 0 ? axis + x.rank : axis;
  if (at === last) return body(x);
  const swap = Array.from({ length: x.rank }, (_, i) => (i === at ? last : i === last ? at : i));
  return transpose(body(transpose(x, swap)), swap);
}
