/** How two tensors meet: the shape of the result, and the addon's plan of it. */
export interface Broadcast {
  readonly shape: number[];
  readonly size: number;
  readonly plan: Int32Array;
}

const MOST_DIMENSIONS = 8;

/** Undefined for shapes that do not fit, or too many dimensions. Neighboring dimensions that meet alike become one. */
export function planBroadcast(a: readonly number[], b: readonly number[]): Broadcast | undefined {
  const rank = Math.max(a.length, b.length);
  const shape = new Array<number>(rank);
  const [sizes, stridesA, stridesB]: [number[], number[], number[]] = [[], [], []];
  let [stepA, stepB, size] = [1, 1, 1];
  for (let i = 1; i <= rank; i++) {
    const ofA = a[a.length - i] ?? 1;
    const ofB = b[b.length - i] ?? 1;
    if (ofA !== ofB && ofA !== 1 && ofB !== 1) return undefined;
    const d = ofA === 1 ? ofB : ofA;
    shape[rank - i] = d;
    size *= d;
    if (d === 1) continue;
    const strideA = ofA === 1 ? 0 : stepA;
    const strideB = ofB === 1 ? 0 : stepB;
    stepA *= ofA;
    stepB *= ofB;
    const last = sizes.length - 1;
    const inner = sizes[last] as number;
    if (last >= 0 && strideA === inner * (stridesA[last] as number) && strideB === inner * (stridesB[last] as number)) {
      sizes[last] = inner * d;
    } else {
      sizes.push(d);
      stridesA.push(strideA);
      stridesB.push(strideB);
    }
  }
  if (sizes.length > MOST_DIMENSIONS) return undefined;
  return { shape, size, plan: Int32Array.of(...sizes, ...stridesA, ...stridesB) };
}
