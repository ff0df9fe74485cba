import { DescentError, IndexError } from '@descent/spec';
import { registerKernel } from '@tensorflow/tfjs-core';
import { asArrayBackend, numbersOf } from '../values/arrays.js';

/** The tfjs kernel name under which an adapter registers its check of indices; layers call it by this name. */
export const ROW_INDICES = 'RowIndices';

/** What the kernel is told: how many rows there are, and whose they are. */
export interface RowIndicesAttributes {
  readonly rows: number;
  readonly where: string;
}

/**
 * Whole row numbers in [0, rows): fractions are cut off, negative ones count from the end, as in Keras on TensorFlow.
 *
 * @throws IndexError for a row that does not exist, NaN included
 */
export function resolveRows(values: ArrayLike<number>, { rows, where }: RowIndicesAttributes): Int32Array {
  const resolved = new Int32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const index = Math.trunc(values[i] as number);
    const row = index < 0 ? index + rows : index;
    if (!(row >= 0 && row < rows)) throw new IndexError(where, values[i] as number, rows);
    resolved[i] = row;
  }
  return resolved;
}

/** Gives the kernel to a backend whose tensors are arrays of JavaScript. */
export function registerRowIndices(backendName: string): void {
  registerKernel({
    kernelName: ROW_INDICES,
    backendName,
    kernelFunc: ({ inputs: { indices }, attrs, backend }) => {
      const arrays = asArrayBackend(backend);
      if (indices === undefined || !isRowIndices(attrs))
        throw new DescentError('kernel', `${ROW_INDICES} needs indices and rows.`);
      return arrays.makeTensorInfo(indices.shape, 'int32', resolveRows(numbersOf(arrays, indices), attrs));
    },
  });
}

const isRowIndices = (attrs: object | undefined): attrs is RowIndicesAttributes =>
  attrs !== undefined && 'rows' in attrs && 'where' in attrs;
