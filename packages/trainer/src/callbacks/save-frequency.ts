import { ConfigError } from '@descent/spec';
import { either, integer, oneOf } from '../config/options.js';

/** `'epoch'`, or a number of batches. */
export type SaveFrequency = 'epoch' | number;

export const SAVE_FREQUENCY = either(oneOf(['epoch']), integer);

/** Counts batches over epochs, to act every so many of them. */
export class BatchCounter {
  readonly #every: number | null;
  #seen = 0;

  /** @throws ConfigError for what is neither `'epoch'` nor a number of batches */
  constructor(where: string, frequency: SaveFrequency) {
    if (frequency !== 'epoch' && !(Number.isSafeInteger(frequency) && frequency >= 1)) {
      throw new ConfigError(where, '/saveFreq', frequency, "must be 'epoch' or an integer >= 1");
    }
    this.#every = frequency === 'epoch' ? null : frequency;
  }

  get perEpoch(): boolean {
    return this.#every === null;
  }

  /** Counts a batch; whether it is time. */
  count(): boolean {
    if (this.#every === null) return false;
    this.#seen = (this.#seen + 1) % this.#every;
    return this.#seen === 0;
  }
}
