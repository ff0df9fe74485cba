import { ConfigError } from '@descent/spec';
import { ArrayFeed, type ArraySet } from '../data/array-feed.js';
import type { ArraySource } from '../data/array-source.js';
import type { BatchFeed } from '../data/batch.js';
import { type ClassWeight, classWeights } from '../data/class-weight.js';
import type { DataArrays } from '../data/data-array.js';
import { type Batches, IterableFeed, isBatches } from '../data/iterable-feed.js';
import { flattenArrays, type Structure } from '../data/structure.js';
import { toSource } from '../data/to-source.js';
import type { Trainable } from './trainable.js';

/** What data are, besides their arrays. */
export interface FeedOptions {
  readonly batchSize: number | null;
  readonly steps: number | null;
  readonly shuffle: boolean | 'batch';
  readonly sampleWeight: DataArrays | null;
  readonly classWeight: ClassWeight | null;
}

export const NO_OPTIONS: FeedOptions = {
  batchSize: null,
  steps: null,
  shuffle: false,
  sampleWeight: null,
  classWeight: null,
};

/** Data as arrays in the model's order. @throws ConfigError or ShapeError that names the array */
export async function toArraySet(
  model: Trainable,
  x: DataArrays,
  y: DataArrays | null,
  options: FeedOptions,
): Promise<ArraySet> {
  const sources = (arrays: DataArrays | null, structure: Structure | null, where: string): ArraySource[] =>
    arrays === null ? [] : flattenArrays(arrays, structure, where).map((array) => toSource(array, where));
  const inputs = flattenArrays(x, model.inputStructure, 'x').map((array) => toSource(array, 'x'));
  const targets = sources(y, model.outputStructure, 'y');
  const given = sources(options.sampleWeight, model.outputStructure, 'sampleWeight');
  return { x: inputs, y: targets, sampleWeight: await weightsPerOutput(targets, given, options.classWeight) };
}

async function weightsPerOutput(
  targets: readonly ArraySource[],
  given: readonly ArraySource[],
  classWeight: ClassWeight | null,
): Promise<(ArraySource | null)[]> {
  if (classWeight !== null) {
    if (given.length > 0) {
      throw new ConfigError('fit', '/classWeight', classWeight, 'must be left out beside sampleWeight');
    }
    if (targets.length !== 1) {
      throw new ConfigError('fit', '/classWeight', targets.length, 'needs a model with a single output');
    }
    return [await classWeights(targets[0] as ArraySource, classWeight)];
  }
  if (given.length > 1 && given.length !== targets.length) {
    throw new ConfigError('sampleWeight', '', given.length, `must be one array, or one per output: ${targets.length}`);
  }
  return targets.map((_, output) => given[given.length === 1 ? 0 : output] ?? null);
}

/** Batches from a set of arrays. */
export function feedFromSet(set: ArraySet, { batchSize, steps, shuffle }: FeedOptions): ArrayFeed {
  checkCount('batchSize', batchSize);
  checkCount('steps', steps);
  const samples = set.x[0]?.length ?? 0;
  const size = batchSize ?? (steps === null ? 32 : Math.ceil(samples / steps));
  return new ArrayFeed(set, { batchSize: size, steps, shuffle });
}

/** Batches from arrays, or from an iterable of them. */
export async function makeFeed(
  model: Trainable,
  x: DataArrays | Batches,
  y: DataArrays | null,
  options: FeedOptions,
): Promise<BatchFeed> {
  if (!isBatches(x)) return feedFromSet(await toArraySet(model, x, y, options), options);
  checkCount('steps', options.steps);
  for (const [name, value] of Object.entries({ y, batchSize: options.batchSize, sampleWeight: options.sampleWeight })) {
    if (value !== null) throw new ConfigError(name, '', value, 'must be left out: the iterable gives whole batches');
  }
  const { inputStructure: inputs, outputStructure: outputs } = model;
  return new IterableFeed(x, { steps: options.steps, inputs, outputs, classWeight: options.classWeight });
}

/** Builds a model that does not know its input shapes yet, from the data's. */
export async function buildFor(model: Trainable, feed: BatchFeed): Promise<void> {
  if (model.built) return;
  const first = feed.inputShapes ?? (await firstShapes(feed));
  if (first === null) return;
  const shapes = first.map((shape) => [null, ...shape]);
  model.build(shapes.length === 1 ? (shapes[0] as (number | null)[]) : shapes);
}

async function firstShapes(feed: BatchFeed): Promise<readonly (readonly number[])[] | null> {
  const batch = feed instanceof IterableFeed ? await feed.peek() : null;
  return batch?.x.map(({ shape }) => shape.slice(1)) ?? null;
}

function checkCount(name: string, value: number | null): void {
  if (value === null || (Number.isSafeInteger(value) && value >= 1)) return;
  throw new ConfigError('data', `/${name}`, value, 'must be an integer >= 1');
}
