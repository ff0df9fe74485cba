import { add, slice, squeeze, type Tensor, tidy, type Variable } from '@tensorflow/tfjs-core';
import type { Config } from '../config/wire.js';
import { type ConfusionCounts, confusionCounts } from './confusion.js';
import { Metric, type MetricOptions } from './metric.js';
import { type Thresholds, thresholdList, thresholdsRule } from './thresholds.js';

export interface ConditionCountOptions extends MetricOptions {
  /** Predictions above it are positive; 0.5 unless given. With a list, one count for each. */
  readonly thresholds?: Thresholds;
}

/** One of the four counts of a confusion matrix. @see keras/src/metrics/confusion_metrics.py */
export abstract class ConditionCount extends Metric {
  readonly #given: Thresholds;
  readonly #thresholds: readonly number[];
  readonly #accumulator: Variable;

  protected abstract pick(counts: ConfusionCounts): Tensor;

  constructor(options: ConditionCountOptions = {}) {
    super(options, { thresholds: thresholdsRule });
    this.#given = options.thresholds ?? null;
    this.#thresholds = thresholdList(this.#given, 0.5);
    this.#accumulator = this.addVariable('accumulator', [this.#thresholds.length]);
  }

  override updateState(yTrue: Tensor, yPred: Tensor, sampleWeight: Tensor | null = null): void {
    this.assign(this.#accumulator, () => {
      const counts = confusionCounts(yTrue, yPred, { thresholds: this.#thresholds, sampleWeight });
      return add(this.#accumulator, this.pick(counts));
    });
  }

  override result(): Tensor {
    return oneOrAll(this.#accumulator);
  }

  override getConfig(): Config {
    return { ...super.getConfig(), thresholds: this.#given };
  }
}

/** The only element as a scalar, or a copy of all of them. */
export function oneOrAll(values: Tensor): Tensor {
  return values.size === 1 ? tidy(() => squeeze(slice(values, [0], [1]))) : values.clone();
}
