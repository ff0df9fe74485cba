import { ConfigError } from '@descent/spec';
import type { LearningRate } from './learning-rate.js';

/** Options that every optimizer takes. Source: Keras 3.15.1, `optimizers/base_optimizer.py`. */
export interface BaseOptions {
  /** Prefix of the paths of the optimizer's variables. Default: the class name in snake case. */
  name?: string;
  /** Step size. A number is kept as float32. */
  learningRate?: LearningRate;
  /** Decoupled decay: `w -= w * weightDecay * lr` before the step. */
  weightDecay?: number | null;
  /** Each gradient is scaled so that its norm is at most this. */
  clipnorm?: number | null;
  /** Each gradient's elements are held within ± this. */
  clipvalue?: number | null;
  /** All gradients are scaled together so that their common norm is at most this. */
  globalClipnorm?: number | null;
  /** Keeps an exponential moving average of the weights. */
  useEma?: boolean;
  /** Share of the old average in the new one, in [0, 1]. */
  emaMomentum?: number;
  /** Every so many steps the weights are overwritten by their average. */
  emaOverwriteFrequency?: number | null;
  /** The loss is multiplied by this (`scaleLoss`) and gradients divided by it before anything else. */
  lossScaleFactor?: number | null;
  /** Gradients of so many calls are averaged for one update; an integer ≥ 2. */
  gradientAccumulationSteps?: number | null;
}

export type ResolvedBaseOptions = Required<Omit<BaseOptions, 'name'>> & { name: string };

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
    if (!(options.emaMomentum >= 0 && options.emaMomentum <= 1)) {
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
