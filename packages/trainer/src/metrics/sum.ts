import { SumMetricKeys } from '@descent/spec';
import { add, sum, type Tensor } from '@tensorflow/tfjs-core';
import { defineMetric } from './define-metric.js';
import { samplewise } from './samplewise.js';

/** Σ values · weights. @see keras/src/metrics/reduction_metrics.py `Sum` */
export class Sum extends defineMetric(SumMetricKeys) {
  static readonly stateInVariables = true;
  readonly #total = this.addVariable('total');

  override updateState(values: Tensor, sampleWeight: Tensor | null = null): void {
    this.assign(this.#total, () => add(this.#total, sum(samplewise(values, sampleWeight, sum).values)));
  }

  override result(): Tensor {
    return this.#total.clone();
  }
}
