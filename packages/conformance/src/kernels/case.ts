import type { Tensor } from '@tensorflow/tfjs-core';
import { type Fill, fill, hashOf, type Values, type ValueType } from './values.js';

/** A tensor that a case is given: what it is made of; elements only where they are indices. */
export interface Given {
  readonly shape: readonly number[];
  readonly dtype?: ValueType;
  readonly fill?: Fill;
  readonly data?: readonly number[];
}

/** How near a result must be: `exact` bit for bit, `same` as a number (0 is −0), `close` within rounding. */
export type Nearness = 'exact' | 'same' | 'close';

/** One call of a kernel: what goes in, how it is asked for, and what its definition says comes out. */
export interface KernelCase {
  readonly kernel: string;
  readonly label: string;
  readonly nearness: Nearness;
  make(): Values[];
  run(...tensors: Tensor[]): Tensor | Tensor[];
  want(...inputs: Values[]): Values | Values[];
}

export interface Asked {
  readonly given: readonly Given[];
  /** What besides the inputs makes the case: attributes, in words. */
  readonly what?: string;
  readonly nearness?: Nearness;
  run(...tensors: Tensor[]): Tensor | Tensor[];
  want(...inputs: Values[]): Values | Values[];
}

/** A case whose label says all there is to it, and whose elements follow from the label. */
export function caseOf(kernel: string, { given, what = '', nearness = 'close', run, want }: Asked): KernelCase {
  const words = given.map(({ shape, dtype = 'float32', fill: how = 'plain', data }) =>
    [`${dtype}[${shape}]`, data ? `=${data}` : how === 'plain' ? '' : ` ${how}`].join(''),
  );
  const label = `${kernel}(${words.join(', ')})${what && ` ${what}`}`;
  const make = () =>
    given.map(({ shape, dtype = 'float32', fill: how = 'plain', data }, index) =>
      data ? { shape, dtype, data } : fill(shape, dtype, how, hashOf(`${label}#${index}`)),
    );
  return { kernel, label, make, nearness, run, want };
}

/** Every combination of one choice from each list. */
export function product<Lists extends readonly (readonly unknown[])[]>(
  ...lists: Lists
): { [Index in keyof Lists]: Lists[Index][number] }[] {
  const all = lists.reduce<unknown[][]>(
    (rows, list) => rows.flatMap((row) => list.map((item) => [...row, item])),
    [[]],
  );
  return all as { [Index in keyof Lists]: Lists[Index][number] }[];
}
