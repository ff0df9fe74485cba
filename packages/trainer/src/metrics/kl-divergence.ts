import { klDivergence } from '../losses/kl-divergence.js';
import { MeanMetricWrapper } from './mean-metric-wrapper.js';
import type { MetricOptions } from './metric.js';

/** Mean of Σ y·log(y / ŷ). @see keras/src/metrics/probabilistic_metrics.py `KLDivergence` */
export class KLDivergence extends MeanMetricWrapper {
  static override readonly className = 'KLDivergence';

  constructor(options: MetricOptions = {}) {
    super(klDivergence, { name: 'kl_divergence', ...options });
  }
}
