import {
  concat,
  type DataTypeMap,
  getBackend,
  keep,
  type NumericDataType,
  reshape,
  type Tensor,
  tidy,
} from '@tensorflow/tfjs-core';

/** What a tensor of numbers holds, row by row. */
export type TensorValues = DataTypeMap[NumericDataType];

/** Backends, by the name under which tfjs knows them, whose values can only be awaited; tfjs's own is known. */
const awaited = new Set<string>(['webgpu']);

/** Notes how the values of an adapter's backend are read. */
export function noteReads(tfjsName: string, reads: 'at once' | 'awaited'): void {
  if (reads === 'awaited') awaited.add(tfjsName);
  else awaited.delete(tfjsName);
}

/** Whether the values of the current backend are there at once (`dataSync`), or can only be awaited (`data`). */
export function readsAtOnce(): boolean {
  return !awaited.has(getBackend());
}

/**
 * The values of tensors: at once where the backend has them, else awaited, all in one read. The tensors may be freed,
 * and variables may change, as soon as this has returned.
 */
export function readValues(tensors: readonly Tensor[]): TensorValues[] | Promise<TensorValues[]> {
  if (readsAtOnce()) return tensors.map((tensor) => tensor.dataSync<NumericDataType>());
  return readPacked(tensors);
}

async function readPacked(tensors: readonly Tensor[]): Promise<TensorValues[]> {
  const values = new Map<Tensor, TensorValues>();
  const dtypes = [...new Set(tensors.map(({ dtype }) => dtype))];
  const reads = dtypes.map(async (dtype) => {
    const alike = [...new Set(tensors.filter((tensor) => tensor.dtype === dtype))];
    const pack = keep(tidy(() => concat(alike.map((tensor) => reshape(tensor, [tensor.size])))));
    try {
      const all = await pack.data<NumericDataType>();
      let start = 0;
      for (const tensor of alike) {
        values.set(tensor, all.slice(start, start + tensor.size));
        start += tensor.size;
      }
    } finally {
      pack.dispose();
    }
  });
  await Promise.all(reads);
  return tensors.map((tensor) => values.get(tensor) as TensorValues);
}
