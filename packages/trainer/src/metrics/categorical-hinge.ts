import { categoricalHinge } from '../losses/categorical-hinge.js';
import { MeanMetricWrapper } from './mean-metric-wrapper.js';
import type { MetricOptions } from './metric.js';

/** Mean of max(max((1 − y)·ŷ) − Σ y·ŷ + 1, 0). @see keras/src/metrics/hinge_metrics.py `CategoricalHinge` */
export class CategoricalHinge extends MeanMetricWrapper {
  static override readonly className = 'CategoricalHinge';
  override readonly direction = 'down';

  constructor(options: MetricOptions = {}) {
    super(categoricalHinge, { name: 'categorical_hinge', ...options });
  }
}
