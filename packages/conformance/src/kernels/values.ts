import { type DataType, type Tensor, tensor } from '@tensorflow/tfjs-core';

export type ValueType = 'float32' | 'int32' | 'bool';

/** A tensor outside of any backend: its elements in row-major order, as doubles. */
export interface Values {
  readonly shape: readonly number[];
  readonly dtype: ValueType;
  readonly data: readonly number[];
}

export const sizeOf = (shape: readonly number[]): number => shape.reduce((product, n) => product * n, 1);

/** The coordinates of every element, in row-major order. */
export function coordinatesOf(shape: readonly number[]): number[][] {
  return Array.from({ length: sizeOf(shape) }, (_, index) => {
    const coordinates = shape.map(() => 0);
    for (let axis = shape.length - 1, rest = index; axis >= 0; axis--) {
      const n = shape[axis] as number;
      coordinates[axis] = rest % n;
      rest = Math.floor(rest / n);
    }
    return coordinates;
  });
}

/** The place of an element in row-major order. */
export const placeOf = (shape: readonly number[], coordinates: readonly number[]): number =>
  shape.reduce((place, n, axis) => place * n + (coordinates[axis] as number), 0);

export const at = ({ shape, data }: Values, coordinates: readonly number[]): number =>
  data[placeOf(shape, coordinates)] as number;

/** A tensor whose elements are told by their coordinates. */
export function build(
  shape: readonly number[],
  dtype: ValueType,
  element: (coordinates: readonly number[]) => number,
): Values {
  return { shape, dtype, data: coordinatesOf(shape).map(element) };
}

/** On the current backend. */
export function toTensor({ shape, dtype, data }: Values): Tensor {
  const values = dtype === 'float32' ? Float32Array.from(data) : Int32Array.from(data);
  return tensor(dtype === 'bool' ? Uint8Array.from(data) : values, [...shape], dtype as DataType);
}

/** Random numbers in [0, 1), the same for a seed: mulberry32. */
export function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A number for a text: FNV-1a. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** What a tensor is filled with: ordinary numbers of either sign, few different ones, the odd ones among them, or
 * nothing but odd and very large or small ones. */
export type Fill = 'plain' | 'ties' | 'specials' | 'extremes';

const SPECIALS = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 0, 1, -1, 3, -3, 6];
const EXTREMES = [...SPECIALS, 1e30, -1e30, 88.8, -88.8, 100, -100, 1e-30, 1e-10];

/** Elements that depend on the seed alone. */
export function fill(shape: readonly number[], dtype: ValueType, how: Fill, seed: number): Values {
  const random = randomOf(seed);
  const data = Array.from({ length: sizeOf(shape) }, () => {
    const [roll, pick] = [random(), random()];
    if (dtype === 'bool') return roll < 0.5 ? 0 : 1;
    if (dtype === 'int32') return Math.floor(roll * (how === 'ties' ? 3 : 201)) - (how === 'ties' ? 1 : 100);
    if (how === 'ties') return Math.floor(roll * 4) - 2;
    if (how === 'extremes') return Math.fround(EXTREMES[Math.floor(roll * EXTREMES.length)] as number);
    if (how === 'specials' && pick < 0.25) return SPECIALS[Math.floor(roll * SPECIALS.length)] as number;
    return Math.fround(roll * 4 - 2);
  });
  return { shape, dtype, data };
}
