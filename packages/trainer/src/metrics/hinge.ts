import { hinge } from '../losses/hinge.js';
import { MeanMetricWrapper } from './mean-metric-wrapper.js';
import type { MetricOptions } from './metric.js';

/** Mean of max(1 − y·ŷ, 0). @see keras/src/metrics/hinge_metrics.py `Hinge` */
export class Hinge extends MeanMetricWrapper {
  static override readonly className = 'Hinge';
  override readonly direction = 'down';

  constructor(options: MetricOptions = {}) {
    super(hinge, { name: 'hinge', ...options });
  }
}
