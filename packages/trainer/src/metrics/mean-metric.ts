import { definition, maskOf, type SettingsOf } from '@descent/layers';
import type { ClassKeys } from '@descent/spec';
import { cast, type Tensor, tidy } from '@tensorflow/tfjs-core';
import { applyMask } from '../losses/reduction.js';
import { defineMetric, type MetricClass, type MetricTraits } from './define-metric.js';
import { Mean } from './mean.js';
import type { MetricOptions } from './metric.js';

/** The mean of values of targets and predictions. @see keras/src/metrics/reduction_metrics.py `MeanMetricWrapper` */
export abstract class MeanMetric extends Mean {
  static override readonly stateInVariables: boolean = true;

  /** Values of a batch to be averaged, `[n, …]`. */
  protected abstract valuesOf(yTrue: Tensor, yPred: Tensor): Tensor;

  override updateState(yTrue: Tensor, yPred: Tensor, sampleWeight: Tensor | null = null): void {
    tidy(() => {
      const weights = sampleWeight === null ? null : cast(sampleWeight, 'float32');
      this.addValues(this.valuesOf(yTrue, yPred), applyMask(weights, maskOf(yPred) ?? null, 'sum'));
    });
  }
}

/** Values of a batch to be averaged: targets and predictions in, `[n, …]` out. */
export type MetricFunction = (yTrue: Tensor, yPred: Tensor) => Tensor;

/** The mean of a function of targets and predictions. */
export class MeanMetricWrapper extends MeanMetric {
  static override readonly className: string = 'MeanMetricWrapper';
  static override readonly stateInVariables = true;
  readonly #function: MetricFunction;

  constructor(metricFunction: MetricFunction, options: MetricOptions = {}) {
    super({ ...options, name: options.name ?? 'mean_metric_wrapper' });
    this.#function = metricFunction;
  }

  protected override valuesOf(yTrue: Tensor, yPred: Tensor): Tensor {
    return this.#function(yTrue, yPred);
  }
}

/** What {@link defineMeanMetric} makes. */
export interface MeanOfFunction extends Mean {
  updateState(yTrue: Tensor, yPred: Tensor, sampleWeight?: Tensor | null): void;
}

/** A metric of Keras's that is the mean of a function of targets, predictions and its own options. */
export function defineMeanMetric<Options extends object>(
  keys: ClassKeys<Options>,
  metricFunction: (yTrue: Tensor, yPred: Tensor, settings: SettingsOf<Options>) => Tensor,
  direction?: 'up' | 'down',
  traits: Pick<MetricTraits<MeanMetric>, 'fields'> = {},
): MetricClass<Options, MeanOfFunction> {
  const Base = defineMetric<Options, MeanMetric>(keys, {
    ...traits,
    base: MeanMetric,
    ...(direction ? { direction } : {}),
  });
  return definition(
    class extends Base {
      static readonly stateInVariables = true;

      protected override valuesOf(yTrue: Tensor, yPred: Tensor): Tensor {
        return metricFunction(yTrue, yPred, this.settings);
      }
    },
  );
}
