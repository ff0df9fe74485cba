import { type DataType, Tensor, tidy, zeros } from '@tensorflow/tfjs-core';
import { isShapeList, type Shape } from './shape.js';

/**
 * The shape of what `call` gives, found by calling it on zeros: once with every unknown size 2, once with 3. Sizes that
 * differ are unknown in the output too.
 */
export function traceOutputShape(
  inputShape: Shape | Shape[],
  dtype: DataType,
  call: (inputs: Tensor | Tensor[]) => Tensor | Tensor[],
): Shape | Shape[] {
  const run = (unknown: number): number[][] | number[] =>
    tidy(() => {
      const filled = (shape: Shape) =>
        zeros(
          shape.map((size) => size ?? unknown),
          dtype,
        );
      const outputs = call(isShapeList(inputShape) ? inputShape.map(filled) : filled(inputShape));
      return outputs instanceof Tensor ? [...outputs.shape] : outputs.map(({ shape }) => [...shape]);
    });
  const [small, large] = [run(2), run(3)];
  const merge = (a: number[], b: number[]): Shape => a.map((size, axis) => (size === b[axis] ? size : null));
  if (!isShapeList(small)) return merge(small, large as number[]);
  return (small as number[][]).map((shape, index) => merge(shape, large[index] as number[]));
}
