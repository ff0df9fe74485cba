import { ConfigError } from '@descent/spec';
import { Tensor } from '@tensorflow/tfjs-core';
import type { ArraySource } from './array-source.js';
import type { Batch, BatchFeed } from './batch.js';
import { type ClassWeight, classWeights } from './class-weight.js';
import { type DataArrays, isWholeArray } from './data-array.js';
import { flattenArrays, type Structure } from './structure.js';
import { toSource } from './to-source.js';

/** A batch as an iterable gives it: `[x]`, `[x, y]`, `[x, y, sampleWeight]`, or the same by name. */
export type GivenBatch =
  | readonly [x: DataArrays, y?: DataArrays | null, sampleWeight?: DataArrays | null]
  | { readonly x: DataArrays; readonly y?: DataArrays | null; readonly sampleWeight?: DataArrays | null };

/**
 * Batches from an iterable, or from a function that makes one for each pass over the data. Tensors in them belong to
 * whoever asked for the batch, who frees them.
 */
export type Batches = AnyIterable<GivenBatch> | (() => AnyIterable<GivenBatch>);

type AnyIterable<T> = Iterable<T> | AsyncIterable<T>;
type AnyIterator<T> = Iterator<T> | AsyncIterator<T>;

/** Whether data are batches to be iterated over, rather than arrays. */
export function isBatches(data: unknown): data is Batches {
  if (typeof data === 'function') return true;
  if (typeof data !== 'object' || data === null || Array.isArray(data) || isWholeArray(data)) return false;
  return Symbol.asyncIterator in data || Symbol.iterator in data;
}

export interface IterableFeedOptions {
  /** Steps of an epoch; all that the iterable has unless given. */
  readonly steps: number | null;
  readonly inputs: Structure | null;
  readonly outputs: Structure | null;
  readonly classWeight: ClassWeight | null;
}

/** Batches from an iterable. */
export class IterableFeed implements BatchFeed {
  readonly steps: number | null;
  readonly inputShapes = null;
  readonly #batches: Batches;
  readonly #options: IterableFeedOptions;
  #iterator: AnyIterator<GivenBatch> | null = null;
  #step = 0;
  #ahead: Batch | null = null;
  /** Whether a batch was taken from the iterator at hand. */
  #begun = false;

  constructor(batches: Batches, options: IterableFeedOptions) {
    this.#batches = batches;
    this.#options = options;
    this.steps = options.steps;
  }

  startEpoch(): void {
    this.#step = 0;
    this.#iterator ??= this.#open();
  }

  async restart(): Promise<void> {
    if (this.#begun && this.#canReopen) await this.close();
  }

  /** Whether the iterable gives its batches anew each time it is asked: a generator does not. */
  get #canReopen(): boolean {
    return typeof this.#batches === 'function' || (this.#batches as unknown) !== this.#iterator;
  }

  #open(): AnyIterator<GivenBatch> {
    this.#begun = false;
    const iterable = typeof this.#batches === 'function' ? this.#batches() : this.#batches;
    return Symbol.asyncIterator in iterable ? iterable[Symbol.asyncIterator]() : iterable[Symbol.iterator]();
  }

  /** The next batch, which `next` will give again: its shapes tell how to build a model. */
  async peek(): Promise<Batch | null> {
    this.startEpoch();
    this.#ahead ??= await this.#read();
    return this.#ahead;
  }

  async next(): Promise<Batch | null> {
    if (this.steps !== null && this.#step >= this.steps) return null;
    const batch = this.#ahead ?? (await this.#read());
    this.#ahead = null;
    if (batch !== null) this.#step += 1;
    return batch;
  }

  async #read(): Promise<Batch | null> {
    let result = await this.#iterator?.next();
    if (result?.done && this.#step === 0 && this.#begun && this.#canReopen) {
      // The last epoch ended with the last batch, without a look at what comes after it.
      this.#iterator = this.#open();
      result = await this.#iterator.next();
    }
    if (result === undefined || result.done) {
      this.#iterator = null;
      return null;
    }
    this.#begun = true;
    return this.#convert(result.value);
  }

  async #convert(given: GivenBatch): Promise<Batch> {
    if (typeof given !== 'object' || given === null || isWholeArray(given)) {
      throw new ConfigError('batch', '', given, 'must be [x, y] or [x, y, sampleWeight], or { x, y, sampleWeight }');
    }
    const [x, y = null, sampleWeight = null] = 'x' in given ? [given.x, given.y, given.sampleWeight] : given;
    const { inputs: xNames, outputs: yNames, classWeight } = this.#options;
    const sources = (arrays: DataArrays | null, structure: Structure | null, where: string) =>
      arrays === null ? [] : flattenArrays(arrays, structure, where).map((array) => toSource(array, where));
    const inputs = sources(x, xNames, 'x');
    const targets = sources(y, yNames, 'y');
    const ownWeights = sources(sampleWeight, yNames, 'sampleWeight');
    const weights =
      classWeight === null ? ownWeights : await Promise.all(targets.map((target) => classWeights(target, classWeight)));
    const whole = (source: ArraySource) => source.take(null, 0, source.length);
    const perOutput = targets.map((_, i) => weights[weights.length === 1 ? 0 : i] ?? null);
    const batch = {
      x: inputs.map(whole),
      y: targets.map(whole),
      sampleWeight: perOutput.map((weight) => (weight === null ? null : whole(weight))),
    };
    const owned = tensorsIn([x, y, sampleWeight]);
    return {
      ...batch,
      size: inputs[0]?.length ?? 0,
      release() {
        for (const tensor of [...batch.x, ...batch.y, ...batch.sampleWeight, ...owned]) tensor?.dispose();
      },
    };
  }

  async close(): Promise<void> {
    this.#ahead?.release();
    this.#ahead = null;
    await this.#iterator?.return?.();
    this.#iterator = null;
  }
}

function tensorsIn(structures: readonly (DataArrays | null | undefined)[]): Tensor[] {
  return structures.flatMap((structure) => {
    if (structure === null || structure === undefined) return [];
    return flattenArrays(structure, null, 'batch').filter((array) => array instanceof Tensor);
  });
}
