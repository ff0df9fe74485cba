import { broadcast_util, type TensorInfo, util } from '@tensorflow/tfjs-core';

/** The sizes of a batched matrix product: `batch` times m×k by k×n. */
export interface MatmulPlan {
  readonly m: number;
  readonly n: number;
  readonly k: number;
  readonly batchA: number;
  readonly batchB: number;
  readonly batch: number;
  readonly shape: number[];
}

/**
 * Plans a product for kernels that step through batches and repeat the smaller side; undefined where broadcasting
 * needs more than that, or where there is no product: tfjs's own kernel says why.
 */
export function planMatmul(
  a: TensorInfo,
  b: TensorInfo,
  transposeA: boolean,
  transposeB: boolean,
): MatmulPlan | undefined {
  if (a.shape.length < 2 || b.shape.length < 2) return undefined;
  const [rowsA, columnsA] = a.shape.slice(-2) as [number, number];
  const [rowsB, columnsB] = b.shape.slice(-2) as [number, number];
  const [m, k] = transposeA ? [columnsA, rowsA] : [rowsA, columnsA];
  const [inner, n] = transposeB ? [columnsB, rowsB] : [rowsB, columnsB];
  const outerA = a.shape.slice(0, -2);
  const outerB = b.shape.slice(0, -2);
  const [batchA, batchB] = [util.sizeFromShape(outerA), util.sizeFromShape(outerB)];
  const outer = broadcast_util.assertAndGetBroadcastShape(outerA, outerB);
  const batch = util.sizeFromShape(outer);
  const repeats = (batchA === batch || batchA === 1) && (batchB === batch || batchB === 1);
  if (!repeats || inner !== k) return undefined;
  return { m, n, k, batchA, batchB, batch, shape: [...outer, m, n] };
}
