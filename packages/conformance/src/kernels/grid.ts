import type { KernelCase } from './case.js';
import { convolutionCases } from './convolutions.js';
import { binaryCases, unaryCases } from './elementwise.js';
import { indexingCases } from './indexing.js';
import { layoutCases } from './layout.js';
import { poolingCases } from './pooling.js';
import { productCases } from './products.js';
import { reductionCases } from './reductions.js';

type Grid = ReadonlyMap<string, readonly KernelCase[]>;

let known: Grid | undefined;

/** Every case of every kernel, by kernel. */
export function kernelGrid(): Grid {
  known ??= makeGrid();
  return known;
}

function makeGrid(): Grid {
  const lists = [
    unaryCases,
    binaryCases,
    reductionCases,
    layoutCases,
    indexingCases,
    productCases,
    convolutionCases,
    poolingCases,
  ];
  const grid = new Map<string, KernelCase[]>();
  const labels = new Set<string>();
  for (const each of lists.flatMap((list) => list())) {
    if (labels.has(each.label)) continue;
    labels.add(each.label);
    const same = grid.get(each.kernel);
    if (same === undefined) grid.set(each.kernel, [each]);
    else same.push(each);
  }
  return grid;
}
