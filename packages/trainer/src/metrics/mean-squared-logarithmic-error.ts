import { meanSquaredLogarithmicError } from '../losses/mean-squared-logarithmic-error.js';
import { MeanMetricWrapper } from './mean-metric-wrapper.js';
import type { MetricOptions } from './metric.js';

/** Mean of (log(1 + ŷ) − log(1 + y))². @see keras/src/metrics/regression_metrics.py `MeanSquaredLogarithmicError` */
export class MeanSquaredLogarithmicError extends MeanMetricWrapper {
  static override readonly className = 'MeanSquaredLogarithmicError';
  override readonly direction = 'down';

  constructor(options: MetricOptions = {}) {
    super(meanSquaredLogarithmicError, { name: 'mean_squared_logarithmic_error', ...options });
  }
}
