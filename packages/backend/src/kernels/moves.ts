/** A copy of a block: element (i₀, i₁, …) comes from `from + Σ iₖ fromSteps[k]` and goes to `to + Σ iₖ toSteps[k]`. */
export interface Move {
  readonly from: number;
  readonly to: number;
  /** The innermost dimension of what is written comes first; none for a single element. */
  readonly sizes: readonly number[];
  readonly fromSteps: readonly number[];
  readonly toSteps: readonly number[];
}

/** Steps between neighbors of each axis, in row-major memory. */
export function stepsOf(shape: readonly number[]): number[] {
  const steps = new Array<number>(shape.length);
  let step = 1;
  for (let i = shape.length - 1; i >= 0; i--) {
    steps[i] = step;
    step *= shape[i] as number;
  }
  return steps;
}

/** A move over axes, outermost first. Axes that lie together on both sides become one, and those of size 1 go. */
export function moveOf(
  shape: readonly number[],
  fromSteps: readonly number[],
  toSteps: readonly number[],
  from = 0,
  to = 0,
): Move {
  const [sizes, froms, tos]: [number[], number[], number[]] = [[], [], []];
  for (let i = shape.length - 1; i >= 0; i--) {
    const [size, fromStep, toStep] = [shape[i] as number, fromSteps[i] as number, toSteps[i] as number];
    if (size === 1) continue;
    const last = sizes.length - 1;
    const inner = sizes[last] as number;
    if (last >= 0 && fromStep === inner * (froms[last] as number) && toStep === inner * (tos[last] as number)) {
      sizes[last] = inner * size;
    } else {
      sizes.push(size);
      froms.push(fromStep);
      tos.push(toStep);
    }
  }
  return { from, to, sizes, fromSteps: froms, toSteps: tos };
}

/** Whether a move copies one run of memory, so that a view of it would do. */
export const isRun = ({ sizes, fromSteps, toSteps }: Move): boolean =>
  sizes.length === 0 || (sizes.length === 1 && fromSteps[0] === 1 && toSteps[0] === 1);
