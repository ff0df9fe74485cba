import { ConfigError } from '@descent/spec';
import { type ArraySet, sampleCount } from './array-feed.js';
import type { ArraySource } from './array-source.js';

/**
 * The first samples to train on, the last ones to validate with.
 *
 * @param share - of the samples, for validation
 * @throws ConfigError when one of the two would be empty
 * @see keras/src/trainers/data_adapters/array_slicing.py `train_validation_split`
 */
export function splitSet(set: ArraySet, share: number): [ArraySet, ArraySet] {
  const count = sampleCount(set);
  const at = Math.floor(count * (1 - share));
  if (at === 0 || at === count) {
    throw new ConfigError('fit', '/validationSplit', share, `must leave samples on both sides: there are ${count}`);
  }
  return [cut(set, 0, at), cut(set, at, count)];
}

function cut({ x, y, sampleWeight }: ArraySet, start: number, end: number): ArraySet {
  const slice = (source: ArraySource) => source.slice(start, end);
  return { x: x.map(slice), y: y.map(slice), sampleWeight: sampleWeight.map((w) => (w === null ? null : slice(w))) };
}
