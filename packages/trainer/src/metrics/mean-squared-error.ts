import { meanSquaredError } from '../losses/mean-squared-error.js';
import { MeanMetricWrapper } from './mean-metric-wrapper.js';
import type { MetricOptions } from './metric.js';

/** Mean of (y − ŷ)². @see keras/src/metrics/regression_metrics.py `MeanSquaredError` */
export class MeanSquaredError extends MeanMetricWrapper {
  static override readonly className = 'MeanSquaredError';
  override readonly direction = 'down';

  constructor(options: MetricOptions = {}) {
    super(meanSquaredError, { name: 'mean_squared_error', ...options });
  }
}
