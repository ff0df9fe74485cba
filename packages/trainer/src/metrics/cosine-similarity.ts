import { neg } from '@tensorflow/tfjs-core';
import { axes, nullable } from '../config/options.js';
import { cosineSimilarity } from '../losses/cosine-similarity.js';
import type { Axes } from '../math/axes.js';
import { MeanMetricWrapper } from './mean-metric-wrapper.js';
import type { MetricOptions } from './metric.js';

export interface CosineSimilarityOptions extends MetricOptions {
  /** The axis or axes of the vectors, null for all; −1 unless given. Keras leaves it out of the config. */
  readonly axis?: Axes;
}

/** Mean cosine of the angle between y and ŷ. @see keras/src/metrics/regression_metrics.py `CosineSimilarity` */
export class CosineSimilarity extends MeanMetricWrapper {
  static override readonly className = 'CosineSimilarity';
  override readonly direction = 'up';
  readonly axis: Axes;

  constructor(options: CosineSimilarityOptions = {}) {
    const axis = options.axis === undefined ? -1 : options.axis;
    super(
      (yTrue, yPred) => neg(cosineSimilarity(yTrue, yPred, axis)),
      { name: 'cosine_similarity', ...options },
      { axis: nullable(axes) },
    );
    this.axis = axis;
  }
}
