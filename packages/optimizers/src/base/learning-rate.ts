import { ConfigError, DescentError } from '@descent/spec';
import { LearningRateSchedule } from '../schedules/learning-rate-schedule.js';
import { ScalarVariable } from './state.js';

/** A number, a schedule of the step, or a function called anew at every step (Keras calls it without arguments). */
export type LearningRate = number | LearningRateSchedule | (() => number);

/** Holds an optimizer's learning rate in whichever of its three forms. */
export class LearningRateSource {
  #source: ScalarVariable | LearningRateSchedule | (() => number);

  constructor(
    rate: LearningRate,
    private readonly owner: { readonly className: string; readonly name: string },
  ) {
    this.#source = this.#accept(rate);
  }

  #accept(rate: LearningRate): ScalarVariable | LearningRateSchedule | (() => number) {
    if (rate instanceof LearningRateSchedule || typeof rate === 'function') return rate;
    if (typeof rate !== 'number') {
      throw new ConfigError(
        this.owner.className,
        '/learning_rate',
        rate,
        'must be a number, a LearningRateSchedule or a function that returns a number',
      );
    }
    return new ScalarVariable('learning_rate', `${this.owner.name}/learning_rate`, 'float32', rate);
  }

  /** The saved variable; absent with a schedule or a function, as in Keras. */
  get variable(): ScalarVariable | undefined {
    return this.#source instanceof ScalarVariable ? this.#source : undefined;
  }

  get schedule(): LearningRateSchedule | undefined {
    return this.#source instanceof LearningRateSchedule ? this.#source : undefined;
  }

  get callable(): (() => number) | undefined {
    return typeof this.#source === 'function' ? this.#source : undefined;
  }

  /** The float32 rate for the step numbered `step` (from 0, counting micro-steps under accumulation). */
  at(step: number): number {
    if (this.#source instanceof ScalarVariable) return this.#source.value;
    if (this.#source instanceof LearningRateSchedule) return this.#source.call(step);
    return Math.fround(this.#source());
  }

  /** @throws DescentError when a number is set over a schedule or a function */
  set(rate: LearningRate): void {
    if (typeof rate !== 'number' || this.#source instanceof ScalarVariable) {
      if (typeof rate === 'number' && this.#source instanceof ScalarVariable) this.#source.value = rate;
      else this.#source = this.#accept(rate);
      return;
    }
    const source = this.#source instanceof LearningRateSchedule ? this.#source.className : 'function';
    throw new DescentError(
      'learning-rate',
      `${this.owner.className}: the learning rate is governed by a ${source}, so it cannot be set to ${rate}. ` +
        'Create the optimizer with a number, or set another schedule.',
    );
  }
}
