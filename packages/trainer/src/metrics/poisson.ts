import { poisson } from '../losses/poisson.js';
import { MeanMetricWrapper } from './mean-metric-wrapper.js';
import type { MetricOptions } from './metric.js';

/** Mean of ŷ − y·log ŷ. @see keras/src/metrics/probabilistic_metrics.py `Poisson` */
export class Poisson extends MeanMetricWrapper {
  static override readonly className = 'Poisson';

  constructor(options: MetricOptions = {}) {
    super(poisson, { name: 'poisson', ...options });
  }
}
