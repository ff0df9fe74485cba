import { ConfigError } from '@descent/spec';
import { boolean, integer, nullable } from '../config/options.js';
import type { Config } from '../config/wire.js';
import { sparseCategoricalCrossentropy } from '../losses/sparse-categorical-crossentropy.js';
import { MeanMetricWrapper } from './mean-metric-wrapper.js';
import type { MetricOptions } from './metric.js';

export interface SparseCategoricalCrossentropyOptions extends MetricOptions {
  /** Whether the predictions are logits; false unless given. */
  readonly fromLogits?: boolean;
  /** A class whose elements cost nothing; none unless given. */
  readonly ignoreClass?: number | null;
  /** The axis of the classes. Only −1, the default. */
  readonly axis?: number;
}

/** Mean sparse cross-entropy. @see keras/src/metrics/probabilistic_metrics.py `SparseCategoricalCrossentropy` */
export class SparseCategoricalCrossentropy extends MeanMetricWrapper {
  static override readonly className = 'SparseCategoricalCrossentropy';
  override readonly direction = 'down';
  readonly fromLogits: boolean;
  readonly ignoreClass: number | null;

  constructor(options: SparseCategoricalCrossentropyOptions = {}) {
    const { fromLogits = false, ignoreClass = null, axis = -1 } = options;
    super(
      (yTrue, yPred) => sparseCategoricalCrossentropy(yTrue, yPred, fromLogits, ignoreClass),
      { name: 'sparse_categorical_crossentropy', ...options },
      { fromLogits: boolean, ignoreClass: nullable(integer), axis: integer },
    );
    if (axis !== -1) throw new ConfigError(this.className, '/axis', axis, 'must be -1', 'Transpose the predictions.');
    this.fromLogits = fromLogits;
    this.ignoreClass = ignoreClass;
  }

  override getConfig(): Config {
    return { ...super.getConfig(), from_logits: this.fromLogits, ignore_class: this.ignoreClass, axis: -1 };
  }
}
