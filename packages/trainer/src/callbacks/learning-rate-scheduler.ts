import { ConfigError } from '@descent/spec';
import { checkOptions, integer } from '../config/options.js';
import type { Logs } from '../training/logs.js';
import { Callback } from './callback.js';
import { logLearningRates } from './log-learning-rates.js';
import { requireSettableRates } from './reduce-lr-on-plateau.js';

/** The rate of an epoch, counted from 0, from the rate before. */
export type EpochSchedule = (epoch: number, learningRate: number) => number;

/** Sets the learning rate before every epoch, and logs it as `learning_rate`. @see keras/src/callbacks/learning_rate_scheduler.py */
export class LearningRateScheduler extends Callback {
  readonly #schedule: EpochSchedule;
  readonly #verbose: number;

  /** @param options - `verbose`: 1 says what was set */
  constructor(schedule: EpochSchedule, options: { readonly verbose?: number } = {}) {
    checkOptions('LearningRateScheduler', options, { verbose: integer });
    super();
    if (typeof schedule !== 'function') {
      throw new ConfigError('LearningRateScheduler', '', schedule, 'must be a function of the epoch and the rate');
    }
    this.#schedule = schedule;
    this.#verbose = options.verbose ?? 0;
  }

  /** @throws DescentError when the rate follows a schedule of its own */
  override onTrainBegin(): void {
    requireSettableRates(this.model.optimizer, 'LearningRateScheduler');
  }

  override onEpochBegin(epoch: number): void {
    for (const { optimizer } of this.model.optimizer.rates) {
      const rate = this.#schedule(epoch, optimizer.learningRate);
      if (typeof rate !== 'number') {
        throw new ConfigError('LearningRateScheduler', '', rate, `must give a number for epoch ${epoch}`);
      }
      optimizer.learningRate = rate;
      if (this.#verbose > 0) {
        console.log(`\nEpoch ${epoch + 1}: LearningRateScheduler setting learning rate to ${rate}.`);
      }
    }
  }

  override onEpochEnd(_epoch: number, logs: Logs): void {
    logLearningRates(this.model.optimizer, logs);
  }
}
