import { epochShuffle } from '@descent/random';
import { ShapeError } from '@descent/spec';
import type { ArraySource } from './array-source.js';
import type { Batch, BatchFeed } from './batch.js';

/** Everything that `fit`, `evaluate` or `predict` cuts batches from. */
export interface ArraySet {
  readonly x: readonly ArraySource[];
  readonly y: readonly ArraySource[];
  readonly sampleWeight: readonly (ArraySource | null)[];
}

export interface ArrayFeedOptions {
  readonly batchSize: number;
  /** `true`: all samples anew in each epoch; `'batch'`: only within each batch. */
  readonly shuffle: boolean | 'batch';
  /** Steps of an epoch, which then goes on where the last one ended; all batches unless given. */
  readonly steps: number | null;
}

/** The number of samples of a set. @throws ShapeError when its arrays do not agree on it */
export function sampleCount({ x, y, sampleWeight }: ArraySet): number {
  const named = [
    ...x.map((source) => ({ name: 'x', source })),
    ...y.map((source) => ({ name: 'y', source })),
    ...sampleWeight.flatMap((source) => (source === null ? [] : [{ name: 'sampleWeight', source }])),
  ];
  const count = named[0]?.source.length ?? 0;
  for (const { name, source } of named) {
    if (source.length !== count) {
      throw new ShapeError(name, `as many samples as x has: ${count}`, [source.length, ...source.sampleShape]);
    }
  }
  return count;
}

/** Batches cut from arrays in memory. */
export class ArrayFeed implements BatchFeed {
  readonly steps: number;
  readonly inputShapes: readonly (readonly number[])[];
  readonly set: ArraySet;
  readonly #options: ArrayFeedOptions;
  readonly #count: number;
  #order: Uint32Array | null = null;
  #position = 0;
  #step = 0;

  constructor(set: ArraySet, options: ArrayFeedOptions) {
    this.set = set;
    this.#options = options;
    this.#count = sampleCount(set);
    this.steps = options.steps ?? Math.ceil(this.#count / options.batchSize);
    this.inputShapes = set.x.map(({ sampleShape }) => sampleShape);
    if (this.#count === 0) throw new ShapeError('x', 'at least one sample', [0]);
    this.#position = this.#count;
  }

  startEpoch(): void {
    this.#step = 0;
    if (this.#options.steps !== null && this.#position < this.#count) return;
    this.#position = 0;
    this.#order = this.#newOrder();
  }

  restart(): void {
    this.#position = this.#count;
  }

  #newOrder(): Uint32Array | null {
    const { shuffle, batchSize } = this.#options;
    if (shuffle === false) return null;
    const shuffled = epochShuffle();
    if (shuffle === true) return shuffled.next(this.#count);
    const order = new Uint32Array(this.#count);
    for (let start = 0; start < this.#count; start += batchSize) {
      const within = shuffled.next(Math.min(batchSize, this.#count - start));
      within.forEach((row, i) => {
        order[start + i] = start + row;
      });
    }
    return order;
  }

  next(): Batch | null {
    if (this.#step >= this.steps || this.#position >= this.#count) return null;
    const start = this.#position;
    const end = Math.min(start + this.#options.batchSize, this.#count);
    this.#position = end;
    this.#step += 1;
    return this.#cut(start, end);
  }

  #cut(start: number, end: number): Batch {
    const { x, y, sampleWeight } = this.set;
    const order = this.#order;
    const cut = (source: ArraySource) => source.take(order, start, end);
    const batch = { x: x.map(cut), y: y.map(cut), sampleWeight: sampleWeight.map((w) => (w === null ? null : cut(w))) };
    return {
      ...batch,
      size: end - start,
      release() {
        x.forEach((source, i) => {
          source.release(batch.x[i]!);
        });
        y.forEach((source, i) => {
          source.release(batch.y[i]!);
        });
        sampleWeight.forEach((source, i) => {
          source?.release(batch.sampleWeight[i]!);
        });
      },
    };
  }

  close(): void {}
}
