/** How far two tensors are apart, in the terms of the recordings' README. */
export interface Distance {
  /** Share of the allowed difference that is used up; above 1 is a miss. Infinity where non-finite elements differ. */
  readonly share: number;
  /** Largest difference over the element's size, at least a thousandth of the tensor's. */
  readonly relative: number;
  /** Largest difference over the largest change since the start, at least a thousandth of the tensor's size. */
  readonly movement: number;
}

export const NO_DISTANCE: Distance = { share: 0, relative: 0, movement: 0 };
export const MISS: Distance = {
  share: Number.POSITIVE_INFINITY,
  relative: Number.POSITIVE_INFINITY,
  movement: Number.POSITIVE_INFINITY,
};

export function worse(a: Distance, b: Distance): Distance {
  return {
    share: Math.max(a.share, b.share),
    relative: Math.max(a.relative, b.relative),
    movement: Math.max(a.movement, b.movement),
  };
}

/** The step from a float32 of this size to the next. */
function ulp(size: number): number {
  return size < 2 ** -126 ? 2 ** -149 : 2 ** (Math.floor(Math.log2(size)) - 23);
}

const largest = (values: readonly number[]): number =>
  values.reduce((max, value) => (Number.isFinite(value) ? Math.max(max, Math.abs(value)) : max), 0);

/** True where the difference is defined; non-finite elements must be the same. */
function agree(a: number, b: number): boolean {
  return Number.isFinite(a) && Number.isFinite(b) ? true : Object.is(a, b);
}

/**
 * A trained tensor against its recording: `|a − b| ≤ 2e-5 |b| + 5e-6 M` and
 * `|a − b| ≤ 1e-3 max|b − start| + 4 ulp(max(|b|, |start|))`, with M the largest size in `b` and `start`.
 */
export function compareMovement(
  a: readonly number[],
  b: readonly number[],
  start: readonly number[] = b.map(() => 0),
): Distance {
  if (a.length !== b.length) return MISS;
  const size = Math.max(largest(b), largest(start));
  const moved = largest(b.map((value, i) => value - (start[i] as number)));
  let distance = NO_DISTANCE;
  for (const [i, recorded] of b.entries()) {
    const computed = a[i] as number;
    if (!agree(computed, recorded)) return MISS;
    if (!Number.isFinite(recorded)) continue;
    const difference = Math.abs(computed - recorded);
    if (difference === 0) continue;
    const byValue = difference / (2e-5 * Math.abs(recorded) + 5e-6 * size);
    const nearby = Math.max(Math.abs(recorded), Math.abs(start[i] as number));
    const byMovement = difference / (1e-3 * moved + 4 * ulp(nearby));
    distance = worse(distance, {
      share: Math.max(byValue, byMovement),
      relative: difference / Math.max(Math.abs(recorded), size / 1000),
      movement: difference / Math.max(moved, size / 1000),
    });
  }
  return distance;
}

/** Numbers against their recording: `|a − b| ≤ relative · |b| + ofLargest · max|b| + absolute`. */
export function compareValues(
  a: readonly number[],
  b: readonly number[],
  { relative = 0, ofLargest = 0, absolute = 0 }: { relative?: number; ofLargest?: number; absolute?: number },
): Distance {
  if (a.length !== b.length) return MISS;
  const size = largest(b);
  let distance = NO_DISTANCE;
  for (const [i, recorded] of b.entries()) {
    const computed = a[i] as number;
    if (!agree(computed, recorded)) return MISS;
    if (!Number.isFinite(recorded)) continue;
    const difference = Math.abs(computed - recorded);
    if (difference === 0) continue;
    const allowed = relative * Math.abs(recorded) + ofLargest * size + absolute;
    const scaled = difference / Math.max(Math.abs(recorded), size / 1000);
    distance = worse(distance, { share: difference / allowed, relative: scaled, movement: scaled });
  }
  return distance;
}
