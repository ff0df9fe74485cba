import { ConfigError, type CosineDecayOptions } from '@descent/spec';
import { checkNumbers, checkPositive, float, integerError, KerasSchedule, readSchedule } from './keras-schedule.js';

/**
 * Half a cosine over `decaySteps`, down to the share `alpha` of where it starts:
 * `rate · ((1 − alpha) · ½ (1 + cos(π step / decaySteps)) + alpha)`.
 *
 * With `warmupTarget` the rate first goes in a straight line from the initial rate to the target in `warmupSteps`
 * steps, and the cosine starts there and then. Without a target `warmupSteps` has no effect.
 *
 * With an integer initial rate Keras computes with π = 3, and cannot warm up.
 *
 * Source: Keras 3.15.1, `optimizers/schedules/learning_rate_schedule.py`; Loshchilov and Hutter, 2016.
 */
export class CosineDecay extends KerasSchedule<CosineDecayOptions> {
  static readonly className = 'CosineDecay';

  static fromConfig(config: Readonly<Record<string, unknown>>): CosineDecay {
    return readSchedule(CosineDecay, 'CosineDecay', config);
  }

  constructor(options: CosineDecayOptions) {
    super('CosineDecay', options);
    const { initialLearningRate, decaySteps, alpha, warmupTarget, warmupSteps } = this.options;
    checkPositive(this.className, 'decay_steps', decaySteps);
    checkNumbers(this.className, { initial_learning_rate: initialLearningRate, alpha });
    if (warmupSteps !== null) checkNumbers(this.className, { warmup_steps: warmupSteps });
    if (warmupTarget === null) return;
    checkNumbers(this.className, { warmup_target: warmupTarget });
    if (warmupSteps === null) {
      throw new ConfigError(this.className, '/warmup_steps', null, 'must be a number where there is a warmup_target');
    }
  }

  call(step: number): number {
    const cast = this.integer ? Math.trunc : float;
    const start = cast(this.options.initialLearningRate);
    const period = cast(this.options.decaySteps);
    if (this.options.warmupTarget === null) return this.#decay(Math.min(cast(step), period), period, start);
    const target = cast(this.options.warmupTarget);
    const warmup = cast(this.options.warmupSteps ?? 0);
    const now = Math.min(cast(step), cast(period + warmup));
    if (now >= warmup) return this.#decay(cast(now - warmup), period, target);
    if (this.integer) throw integerError(this.className, 'warm up');
    return float(float(float(target - start) * float(now / warmup)) + start);
  }

  #decay(step: number, period: number, start: number): number {
    const pi = this.integer ? 3 : float(Math.PI);
    const cosine = float(Math.cos(float(pi * float(step / period))));
    const { alpha } = this.options;
    const share = float(float(float(1 - alpha) * float(0.5 * float(1 + cosine))) + float(alpha));
    return float(start * share);
  }
}
