import { cast, equal, greater, type Tensor } from '@tensorflow/tfjs-core';
import { number } from '../config/options.js';
import { type Config, withFloats } from '../config/wire.js';
import { alignRanks } from '../math/align.js';
import { MeanMetricWrapper } from './mean-metric-wrapper.js';
import type { MetricOptions } from './metric.js';

/** 1 where y says on which side of the threshold ŷ lies, else 0, elementwise. */
export function binaryAccuracy(yTrue: Tensor, yPred: Tensor, threshold = 0.5): Tensor {
  const [target, prediction] = alignRanks(cast(yTrue, 'float32'), yPred);
  return cast(equal(target, cast(greater(prediction, threshold), 'float32')), 'float32');
}

export interface BinaryAccuracyOptions extends MetricOptions {
  /** Predictions above it count as 1; 0.5 unless given. */
  readonly threshold?: number;
}

/** How often the side of the threshold is right. @see keras/src/metrics/accuracy_metrics.py `BinaryAccuracy` */
export class BinaryAccuracy extends MeanMetricWrapper {
  static override readonly className = 'BinaryAccuracy';
  override readonly direction = 'up';
  readonly threshold: number;

  constructor(options: BinaryAccuracyOptions = {}) {
    const threshold = options.threshold ?? 0.5;
    super(
      (yTrue, yPred) => binaryAccuracy(yTrue, yPred, threshold),
      { name: 'binary_accuracy', ...options },
      { threshold: number },
    );
    this.threshold = threshold;
  }

  override getConfig(): Config {
    return withFloats({ ...super.getConfig(), threshold: this.threshold }, 'threshold');
  }
}
