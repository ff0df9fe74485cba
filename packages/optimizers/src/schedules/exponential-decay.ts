import type { ExponentialDecayOptions } from '@descent/spec';
import { checkNumbers, checkPositive, float, KerasSchedule, readSchedule } from './keras-schedule.js';
import type { ScheduleDtype } from './learning-rate-schedule.js';

/**
 * `rate · decayRate ^ (step / decaySteps)`; with `staircase` the exponent is rounded down.
 *
 * With an integer initial rate Keras truncates all three numbers and gives float64.
 *
 * Source: Keras 3.15.1, `optimizers/schedules/learning_rate_schedule.py`.
 */
export class ExponentialDecay extends KerasSchedule<ExponentialDecayOptions> {
  static readonly className = 'ExponentialDecay';

  static fromConfig(config: Readonly<Record<string, unknown>>): ExponentialDecay {
    return readSchedule(ExponentialDecay, 'ExponentialDecay', config);
  }

  constructor(options: ExponentialDecayOptions) {
    super('ExponentialDecay', options);
    const { initialLearningRate, decaySteps, decayRate } = this.options;
    checkPositive(this.className, 'decay_steps', decaySteps);
    checkNumbers(this.className, { initial_learning_rate: initialLearningRate, decay_rate: decayRate });
  }

  override dtypeAt(): ScheduleDtype {
    return this.integer ? 'float64' : 'float32';
  }

  call(step: number): number {
    const { initialLearningRate, decaySteps, decayRate, staircase } = this.options;
    if (this.integer) {
      const p = step / Math.trunc(decaySteps);
      return initialLearningRate * Math.trunc(decayRate) ** (staircase ? Math.floor(p) : p);
    }
    const p = float(float(step) / float(decaySteps));
    return float(float(initialLearningRate) * float(float(decayRate) ** (staircase ? Math.floor(p) : p)));
  }
}
