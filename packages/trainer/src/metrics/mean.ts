import { MeanMetricKeys } from '@descent/spec';
import { add, divNoNan, mean, sum, type Tensor, tidy, type Variable } from '@tensorflow/tfjs-core';
import { defineMetric } from './define-metric.js';
import { samplewise } from './samplewise.js';

/** Σ values · weights / Σ weights, 0 when there was nothing. @see keras/src/metrics/reduction_metrics.py `Mean` */
export class Mean extends defineMetric(MeanMetricKeys) {
  static readonly stateInVariables: boolean = true;
  protected readonly total: Variable = this.addVariable('total');
  protected readonly count: Variable = this.addVariable('count');

  /** Takes values `[n, …]` in, with a weight for each or for each sample. */
  protected addValues(values: Tensor, sampleWeight: Tensor | null): void {
    tidy(() => {
      const samples = samplewise(values, sampleWeight, mean);
      const count = samples.weights === null ? (samples.values.shape[0] ?? 1) : sum(samples.weights);
      this.assign(this.total, () => add(this.total, sum(samples.values)));
      this.assign(this.count, () => add(this.count, count));
    });
  }

  override updateState(values: Tensor, sampleWeight: Tensor | null = null): void {
    this.addValues(values, sampleWeight);
  }

  override result(): Tensor {
    return tidy(() => divNoNan(this.total, this.count));
  }
}
