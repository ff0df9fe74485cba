import type { PolynomialDecayOptions } from '@descent/spec';
import { checkNumbers, checkPositive, float, KerasSchedule, readSchedule } from './keras-schedule.js';
import type { ScheduleDtype } from './learning-rate-schedule.js';

/**
 * `(rate − end) (1 − step / decaySteps) ^ power + end`, and `end` from then on. With `cycle` the steps of the decay
 * are multiplied by `⌈step / decaySteps⌉`, so that the rate jumps up and falls again, ever more slowly.
 *
 * With an integer initial rate Keras truncates all numbers, and gives float64 with `cycle`.
 *
 * Source: Keras 3.15.1, `optimizers/schedules/learning_rate_schedule.py`.
 */
export class PolynomialDecay extends KerasSchedule<PolynomialDecayOptions> {
  static readonly className = 'PolynomialDecay';

  static fromConfig(config: Readonly<Record<string, unknown>>): PolynomialDecay {
    return readSchedule(PolynomialDecay, 'PolynomialDecay', config);
  }

  constructor(options: PolynomialDecayOptions) {
    super('PolynomialDecay', options);
    const { initialLearningRate, decaySteps, endLearningRate, power } = this.options;
    checkPositive(this.className, 'decay_steps', decaySteps);
    checkNumbers(this.className, {
      initial_learning_rate: initialLearningRate,
      end_learning_rate: endLearningRate,
      power,
    });
  }

  override dtypeAt(): ScheduleDtype {
    return this.integer && this.options.cycle ? 'float64' : 'float32';
  }

  call(step: number): number {
    const cast = this.integer ? Math.trunc : float;
    const round = this.dtypeAt() === 'float64' ? (x: number) => x : float;
    const { cycle } = this.options;
    const [start, end, power] = [
      cast(this.options.initialLearningRate),
      cast(this.options.endLearningRate),
      cast(this.options.power),
    ];
    const period = cast(this.options.decaySteps);
    const rounds = step === 0 ? 1 : Math.ceil(round(cast(step) / round(this.options.decaySteps)));
    const length = cycle ? round(period * rounds) : period;
    const done = cycle ? cast(step) : Math.min(cast(step), period);
    const left = round(1 - round(done / length));
    return round(round(cast(start - end) * round(left ** power)) + end);
  }
}
