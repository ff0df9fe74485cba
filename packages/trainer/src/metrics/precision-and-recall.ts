import { definition, integer, nullable } from '@descent/layers';
import { type ClassKeys, PrecisionMetricKeys, type PrecisionMetricOptions, RecallMetricKeys } from '@descent/spec';
import { add, divNoNan, type Tensor, tidy } from '@tensorflow/tfjs-core';
import { oneOrAll } from './condition-counts.js';
import { confusionCounts, LOWEST } from './confusion.js';
import { defineMetric, type MetricClass, type WholeMetric } from './define-metric.js';
import { thresholdList, thresholds } from './thresholds.js';

// keras/src/metrics/confusion_metrics.py

/** How a count of the confusion matrix is named in Keras's state. */
const STATE_NAMES = { falsePositives: 'false_positives', falseNegatives: 'false_negatives' } as const;

/** True positives as a share of themselves and of what was missed: TP / (TP + misses). */
function defineHitRatio(
  keys: ClassKeys<PrecisionMetricOptions>,
  missed: keyof typeof STATE_NAMES,
): MetricClass<PrecisionMetricOptions, WholeMetric> {
  const fields = { thresholds, topK: nullable(integer({ min: 1 })) };
  const Base = defineMetric(keys, { direction: 'up', fields });
  return definition(
    class extends Base {
      static readonly stateInVariables = true;
      readonly #thresholds = thresholdList(this.settings.thresholds, this.settings.topK === null ? 0.5 : LOWEST);
      readonly #hits = this.addVariable('true_positives', [this.#thresholds.length]);
      readonly #misses = this.addVariable(STATE_NAMES[missed], [this.#thresholds.length]);

      override updateState(yTrue: Tensor, yPred: Tensor, sampleWeight: Tensor | null = null): void {
        tidy(() => {
          const { topK, classId } = this.settings;
          const counts = confusionCounts(yTrue, yPred, { thresholds: this.#thresholds, topK, classId, sampleWeight });
          this.assign(this.#hits, () => add(this.#hits, counts.truePositives));
          this.assign(this.#misses, () => add(this.#misses, counts[missed]));
        });
      }

      override result(): Tensor {
        return tidy(() => oneOrAll(divNoNan(this.#hits, add(this.#hits, this.#misses))));
      }
    },
  );
}

/** Share of the predicted positives that are positives: TP / (TP + FP). */
export class Precision extends defineHitRatio(PrecisionMetricKeys, 'falsePositives') {}

/** Share of the positives that were predicted as such: TP / (TP + FN). */
export class Recall extends defineHitRatio(RecallMetricKeys, 'falseNegatives') {}
