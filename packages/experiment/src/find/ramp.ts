import { shortestFloat32 } from '../result/format.js';
import type { Range } from './options.js';

/**
 * The rate of each update, `i` counted from 0: `min · (max / min)^(i / (steps − 1))`, or for a linear ramp
 * `min + (max − min) · i / (steps − 1)`; each as the shortest decimal that is the same float32.
 */
export function rampRates({ min, max, steps, ramp }: Pick<Range, 'min' | 'max' | 'steps' | 'ramp'>): number[] {
  const span = Math.log(max / min);
  return Array.from({ length: steps }, (_, i) => {
    const share = i / (steps - 1);
    const rate = ramp === 'linear' ? min + (max - min) * share : min * Math.exp(span * share);
    return shortestFloat32(i === steps - 1 ? max : rate);
  });
}
