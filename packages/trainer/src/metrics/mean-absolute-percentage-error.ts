import { meanAbsolutePercentageError } from '../losses/mean-absolute-percentage-error.js';
import { MeanMetricWrapper } from './mean-metric-wrapper.js';
import type { MetricOptions } from './metric.js';

/** Mean of 100 · |y − ŷ| / |y|. @see keras/src/metrics/regression_metrics.py `MeanAbsolutePercentageError` */
export class MeanAbsolutePercentageError extends MeanMetricWrapper {
  static override readonly className = 'MeanAbsolutePercentageError';
  override readonly direction = 'down';

  constructor(options: MetricOptions = {}) {
    super(meanAbsolutePercentageError, { name: 'mean_absolute_percentage_error', ...options });
  }
}
