import type { Logged } from './result.js';

/** A learning rate as people write it: `1e-3`, `5e-4`, `0.05`, `1`. */
export function formatRate(rate: number): string {
  if (rate === 0) return '0';
  const exponential = rate.toExponential();
  if (rate >= 0.01 && rate < 1000) return String(rate);
  return exponential.replace('e+', 'e');
}

/** The shortest decimal that is the same float32: Keras keeps a learning rate of 0.001 as 0.0010000000474974513. */
export function shortestFloat32(value: number): number {
  for (let digits = 1; digits <= 9; digits++) {
    const shorter = Number(value.toPrecision(digits));
    if (Math.fround(shorter) === Math.fround(value)) return shorter;
  }
  return value;
}

/** A number with four significant digits, however small: `0.3859`, `2.1e-7`; `–` for what is not there. */
export function formatNumber(value: Logged | undefined, digits = 4): string {
  if (value === null || value === undefined) return '–';
  if (typeof value === 'string' || !Number.isFinite(value)) return String(value);
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 1e-3 && size < 1e6) {
    const decimals = Math.max(0, digits - 1 - Math.floor(Math.log10(size)));
    return value.toFixed(Math.min(decimals, 20));
  }
  return value
    .toExponential(digits - 1)
    .replace(/\.?0+e/, 'e')
    .replace('e+', 'e');
}

/** A share as a percentage: `90.5 %`. */
export function formatPercent(share: Logged | undefined, decimals = 1): string {
  if (share === null || share === undefined) return '–';
  if (typeof share === 'string') return share;
  return `${(share * 100).toFixed(decimals)} %`;
}

/** Percentages with as many decimals as it takes to tell unequal ones apart, three at most. */
export function formatPercents(shares: readonly number[]): string[] {
  const unequal = new Set(shares).size;
  for (let decimals = 1; decimals < 3; decimals++) {
    const texts = shares.map((share) => formatPercent(share, decimals));
    if (new Set(texts).size === unequal) return texts;
  }
  return shares.map((share) => formatPercent(share, 3));
}

/** A time: `340 ms`, `4.2 s`, `3 min 07 s`, `2 h 05 min`. */
export function formatDuration(seconds: number): string {
  if (seconds < 0.9995) return `${Math.round(seconds * 1000)} ms`;
  if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  const pad = (value: number) => String(value).padStart(2, '0');
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${pad(whole % 60)} s`;
  return `${Math.floor(whole / 3600)} h ${pad(Math.floor((whole % 3600) / 60))} min`;
}

/** A whole number with thousands apart: `60,000`. */
export function formatCount(count: number): string {
  return Math.round(count).toLocaleString('en-US');
}
