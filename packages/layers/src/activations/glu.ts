import { ShapeError } from '@descent/spec';
import { mul, sigmoid, split, type Tensor } from '@tensorflow/tfjs-core';

/** `a · sigmoid(b)`, a and b the halves of x along `axis` (Dauphin et al., 2017); halves that axis. */
export function glu(x: Tensor, options: { axis?: number } = {}): Tensor {
  const { axis = -1 } = options;
  if ((x.shape.at(axis) ?? 1) % 2 !== 0) throw new ShapeError('glu', `an even size of axis ${axis}`, x.shape);
  const [a, b] = split(x, 2, axis < 0 ? axis + x.rank : axis) as [Tensor, Tensor];
  return mul(a, sigmoid(b));
}
