import { readValues, type TensorValues } from '@descent/backend';
import { DescentError } from '@descent/spec';
import type { Tensor } from '@tensorflow/tfjs-core';

/** Gives the copy of a tensor's values that was made of it. */
export type Copies = (tensor: Tensor) => TensorValues;

/**
 * Copies of the values of tensors as they are now: read at once where the backend can, else awaited in one read. They
 * stay what they are when training goes on.
 */
export async function copiesOf(tensors: readonly Tensor[]): Promise<Copies> {
  const given = readValues(tensors);
  // what is there at once may be the tensor's own memory
  const values = Array.isArray(given) ? given.map((own) => own.slice()) : await given;
  const copies = new Map(tensors.map((tensor, i) => [tensor, values[i]]));
  return (tensor) => {
    const copy = copies.get(tensor);
    if (copy === undefined) throw new DescentError('state', 'The values of a tensor were asked for that was not read.');
    return copy;
  };
}
