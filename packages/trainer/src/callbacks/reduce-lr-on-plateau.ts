import type { Optimizer } from '@descent/optimizers';
import { DescentError } from '@descent/spec';
import { checkOptions, integer, number, type Rule } from '../config/options.js';
import type { Logs } from '../training/logs.js';
import { logLearningRates } from './log-learning-rates.js';
import { MONITOR_RULES, MonitorCallback, type MonitorOptions } from './monitor.js';

const reducing: Rule = {
  text: 'must be a number < 1',
  accepts: (value) => typeof value === 'number' && value < 1,
};

export interface ReduceLROnPlateauOptions extends MonitorOptions {
  /** What the rate is multiplied by; 0.1 unless given. */
  readonly factor?: number;
  /** Epochs without an improvement after which the rate is reduced; 10 unless given. */
  readonly patience?: number;
  /** 1 says what was done; 0 unless given. */
  readonly verbose?: number;
  /** Epochs to wait after a reduction; 0 unless given. */
  readonly cooldown?: number;
  /** The rate never goes below; 0 unless given. */
  readonly minLr?: number;
}

/**
 * Reduces the learning rate when a quantity gets no better any more, and logs it as `learning_rate`. `minDelta` is 1e-4
 * unless given.
 *
 * @see keras/src/callbacks/reduce_lr_on_plateau.py
 */
export class ReduceLROnPlateau extends MonitorCallback {
  readonly #factor: number;
  readonly #patience: number;
  readonly #verbose: number;
  readonly #cooldown: number;
  readonly #minLr: number;
  #cooling = 0;
  #wait = 0;

  constructor(options: ReduceLROnPlateauOptions = {}) {
    checkOptions('ReduceLROnPlateau', options, {
      ...MONITOR_RULES,
      factor: reducing,
      patience: integer,
      verbose: integer,
      cooldown: integer,
      minLr: number,
    });
    super({ minDelta: 1e-4, ...options });
    this.#factor = options.factor ?? 0.1;
    this.#patience = options.patience ?? 10;
    this.#verbose = options.verbose ?? 0;
    this.#cooldown = options.cooldown ?? 0;
    this.#minLr = options.minLr ?? 0;
  }

  /** @throws DescentError when the rate follows a schedule */
  override onTrainBegin(): void {
    this.best = null;
    this.#cooling = 0;
    this.#wait = 0;
    requireSettableRates(this.model.optimizer, 'ReduceLROnPlateau');
  }

  override onEpochEnd(epoch: number, logs: Logs): void {
    logLearningRates(this.model.optimizer, logs);
    const current = this.watched(logs);
    if (current === null) return;
    if (this.#cooling > 0) {
      this.#cooling -= 1;
      this.#wait = 0;
    }
    if (this.isImprovement(current, this.best)) {
      this.best = current;
      this.#wait = 0;
    } else if (this.#cooling === 0) {
      this.#wait += 1;
      if (this.#wait >= this.#patience && this.#reduceAll(epoch)) {
        this.#cooling = this.#cooldown;
        this.#wait = 0;
      }
    }
  }

  #reduceAll(epoch: number): boolean {
    return this.model.optimizer.rates.filter(({ optimizer }) => this.#reduce(optimizer, epoch)).length > 0;
  }

  #reduce(optimizer: Optimizer, epoch: number): boolean {
    if (optimizer.learningRate <= Math.fround(this.#minLr)) return false;
    const rate = Math.max(optimizer.learningRate * this.#factor, this.#minLr);
    optimizer.learningRate = rate;
    if (this.#verbose > 0) {
      console.log(`\nEpoch ${epoch + 1}: ReduceLROnPlateau reducing learning rate to ${rate}.`);
    }
    return true;
  }
}

/** @throws DescentError when a rate follows a schedule or a function, before an epoch is lost over it */
export function requireSettableRates(optimizer: Optimizer, callback: string): void {
  for (const { rate, className } of optimizer.rates.map((named) => named.optimizer)) {
    const held = rate.schedule?.className ?? (rate.callable === undefined ? null : 'function');
    if (held === null) continue;
    throw new DescentError(
      'learning-rate',
      `${callback} cannot set the learning rate of ${className}: it follows a ${held}. Create the optimizer with a ` +
        `number, or leave ${callback} out.`,
    );
  }
}
