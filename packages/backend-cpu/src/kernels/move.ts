import type { Move, TensorValues } from '@descent/backend';

/** Runs shorter than this are copied element by element: a call costs more. */
const WORTH_A_CALL = 32;

/** Copies elements as a move says. */
export function moveElements(
  from: TensorValues,
  to: TensorValues,
  { from: start, to: goal, sizes, fromSteps, toSteps }: Move,
) {
  const copy = (axis: number, at: number, out: number): void => {
    const size = sizes[axis] as number;
    const fromStep = fromSteps[axis] as number;
    const toStep = toSteps[axis] as number;
    if (axis > 0) {
      for (let i = 0; i < size; i++) copy(axis - 1, at + i * fromStep, out + i * toStep);
    } else if (fromStep === 1 && toStep === 1 && size >= WORTH_A_CALL) {
      to.set(from.subarray(at, at + size), out);
    } else {
      for (let i = 0; i < size; i++) to[out + i * toStep] = from[at + i * fromStep]!;
    }
  };
  if (sizes.includes(0)) return;
  if (sizes.length === 0) to[goal] = from[start]!;
  else copy(sizes.length - 1, start, goal);
}
