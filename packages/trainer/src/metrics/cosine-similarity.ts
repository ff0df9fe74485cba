import { neg } from '@tensorflow/tfjs-core';
import { integer } from '../config/options.js';
import { cosineSimilarity } from '../losses/cosine-similarity.js';
import { MeanMetricWrapper } from './mean-metric-wrapper.js';
import type { MetricOptions } from './metric.js';

export interface CosineSimilarityOptions extends MetricOptions {
  /** The axis of the vectors; −1 unless given. Keras leaves it out of the config. */
  readonly axis?: number;
}

/** Mean cosine of the angle between y and ŷ. @see keras/src/metrics/regression_metrics.py `CosineSimilarity` */
export class CosineSimilarity extends MeanMetricWrapper {
  static override readonly className = 'CosineSimilarity';
  override readonly direction = 'up';
  readonly axis: number;

  constructor(options: CosineSimilarityOptions = {}) {
    const axis = options.axis ?? -1;
    super(
      (yTrue, yPred) => neg(cosineSimilarity(yTrue, yPred, axis)),
      { name: 'cosine_similarity', ...options },
      { axis: integer },
    );
    this.axis = axis;
  }
}
