import type { CosineDecayRestartsOptions } from '@descent/spec';
import { checkNumbers, checkPositive, float, integerError, KerasSchedule, readSchedule } from './keras-schedule.js';

/**
 * Half a cosine over and over. Period i has `firstDecaySteps · tMul^i` steps and starts at `rate · mMul^i`; in it, at
 * the share c of its steps: `rate · ((1 − alpha) · ½ mMul^i (1 + cos(π c)) + alpha)`.
 *
 * With an integer initial rate Keras raises an error, and so does this.
 *
 * Source: Keras 3.15.1, `optimizers/schedules/learning_rate_schedule.py`; Loshchilov and Hutter, 2016.
 */
export class CosineDecayRestarts extends KerasSchedule<CosineDecayRestartsOptions> {
  static readonly className = 'CosineDecayRestarts';

  static fromConfig(config: Readonly<Record<string, unknown>>): CosineDecayRestarts {
    return readSchedule(CosineDecayRestarts, 'CosineDecayRestarts', config);
  }

  constructor(options: CosineDecayRestartsOptions) {
    super('CosineDecayRestarts', options);
    const { initialLearningRate, firstDecaySteps, tMul, mMul, alpha } = this.options;
    checkPositive(this.className, 'first_decay_steps', firstDecaySteps);
    checkNumbers(this.className, { initial_learning_rate: initialLearningRate, t_mul: tMul, m_mul: mMul, alpha });
  }

  call(step: number): number {
    if (this.integer) throw integerError(this.className, 'restart');
    const alpha = float(this.options.alpha);
    const [restarts, done] = this.#period(float(float(step) / float(this.options.firstDecaySteps)));
    const height = float(float(this.options.mMul) ** restarts);
    const cosine = float(Math.cos(float(float(Math.PI) * done)));
    const share = float(float(float(1 - alpha) * float(float(0.5 * height) * float(1 + cosine))) + alpha);
    return float(float(this.options.initialLearningRate) * share);
  }

  /** Which period `done` first periods fall into, and the share of it that is done. */
  #period(done: number): [number, number] {
    const growth = float(this.options.tMul);
    if (growth === 1) return [Math.floor(done), float(done - Math.floor(done))];
    const reach = float(1 - float(done * float(1 - growth)));
    const restarts = Math.floor(float(float(Math.log(reach)) / float(Math.log(growth))));
    const length = float(growth ** restarts);
    const before = float(float(1 - length) / float(1 - growth));
    return [restarts, float(float(done - before) / length)];
  }
}
