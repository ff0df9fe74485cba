import { boolean, fraction, integer, isTrue, nullable } from '../config/options.js';
import type { Config } from '../config/wire.js';
import { categoricalCrossentropy } from '../losses/categorical-crossentropy.js';
import { MeanMetricWrapper } from './mean-metric-wrapper.js';
import type { MetricOptions } from './metric.js';

export interface CategoricalCrossentropyOptions extends MetricOptions {
  /** Whether the predictions are logits; false unless given. */
  readonly fromLogits?: boolean;
  /** Share of each target that is spread over all classes; 0 unless given. */
  readonly labelSmoothing?: number;
  /** The axis of the classes; −1 unless given. */
  readonly axis?: number;
}

/** Mean categorical cross-entropy. @see keras/src/metrics/probabilistic_metrics.py `CategoricalCrossentropy` */
export class CategoricalCrossentropy extends MeanMetricWrapper {
  static override readonly className = 'CategoricalCrossentropy';
  override readonly direction = 'down';
  readonly fromLogits: boolean;
  readonly labelSmoothing: number;
  readonly axis: number;

  constructor(options: CategoricalCrossentropyOptions = {}) {
    const { axis = -1 } = options;
    const fromLogits = isTrue(options.fromLogits, false);
    const labelSmoothing = options.labelSmoothing ?? 0;
    super(
      (yTrue, yPred) => categoricalCrossentropy(yTrue, yPred, fromLogits, labelSmoothing, axis),
      { name: 'categorical_crossentropy', ...options },
      { fromLogits: boolean, labelSmoothing: nullable(fraction), axis: integer },
    );
    this.fromLogits = fromLogits;
    this.labelSmoothing = labelSmoothing;
    this.axis = axis;
  }

  override getConfig(): Config {
    return {
      ...super.getConfig(),
      from_logits: this.fromLogits,
      label_smoothing: this.labelSmoothing,
      axis: this.axis,
    };
  }
}
