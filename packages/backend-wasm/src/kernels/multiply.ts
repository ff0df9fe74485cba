import { broadcast_util, type TensorInfo, util } from '@tensorflow/tfjs-core';
import type { Pack } from '../pack/pack.js';
import { currentSharing, type Product } from '../pack/shared-products.js';
import { count } from './counts.js';

/** op(A)[…, m, k] · op(B)[…, k, n] → C[…, m, n]; leading dimensions broadcast. All float32. */
export function multiply(
  pack: Pack,
  a: TensorInfo,
  b: TensorInfo,
  transposeA: boolean,
  transposeB: boolean,
): TensorInfo {
  const [aRows, aColumns] = a.shape.slice(-2) as [number, number];
  const [bRows, bColumns] = b.shape.slice(-2) as [number, number];
  const m = transposeA ? aColumns : aRows;
  const k = transposeA ? aRows : aColumns;
  const n = transposeB ? bRows : bColumns;
  const inner = transposeB ? bColumns : bRows;
  util.assert(
    k === inner,
    () =>
      `Error in matMul: inner shapes (${k}) and (${inner}) of Tensors with shapes ${a.shape} and ${b.shape} and ` +
      `transposeA=${transposeA} and transposeB=${transposeB} must match.`,
  );
  const aBatch = a.shape.slice(0, -2);
  const bBatch = b.shape.slice(0, -2);
  const batch = broadcast_util.assertAndGetBroadcastShape(aBatch, bBatch);
  const out = pack.heap.output([...batch, m, n]);
  const size = util.sizeFromShape(out.shape);
  if (size === 0) return out;
  const c = pack.heap.address(out);
  if (k === 0) {
    pack.heap.float32.fill(0, c >> 2, (c >> 2) + size);
    return out;
  }

  const aStrides: Product['aStrides'] = transposeA ? [1, aColumns] : [aColumns, 1];
  const bStrides: Product['bStrides'] = transposeB ? [1, bColumns] : [bColumns, 1];
  const aAddress = pack.heap.address(a);
  const bAddress = pack.heap.address(b);
  if (util.sizeFromShape(bBatch) === 1 && !transposeA) {
    share(pack, { a: aAddress, aStrides, b: bAddress, bStrides, c, m: size / n, n, k });
    return out;
  }
  const aOffsets = batchOffsets(aBatch, batch);
  const bOffsets = batchOffsets(bBatch, batch);
  for (const [index, aOffset] of aOffsets.entries()) {
    const aMatrix = aAddress + 4 * aOffset * m * k;
    const bMatrix = bAddress + 4 * (bOffsets[index] as number) * k * n;
    share(pack, { a: aMatrix, aStrides, b: bMatrix, bStrides, c: c + 4 * index * m * n, m, n, k });
  }
  return out;
}

/** One product, with whoever helps. */
function share(pack: Pack, product: Product): void {
  const { a, aStrides, c, m, n } = product;
  const shared = currentSharing()?.ask(pack.heap, pack.kernels, product);
  const rows = shared?.rows ?? m;
  compute(pack, { ...product, m: rows });
  if (shared === undefined) return;
  if (shared.finish()) count('SharedMatMul');
  else compute(pack, { ...product, a: a + 4 * rows * aStrides[0], c: c + 4 * rows * n, m: m - rows });
}

function compute({ kernels, scratch }: Pack, { a, aStrides, b, bStrides, c, m, n, k }: Product): void {
  kernels.matmul(a, ...aStrides, b, ...bStrides, c, m, n, k, 0, scratch.ensure(kernels.matmulScratch(m, n, k) >>> 0));
}

/** For each matrix of a batch of shape `batch`, which matrix of an operand with leading shape `own` it uses. */
function batchOffsets(own: readonly number[], batch: readonly number[]): number[] {
  const padded = [...new Array<number>(batch.length - own.length).fill(1), ...own];
  let offsets = [0];
  for (const [axis, length] of batch.entries()) {
    const step = padded[axis] === 1 ? 0 : 1;
    const width = padded[axis] as number;
    offsets = offsets.flatMap((offset) => Array.from({ length }, (_, i) => offset * width + i * step));
  }
  return offsets;
}
