import { add, sum, type Tensor, type Variable } from '@tensorflow/tfjs-core';
import { Metric, type MetricOptions } from './metric.js';
import { samplewise } from './samplewise.js';

/** Σ values · weights. @see keras/src/metrics/reduction_metrics.py `Sum` */
export class Sum extends Metric {
  static override readonly className = 'Sum';
  readonly #total: Variable;

  constructor(options: MetricOptions = {}) {
    super({ name: 'sum', ...options });
    this.#total = this.addVariable('total');
  }

  override updateState(values: Tensor, sampleWeight: Tensor | null = null): void {
    this.assign(this.#total, () => add(this.#total, sum(samplewise(values, sampleWeight, sum).values)));
  }

  override result(): Tensor {
    return this.#total.clone();
  }
}
