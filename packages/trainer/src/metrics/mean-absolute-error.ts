import { meanAbsoluteError } from '../losses/mean-absolute-error.js';
import { MeanMetricWrapper } from './mean-metric-wrapper.js';
import type { MetricOptions } from './metric.js';

/** Mean of |y − ŷ|. @see keras/src/metrics/regression_metrics.py `MeanAbsoluteError` */
export class MeanAbsoluteError extends MeanMetricWrapper {
  static override readonly className = 'MeanAbsoluteError';
  override readonly direction = 'down';

  constructor(options: MetricOptions = {}) {
    super(meanAbsoluteError, { name: 'mean_absolute_error', ...options });
  }
}
