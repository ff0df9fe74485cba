import { dispose, type Tensor, tidy } from '@tensorflow/tfjs-core';
import { type Allowance, differenceOf } from '../differences.js';
import type { KernelCase, Nearness } from './case.js';
import { toTensor, type Values } from './values.js';

const CLOSE: Allowance = { absolute: 1e-5, relative: 1e-5 };
const SAME: Allowance = { absolute: 0, relative: 0 };

/** Computes a case on the current backend and says what is wrong with the result, if anything is. */
export async function missOf({ label, make, nearness, run, want }: KernelCase): Promise<string | undefined> {
  try {
    const inputs = make();
    const results = tidy(() => {
      const made = run(...inputs.map(toTensor));
      return Array.isArray(made) ? made : [made];
    });
    const wanted = [want(...inputs)].flat();
    try {
      if (results.length !== wanted.length) return `${label}: ${results.length} results, expected ${wanted.length}`;
      for (const [i, values] of wanted.entries()) {
        const miss = await difference(results[i] as Tensor, values, nearness);
        if (miss !== undefined) return `${label}: ${miss}`;
      }
      return undefined;
    } finally {
      dispose(results);
    }
  } catch (error) {
    return `${label}: ${error instanceof Error ? error.message : error}`;
  }
}

async function difference(
  result: Tensor,
  { shape, dtype, data }: Values,
  nearness: Nearness,
): Promise<string | undefined> {
  if (`${result.shape}` !== `${shape}`) return `shape [${result.shape}], expected [${shape}]`;
  if (result.dtype !== dtype) return `dtype ${result.dtype}, expected ${dtype}`;
  const values = await result.data();
  if (dtype !== 'float32') return differenceOf(values, data, SAME);
  const wanted = Float32Array.from(data);
  if (nearness === 'exact') {
    const at = wanted.findIndex((value, i) => !Object.is(value, values[i]));
    if (at >= 0) return `element ${at} is ${shown(values[at])}, expected ${shown(wanted[at])}, bit for bit`;
  }
  return differenceOf(values, wanted, nearness === 'close' ? CLOSE : SAME);
}

const shown = (value: number | undefined): string => (Object.is(value, -0) ? '-0' : String(value));
