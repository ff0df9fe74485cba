import type { Tensor } from '@tensorflow/tfjs-core';

/**
 * What a step gives: tensors by name and, under each name, by what they belong to. A step with
 * `Keys = { gradients: Weight }` gives `{ gradients: Map<Weight, Tensor> }`; what is not there has no entry.
 */
export type Results<Keys extends object, T = Tensor> = {
  readonly [Name in keyof Keys]: ReadonlyMap<Keys[Name], T>;
};

/** Results under the same names and keys, of what `map` makes of each. */
export function mapResults<Keys extends object, A, B>(
  results: Results<Keys, A>,
  map: (value: A) => B,
): Results<Keys, B> {
  const mapped = entriesOf(results).map(([name, values]) => {
    return [name, new Map(Array.from(values, ([key, value]) => [key, map(value)]))];
  });
  return Object.fromEntries(mapped) as Results<Keys, B>;
}

/** All that is in results, whatever its name. */
export function valuesIn<Keys extends object, T>(results: Results<Keys, T>): T[] {
  return entriesOf(results).flatMap(([, values]) => [...values.values()]);
}

/** Whether results have the same names and keys in the same order, with alike values under them. */
export function sameResults<Keys extends object, T>(
  a: Results<Keys, T>,
  b: Results<Keys, T>,
  same: (x: T, y: T) => boolean,
): boolean {
  const flat = (results: Results<Keys, T>) =>
    entriesOf(results).flatMap(([name, values]) => Array.from(values, ([key, value]) => ({ name, key, value })));
  const [ofA, ofB] = [flat(a), flat(b)];
  return (
    ofA.length === ofB.length &&
    ofA.every((x, i) => {
      const y = ofB[i];
      return y !== undefined && x.name === y.name && Object.is(x.key, y.key) && same(x.value, y.value);
    })
  );
}

function entriesOf<Keys extends object, T>(results: Results<Keys, T>): [string, ReadonlyMap<unknown, T>][] {
  return Object.entries(results);
}
