import { squaredHinge } from '../losses/squared-hinge.js';
import { MeanMetricWrapper } from './mean-metric-wrapper.js';
import type { MetricOptions } from './metric.js';

/** Mean of max(1 − y·ŷ, 0)². @see keras/src/metrics/hinge_metrics.py `SquaredHinge` */
export class SquaredHinge extends MeanMetricWrapper {
  static override readonly className = 'SquaredHinge';
  override readonly direction = 'down';

  constructor(options: MetricOptions = {}) {
    super(squaredHinge, { name: 'squared_hinge', ...options });
  }
}
