import type { Generator } from '@descent/random';

/** Which fans the variance is divided by. */
export type Mode = 'fan_in' | 'fan_out' | 'fan_avg';

/** How values of that variance are drawn. */
export type Distribution = 'truncated_normal' | 'untruncated_normal' | 'uniform';

/** The standard deviation of a standard normal cut at ±2. */
const TRUNCATED_STDDEV = 0.87962566103423978;

/** A draw of variance `scale / fans`, for a weight with these fans. */
export function scaledDraw(
  [fanIn, fanOut]: readonly [number, number],
  scale: number,
  mode: Mode,
  distribution: Distribution,
): (generator: Generator) => number {
  const fans = { fan_in: fanIn, fan_out: fanOut, fan_avg: (fanIn + fanOut) / 2 }[mode];
  const variance = scale / Math.max(1, fans);
  if (distribution === 'uniform') {
    const limit = Math.sqrt(3 * variance);
    return (generator) => limit * (2 * generator.uniform() - 1);
  }
  if (distribution === 'untruncated_normal') {
    const stddev = Math.sqrt(variance);
    return (generator) => stddev * generator.normal();
  }
  const stddev = Math.sqrt(variance) / TRUNCATED_STDDEV;
  return (generator) => stddev * generator.truncatedNormal();
}
