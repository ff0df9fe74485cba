import { add, cast, engine, getBackend, getKernel, less, type Tensor, where } from '@tensorflow/tfjs-core';
import { detached } from './detached.js';

/** The kernel of descent's backends that checks row numbers where they lie, at each step. */
const KERNEL = 'RowIndices';

/**
 * Whole row numbers in [0, rows): fractions are cut off, negative ones count from the end, as in Keras on TensorFlow.
 *
 * @param owner - named by the IndexError for a row that does not exist; on other backends tfjs's own kernel throws
 */
export function rowIndices(indices: Tensor, rows: number, owner: string): Tensor {
  return detached(() => {
    const isNumber = indices.dtype === 'float32' || indices.dtype === 'int32';
    const numbers = isNumber ? indices : cast(indices, 'int32');
    if (getKernel(KERNEL, getBackend())) {
      return engine().runKernel<Tensor>(KERNEL, { indices: numbers }, { rows, where: owner });
    }
    const whole = cast(numbers, 'int32');
    return where(less(whole, 0), add(whole, rows), whole);
  });
}
