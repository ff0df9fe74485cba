import type { CustomObjects } from '../envelope.js';
import type { OptimizerClassName } from '../generated/optimizers.js';
import type { ScheduleClassName } from '../generated/schedules.js';
import type { JsonLimits } from '../json/guard.js';
import type { Generation } from './generation.js';

/** Where an older generation computes otherwise than Keras 3.15.1, and a config asks for it. */
export interface OldArithmetic {
  /** The learning rate at iteration `i` (from 0) is `learning_rate / (1 + decay * i)`. Keras up to 2.10. */
  readonly decay?: number;
  /** `sqrt(…) + epsilon` instead of `sqrt(… + epsilon)`: RMSprop without momentum, and Adagrad, up to Keras 2.10. */
  readonly epsilonOutsideRoot?: true;
  /** Nadam's momentum at step `t` is `beta_1 * (1 - 0.5 * 0.96^(momentumDecay * t))`. Keras up to 2.10. */
  readonly momentumDecay?: number;
  /** The average starts as the weights before the first step and every step is mixed in. Keras 2.11 to 2.15. */
  readonly emaFromStart?: true;
  /**
   * The loss scale does not fall below 1 nor become infinite, and a skipped step counts as an iteration. Keras 2.
   */
  readonly boundedLossScale?: true;
}

/** A schedule's config, in Keras 3's form. */
export interface ScheduleReading {
  /** A class of Keras, or a name in `customObjects`. */
  readonly className: ScheduleClassName | (string & {});
  /** The name under which the class was found in `customObjects`. */
  readonly custom?: string;
  /** Complete for a class of Keras, as it was for a custom one. */
  readonly config: Readonly<Record<string, unknown>>;
  readonly notes: readonly string[];
}

/** An optimizer's config, in Keras 3's form, whoever wrote it. */
export interface OptimizerReading {
  /** A class of Keras, or a name in `customObjects`. */
  readonly className: OptimizerClassName | (string & {});
  /** The name under which the class was found in `customObjects`. */
  readonly custom?: string;
  /** Every key that Keras 3.15.1 writes, in its order; as it was for a custom class. Numbers remember their literals. */
  readonly config: Readonly<Record<string, unknown>>;
  /** Who wrote it. */
  readonly generation: Generation;
  /** Whose arithmetic it asks for, where that is not Keras 3.15.1's; `arithmetic` says what differs. */
  readonly variant?: 'keras-2' | 'keras-2-legacy' | 'tfjs';
  readonly arithmetic?: OldArithmetic;
  /** What `config.learning_rate` holds, if it is a schedule. */
  readonly schedule?: ScheduleReading;
  /** What `config.inner_optimizer` of a LossScaleOptimizer holds. */
  readonly inner?: OptimizerReading;
  /** What `config.optimizer_map` of a MultiOptimizer holds. */
  readonly map?: {
    readonly default: OptimizerReading;
    readonly optimizers: Readonly<Record<string, OptimizerReading>>;
  };
  /** What a person should know: what was renamed, which old rule runs, what was ignored. */
  readonly notes: readonly string[];
}

export interface ReadOptimizerOptions {
  /** Who wrote the config, when it is known; default: told from its keys. */
  readonly generation?: Generation;
  /** `'keras-3'`: drop what older generations computed otherwise, with a note. Default: keep it as `arithmetic`. */
  readonly arithmetic?: 'keras-3' | 'as-written';
  /** Classes beside Keras's, by `package>Name` or class name; only the names are looked at. */
  readonly customObjects?: CustomObjects | undefined;
  /** JSON pointer to the config in the document it comes from. */
  readonly pointer?: string;
  readonly limits?: JsonLimits;
}
