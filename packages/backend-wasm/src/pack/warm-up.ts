import type { PackExports } from './exports.js';
import type { Heap } from './heap.js';

/** Products [m, n, k], and whether A and B are transposed, whose loops are long enough for engines to notice. */
const PRODUCTS = [
  [6, 512, 320, false, false],
  [6, 512, 320, false, true],
  [768, 8, 128, true, false],
  [768, 8, 128, false, false],
] as const;

/**
 * Runs the loops of products once over zeros, for a few milliseconds, so that the engine compiles them with all its
 * optimizations in the background while the program still prepares; else the first steps of a training would run
 * code that was compiled in haste.
 */
export function warmUp(heap: Heap, kernels: PackExports): void {
  const bytes = 4 * Math.max(...PRODUCTS.flatMap(([m, n, k]) => [m * k, n * k, m * n]));
  const scratchBytes = Math.max(...PRODUCTS.map(([m, n, k]) => kernels.matmulScratch(m, n, k) >>> 0));
  const source = heap.allocate(2 * bytes + scratchBytes);
  heap.float32.fill(0, source >>> 2, (source + bytes) >>> 2);
  const target = source + bytes;
  const scratch = target + bytes;
  for (const [m, n, k, ta, tb] of PRODUCTS) {
    const [aRow, aColumn] = ta ? [1, m] : [k, 1];
    const [bRow, bColumn] = tb ? [1, k] : [n, 1];
    kernels.matmul(source, aRow, aColumn, source, bRow, bColumn, target, m, n, k, 0, scratch);
  }
  heap.free(source);
}
