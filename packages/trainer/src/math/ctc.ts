/** Loss and gradient of one sequence. */
export interface CtcResult {
  readonly loss: number;
  /** dloss/dlogits, `[frames × classes]`. */
  readonly gradient: Float64Array;
}

/**
 * −log P(labels | logits), summed over all alignments with blanks (class 0) between and repetitions collapsed: the
 * forward–backward algorithm of Graves et al. 2006 in double precision.
 *
 * @param logits - `[frames × classes]`, row-major
 * @param labels - class numbers without blanks
 * @returns Infinity and a gradient of 0 when no alignment fits into the frames
 */
export function ctc(logits: Float64Array, classes: number, labels: readonly number[]): CtcResult {
  const frames = logits.length / classes;
  const logShares = logSoftmaxRows(logits, classes);
  const path = [0, ...labels.flatMap((label) => [label, 0])];
  const forward = sweep(path, frames, (frame, state) => logShares[frame * classes + (path[state] as number)] as number);
  const reversed = [...path].reverse();
  const backward = sweep(reversed, frames, (frame, state) => {
    return logShares[(frames - 1 - frame) * classes + (reversed[state] as number)] as number;
  });
  const last = path.length - 1;
  const total = logAdd(
    forward[(frames - 1) * path.length + last] as number,
    last > 0 ? (forward[(frames - 1) * path.length + last - 1] as number) : Number.NEGATIVE_INFINITY,
  );
  const gradient = new Float64Array(logits.length);
  if (total === Number.NEGATIVE_INFINITY) return { loss: Number.POSITIVE_INFINITY, gradient };
  for (let i = 0; i < gradient.length; i++) gradient[i] = Math.exp(logShares[i] as number);
  for (let frame = 0; frame < frames; frame++) {
    for (let state = 0; state < path.length; state++) {
      const index = frame * classes + (path[state] as number);
      const ahead = forward[frame * path.length + state] as number;
      const behind = backward[(frames - 1 - frame) * path.length + last - state] as number;
      gradient[index] = (gradient[index] as number) - Math.exp(ahead + behind - (logShares[index] as number) - total);
    }
  }
  return { loss: -total, gradient };
}

/** Log probability of every prefix of the path at every frame, the frame's own emission included. */
function sweep(
  path: readonly number[],
  frames: number,
  emission: (frame: number, state: number) => number,
): Float64Array {
  const states = path.length;
  const logs = new Float64Array(frames * states).fill(Number.NEGATIVE_INFINITY);
  for (let state = 0; state < Math.min(2, states); state++) logs[state] = emission(0, state);
  for (let frame = 1; frame < frames; frame++) {
    const before = (frame - 1) * states;
    for (let state = 0; state < states; state++) {
      let reach = logs[before + state] as number;
      if (state > 0) reach = logAdd(reach, logs[before + state - 1] as number);
      const maySkip = state > 1 && path[state] !== 0 && path[state] !== path[state - 2];
      if (maySkip) reach = logAdd(reach, logs[before + state - 2] as number);
      logs[frame * states + state] = reach + emission(frame, state);
    }
  }
  return logs;
}

function logSoftmaxRows(logits: Float64Array, classes: number): Float64Array {
  const out = new Float64Array(logits.length);
  for (let start = 0; start < logits.length; start += classes) {
    const row = logits.subarray(start, start + classes);
    const highest = row.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    const norm = highest + Math.log(row.reduce((total, value) => total + Math.exp(value - highest), 0));
    for (let i = 0; i < classes; i++) out[start + i] = (row[i] as number) - norm;
  }
  return out;
}

function logAdd(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b;
  if (b === Number.NEGATIVE_INFINITY) return a;
  return Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));
}
