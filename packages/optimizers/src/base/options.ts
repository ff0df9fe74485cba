import { ConfigError, type SGDOptions } from '@descent/spec';
import type { LearningRateSchedule } from '../schedules/learning-rate-schedule.js';

/** Options that every optimizer takes. Source: Keras 3.15.1, `optimizers/base_optimizer.py`. */
export type BaseOptions = Omit<SGDOptions<LearningRateSchedule>, 'momentum' | 'nesterov'>;

export type ResolvedBaseOptions = { -readonly [Key in keyof BaseOptions]-?: Exclude<BaseOptions[Key], undefined> };

export const BASE_DEFAULTS: Omit<ResolvedBaseOptions, 'name'> = {
  learningRate: 0.001,
  weightDecay: null,
  clipnorm: null,
  globalClipnorm: null,
  clipvalue: null,
  useEma: false,
  emaMomentum: 0.99,
  emaOverwriteFrequency: null,
  lossScaleFactor: null,
  gradientAccumulationSteps: null,
};

/** In the order in which Keras writes them. */
export const BASE_KEYS = ['name', ...Object.keys(BASE_DEFAULTS)] as (keyof ResolvedBaseOptions)[];

/** The checks that Keras makes in the base constructor, and no others. */
export function checkBaseOptions(className: string, options: ResolvedBaseOptions): void {
  const fail = (key: string, value: unknown, rule: string): never => {
    throw new ConfigError(className, `/${key}`, value, rule);
  };
  if (typeof options.name !== 'string' || options.name.includes('/')) {
    fail('name', options.name, 'must be a string without "/"');
  }
  const clips = [options.clipnorm, options.clipvalue, options.globalClipnorm].filter((c) => c !== null);
  if (clips.length > 1) {
    const { clipnorm, clipvalue, globalClipnorm } = options;
    fail(
      'clipnorm',
      { clipnorm, clipvalue, globalClipnorm },
      'only one of clipnorm, clipvalue and global_clipnorm can be set',
    );
  }
  if (options.useEma) {
    const { emaMomentum } = options;
    if (emaMomentum === null || !(emaMomentum >= 0 && emaMomentum <= 1)) {
      fail('ema_momentum', options.emaMomentum, 'must be in [0, 1]');
    }
    const frequency = options.emaOverwriteFrequency;
    if (frequency && !(Number.isInteger(frequency) && frequency >= 1)) {
      fail('ema_overwrite_frequency', frequency, 'must be an integer ≥ 1 or null');
    }
  }
  const steps = options.gradientAccumulationSteps;
  if (steps && !(Number.isInteger(steps) && steps >= 2)) {
    fail('gradient_accumulation_steps', steps, 'must be an integer ≥ 2 or null');
  }
}
