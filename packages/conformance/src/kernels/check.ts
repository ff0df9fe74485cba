import { dispose, type Tensor, tidy } from '@tensorflow/tfjs-core';
import type { KernelCase, Nearness } from './case.js';
import { toTensor, type Values } from './values.js';

/** Computes a case on the current backend and says what is wrong with the result, if anything is. */
export function missOf({ label, make, nearness, run, want }: KernelCase): string | undefined {
  try {
    const inputs = make();
    const results = tidy(() => {
      const made = run(...inputs.map(toTensor));
      return Array.isArray(made) ? made : [made];
    });
    const wanted = [want(...inputs)].flat();
    const miss =
      results.length === wanted.length
        ? results.map((result, i) => difference(result, wanted[i] as Values, nearness)).find(Boolean)
        : `${results.length} results, expected ${wanted.length}`;
    dispose(results);
    return miss && `${label}: ${miss}`;
  } catch (error) {
    return `${label}: ${error instanceof Error ? error.message : error}`;
  }
}

function difference(result: Tensor, { shape, dtype, data }: Values, nearness: Nearness): string | undefined {
  if (`${result.shape}` !== `${shape}`) return `shape [${result.shape}], expected [${shape}]`;
  if (result.dtype !== dtype) return `dtype ${result.dtype}, expected ${dtype}`;
  const values = result.dataSync();
  if (values.length !== data.length) return `${values.length} elements, expected ${data.length}`;
  for (const [i, exact] of data.entries()) {
    const [value, expected] = [values[i] as number, dtype === 'float32' ? Math.fround(exact) : exact];
    if (!isNear(value, expected, dtype === 'float32' ? nearness : 'same'))
      return `element ${i} is ${value}, expected ${expected}`;
  }
  return undefined;
}

function isNear(value: number, expected: number, nearness: Nearness): boolean {
  if (Object.is(value, expected)) return true;
  if (nearness === 'exact') return false;
  if (value === expected) return true;
  return nearness === 'close' && Math.abs(value - expected) <= 1e-5 + 1e-5 * Math.abs(expected);
}
