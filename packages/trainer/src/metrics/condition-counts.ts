import { definition } from '@descent/layers';
import {
  type ClassKeys,
  FalseNegativesMetricKeys,
  type FalseNegativesMetricOptions,
  FalsePositivesMetricKeys,
  TrueNegativesMetricKeys,
  TruePositivesMetricKeys,
} from '@descent/spec';
import { add, slice, squeeze, type Tensor, tidy } from '@tensorflow/tfjs-core';
import { type ConfusionCounts, confusionCounts } from './confusion.js';
import { defineMetric, type MetricClass, type WholeMetric } from './define-metric.js';
import { thresholdList, thresholds } from './thresholds.js';

// keras/src/metrics/confusion_metrics.py, `_ConfusionMatrixConditionCount`

/** One of the four counts of a confusion matrix. */
function defineConditionCount(
  keys: ClassKeys<FalseNegativesMetricOptions>,
  picked: keyof ConfusionCounts,
): MetricClass<FalseNegativesMetricOptions, WholeMetric> {
  const Base = defineMetric(keys, { fields: { thresholds } });
  return definition(
    class extends Base {
      static readonly stateInVariables = true;
      readonly #thresholds = thresholdList(this.settings.thresholds, 0.5);
      readonly #accumulator = this.addVariable('accumulator', [this.#thresholds.length]);

      override updateState(yTrue: Tensor, yPred: Tensor, sampleWeight: Tensor | null = null): void {
        this.assign(this.#accumulator, () => {
          const counts = confusionCounts(yTrue, yPred, { thresholds: this.#thresholds, sampleWeight });
          return add(this.#accumulator, counts[picked]);
        });
      }

      override result(): Tensor {
        return oneOrAll(this.#accumulator);
      }
    },
  );
}

/** How many positives were predicted as such. */
export class TruePositives extends defineConditionCount(TruePositivesMetricKeys, 'truePositives') {}

/** How many negatives were predicted as such. */
export class TrueNegatives extends defineConditionCount(TrueNegativesMetricKeys, 'trueNegatives') {}

/** How many negatives were predicted as positives. */
export class FalsePositives extends defineConditionCount(FalsePositivesMetricKeys, 'falsePositives') {}

/** How many positives were predicted as negatives. */
export class FalseNegatives extends defineConditionCount(FalseNegativesMetricKeys, 'falseNegatives') {}

/** The only element as a scalar, or a copy of all of them. */
export function oneOrAll(values: Tensor): Tensor {
  return values.size === 1 ? tidy(() => squeeze(slice(values, [0], [1]))) : values.clone();
}
