import { logCosh } from '../losses/log-cosh.js';
import { MeanMetricWrapper } from './mean-metric-wrapper.js';
import type { MetricOptions } from './metric.js';

/** Mean of log cosh(ŷ − y). @see keras/src/metrics/regression_metrics.py `LogCoshError` */
export class LogCoshError extends MeanMetricWrapper {
  static override readonly className = 'LogCoshError';
  override readonly direction = 'down';

  constructor(options: MetricOptions = {}) {
    super(logCosh, { name: 'logcosh', ...options });
  }
}
