import type { Generation } from './generation.js';
import type { OldArithmetic, OptimizerReading, ReadOptimizerOptions } from './reading.js';

/** How a config inside another one is read. */
export interface InnerOptions extends ReadOptimizerOptions {
  readonly inherited?: Generation;
  /** Reads the optimizer inside a wrapper. */
  readInner(envelope: unknown, options: InnerOptions): OptimizerReading;
}

/** The `variant` of an optimizer, if there is any old arithmetic. */
export function variantOf(
  generation: Generation,
  arithmetic: OldArithmetic,
): Pick<OptimizerReading, 'variant' | 'arithmetic'> {
  if (generation === 'keras-3' || Object.keys(arithmetic).length === 0) return {};
  return { variant: generation, arithmetic };
}
