import { asInput, type KerasTensor } from '@descent/layers';
import { ShapeError } from '@descent/spec';
import { expandDims, squeeze, type Tensor } from '@tensorflow/tfjs-core';

/**
 * An input as the model was made for it: of its dtype, with or without a last axis of size 1. The size of the batch is
 * free.
 *
 * @throws ShapeError with the name of the model and the input
 * @see keras/src/models/functional.py `_standardize_inputs`
 */
export function standardizeInput(input: Tensor, wanted: KerasTensor, model: string): Tensor {
  const { shape, kerasDtype } = wanted;
  let aligned = input;
  if (input.rank === shape.length + 1 && input.shape.at(-1) === 1) aligned = squeeze(input, [-1]);
  else if (input.rank === shape.length - 1 && shape.at(-1) === 1) aligned = expandDims(input, -1);
  const fits =
    aligned.rank === shape.length &&
    shape.every((size, axis) => axis === 0 || size === null || size === aligned.shape[axis]);
  if (!fits) {
    const where = `Model "${model}", input "${wanted.history?.operation.name ?? wanted.name}"`;
    throw new ShapeError(where, `shape [${shape.map((size) => size ?? 'null').join(', ')}]`, input.shape);
  }
  return asInput(aligned, kerasDtype);
}
