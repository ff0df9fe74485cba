import { type Broadcast, planBroadcast, valuesOf } from '@descent/backend';
import { Add, Maximum, Minimum, Multiply, RealDiv, SquaredDifference, Sub, util } from '@tensorflow/tfjs-core';
import { replace } from './replace.js';

type Operation = (a: number, b: number) => number;

const OPERATIONS: Readonly<Record<string, Operation>> = {
  [Add]: (a, b) => a + b,
  [Sub]: (a, b) => a - b,
  [Multiply]: (a, b) => a * b,
  [RealDiv]: (a, b) => a / b,
  [Maximum]: (a, b) => Math.max(a, b),
  [Minimum]: (a, b) => Math.min(a, b),
  [SquaredDifference]: (a, b) => (a - b) * (a - b),
};

/** Combines element by element as a plan says, innermost dimension first. */
function combine(operation: Operation, a: Float32Array, b: Float32Array, { size, plan }: Broadcast): Float32Array {
  const out = new Float32Array(size);
  const rank = plan.length / 3;
  let at = 0;
  const visit = (axis: number, atA: number, atB: number): void => {
    const [count, stepA, stepB] = [plan[axis]!, plan[rank + axis]!, plan[2 * rank + axis]!];
    if (axis > 0) for (let i = 0; i < count; i++) visit(axis - 1, atA + i * stepA, atB + i * stepB);
    else for (let i = 0; i < count; i++) out[at++] = operation(a[atA + i * stepA]!, b[atB + i * stepB]!);
  };
  if (size > 0 && rank === 0) out[0] = operation(a[0]!, b[0]!);
  else if (size > 0) visit(rank - 1, 0, 0);
  return out;
}

/** Arithmetic of tensors of two shapes; tfjs's own compute the place of every element through arrays. */
export function replaceBroadcasts(): void {
  for (const [name, operation] of Object.entries(OPERATIONS)) {
    replace(name, ({ inputs: { a, b }, backend }) => {
      if (a?.dtype !== 'float32' || b?.dtype !== 'float32' || util.arraysEqual(a.shape, b.shape)) return undefined;
      const meeting = planBroadcast(a.shape, b.shape);
      if (meeting === undefined) return undefined;
      const out = combine(operation, valuesOf(backend, a), valuesOf(backend, b), meeting);
      return backend.makeTensorInfo(meeting.shape, 'float32', out);
    });
  }
}
