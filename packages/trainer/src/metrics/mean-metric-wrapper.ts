import { maskOf } from '@descent/layers';
import { cast, type Tensor, tidy } from '@tensorflow/tfjs-core';
import type { Rules } from '../config/options.js';
import { applyMask } from '../losses/reduction.js';
import { Mean } from './mean.js';
import type { MetricOptions } from './metric.js';

/** Values of a batch to be averaged: targets and predictions in, `[n, …]` out. */
export type MetricFunction = (yTrue: Tensor, yPred: Tensor) => Tensor;

/** The mean of a function of targets and predictions. @see keras/src/metrics/reduction_metrics.py `MeanMetricWrapper` */
export class MeanMetricWrapper extends Mean {
  static override readonly className: string = 'MeanMetricWrapper';
  readonly #function: MetricFunction;

  constructor(metricFunction: MetricFunction, options: MetricOptions = {}, rules: Rules = {}) {
    super({ ...options, name: options.name ?? 'mean_metric_wrapper' }, rules);
    this.#function = metricFunction;
  }

  override updateState(yTrue: Tensor, yPred: Tensor, sampleWeight: Tensor | null = null): void {
    tidy(() => {
      const weights = sampleWeight === null ? null : cast(sampleWeight, 'float32');
      this.addValues(this.#function(yTrue, yPred), applyMask(weights, maskOf(yPred) ?? null, 'sum'));
    });
  }
}
