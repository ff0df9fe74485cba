import { shortestFloat32 } from '../result/format.js';
import { finite } from '../result/result.js';
import type { Finding, SuggestionRule } from './finding.js';

type Points = Finding['points'];

/** A point whose smoothed loss is a finite number. */
interface Point {
  readonly rate: number;
  /** log10 of the rate. */
  readonly x: number;
  readonly loss: number;
  readonly smoothed: number;
}

/** Which suggestion to try first, when there are several. */
const PREFERENCE: readonly SuggestionRule[] = ['valley', 'steepest', 'minimum'];

/** What the points of a test suggest. */
export function suggest(points: Points): Pick<Finding, 'best' | 'suggestions' | 'suggestion'> {
  const finite = finitePoints(points);
  const lowest = indexOfLowest(finite);
  const bottom = finite[lowest];
  const fall = finite.slice(0, lowest + 1);
  const suggestions = falls(fall, finite)
    ? { valley: valley(fall), steepest: steepest(fall), minimum: shortestFloat32((bottom as Point).rate / 10) }
    : { valley: null, steepest: null, minimum: null };
  const rule = PREFERENCE.find((name) => suggestions[name] !== null);
  return {
    best: bottom === undefined ? null : { learningRate: bottom.rate, loss: bottom.smoothed },
    suggestions,
    suggestion: rule === undefined ? null : { rule, learningRate: suggestions[rule] as number },
  };
}

function finitePoints({ learningRate, loss, smoothed }: Points): Point[] {
  return learningRate.flatMap((rate, i) => {
    const [own, average] = [finite(loss[i]), finite(smoothed[i])];
    return own === null || average === null ? [] : [{ rate, x: Math.log10(rate), loss: own, smoothed: average }];
  });
}

function indexOfLowest(points: readonly Point[]): number {
  return points.reduce((lowest, { smoothed }, i) => (smoothed < (points[lowest] as Point).smoothed ? i : lowest), 0);
}

/**
 * Whether the loss went down, from its mean over the first tenth of the points, by more than batches differ from each
 * other: by 1.5 of their deviations, which the median difference of neighbors tells whatever the curve does.
 */
function falls(fall: readonly Point[], all: readonly Point[]): boolean {
  const bottom = fall.at(-1);
  if (bottom === undefined || fall.length < 2) return false;
  const first = all.slice(0, Math.max(3, Math.floor(all.length / 10)));
  const height = first.reduce((sum, { loss }) => sum + loss, 0) / first.length - bottom.smoothed;
  const differences = all.slice(1).map(({ loss }, i) => Math.abs(loss - (all[i] as Point).loss));
  const median = differences.sort((a, b) => a - b)[differences.length >> 1] as number;
  // |a − b| of two normal values has the median 0.6745 · √2 · deviation
  return height > (1.5 * median) / (0.6745 * Math.SQRT2);
}

/** Share of the drop, at either end of a fall, that is flat enough to be left out. */
const FLAT = 0.1;

/**
 * The middle, in log10 of the rate, of the longest falling subsequence of the smoothed loss, without the flat first and
 * last tenth of its drop.
 *
 * Source: fastai, `fastai/callback/schedule.py`, `valley`, which counts a long flat start as part of the fall.
 */
function valley(fall: readonly Point[]): number {
  const [start, end] = longestFall(fall.map(({ smoothed }) => smoothed));
  const [high, low] = [(fall[start] as Point).smoothed, (fall[end] as Point).smoothed];
  const margin = (high - low) * FLAT;
  const steep = fall
    .slice(start, end + 1)
    .filter(({ smoothed }) => smoothed <= high - margin && smoothed >= low + margin);
  const ends = steep.length > 0 ? steep : [fall[start] as Point, fall[end] as Point];
  const middle = ((ends[0] as Point).x + (ends.at(-1) as Point).x) / 2;
  const nearest = fall.reduce((near, point) => (Math.abs(point.x - middle) < Math.abs(near.x - middle) ? point : near));
  return nearest.rate;
}

/** First and last place of the longest strictly falling subsequence, in O(n log n). */
function longestFall(values: readonly number[]): [start: number, end: number] {
  const tails: number[] = [];
  const starts: number[] = [];
  values.forEach((value, i) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] as number] as number) > value) low = middle + 1;
      else high = middle;
    }
    starts[i] = low === 0 ? i : (starts[tails[low - 1] as number] as number);
    tails[low] = i;
  });
  const end = tails.at(-1) as number;
  return [starts[end] as number, end];
}

/**
 * Where the smoothed loss falls most steeply against log10 of the rate, by central differences.
 *
 * Source: Smith, 2015, "Cyclical Learning Rates for Training Neural Networks"; fastai's `steep`.
 */
function steepest(fall: readonly Point[]): number | null {
  let found: { readonly rate: number; readonly slope: number } | null = null;
  fall.forEach(({ rate }, i) => {
    const [before, after] = [fall[Math.max(0, i - 1)] as Point, fall[Math.min(fall.length - 1, i + 1)] as Point];
    const slope = (after.smoothed - before.smoothed) / (after.x - before.x);
    if (slope < (found?.slope ?? 0)) found = { rate, slope };
  });
  return (found as { readonly rate: number } | null)?.rate ?? null;
}
