import { boolean, fraction, isTrue, nullable } from '../config/options.js';
import type { Config } from '../config/wire.js';
import { binaryCrossentropy } from '../losses/binary-crossentropy.js';
import { MeanMetricWrapper } from './mean-metric-wrapper.js';
import type { MetricOptions } from './metric.js';

export interface BinaryCrossentropyOptions extends MetricOptions {
  /** Whether the predictions are logits; false unless given. */
  readonly fromLogits?: boolean;
  /** Share of each target that is drawn to 1/2; 0 unless given. */
  readonly labelSmoothing?: number;
}

/** Mean binary cross-entropy. @see keras/src/metrics/probabilistic_metrics.py `BinaryCrossentropy` */
export class BinaryCrossentropy extends MeanMetricWrapper {
  static override readonly className = 'BinaryCrossentropy';
  override readonly direction = 'down';
  readonly fromLogits: boolean;
  readonly labelSmoothing: number;

  constructor(options: BinaryCrossentropyOptions = {}) {
    const fromLogits = isTrue(options.fromLogits, false);
    const labelSmoothing = options.labelSmoothing ?? 0;
    super(
      (yTrue, yPred) => binaryCrossentropy(yTrue, yPred, fromLogits, labelSmoothing),
      { name: 'binary_crossentropy', ...options },
      { fromLogits: boolean, labelSmoothing: nullable(fraction) },
    );
    this.fromLogits = fromLogits;
    this.labelSmoothing = labelSmoothing;
  }

  override getConfig(): Config {
    return { ...super.getConfig(), from_logits: this.fromLogits, label_smoothing: this.labelSmoothing };
  }
}
