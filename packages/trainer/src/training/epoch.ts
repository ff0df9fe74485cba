import type { CallbackList } from '../callbacks/callback-list.js';
import type { Batch, BatchFeed } from '../data/batch.js';
import type { EventLoopYield } from './event-loop-yield.js';
import type { Logs } from './logs.js';

/** How one pass over the data is done. */
export interface Pass {
  readonly feed: BatchFeed;
  readonly eventLoop: EventLoopYield;
  readonly callbacks: CallbackList;
  readonly begin: 'onTrainBatchBegin' | 'onTestBatchBegin' | 'onPredictBatchBegin';
  readonly end: 'onTrainBatchEnd' | 'onTestBatchEnd' | 'onPredictBatchEnd';
  /** What is done with a batch; gives its logs. */
  step(batch: Batch): Logs | Promise<Logs>;
  /** Asked after every batch. */
  stops(): boolean;
}

/** Takes every batch of an epoch once. Returns how many there were. */
export async function runPass(pass: Pass): Promise<number> {
  const { feed, eventLoop, callbacks } = pass;
  feed.startEpoch();
  for (let index = 0; ; index++) {
    const next = feed.next();
    const batch = next instanceof Promise ? await next : next;
    if (batch === null) {
      if (feed.steps !== null && index < feed.steps) warnOfMissing(feed, index);
      return index;
    }
    try {
      const begun = callbacks.tellNumbered(pass.begin, index);
      if (begun !== undefined) await begun;
      const done = pass.step(batch);
      const logs = done instanceof Promise ? await done : done;
      const ended = callbacks.tellNumbered(pass.end, index, logs);
      if (ended !== undefined) await ended;
    } finally {
      batch.release();
    }
    if (eventLoop.isDue) await eventLoop.take();
    if (pass.stops()) return index + 1;
  }
}

const warned = new WeakSet<BatchFeed>();

/** Says once that data have fewer batches than the steps that were asked for. */
function warnOfMissing(feed: BatchFeed, batches: number): void {
  if (warned.has(feed)) return;
  warned.add(feed);
  console.warn(`The data ran out after ${batches} of ${feed.steps} steps. Ask for fewer steps, or give more batches.`);
}
