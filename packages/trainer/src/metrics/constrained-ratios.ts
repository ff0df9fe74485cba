import { definition } from '@descent/layers';
import {
  type ClassKeys,
  PrecisionAtRecallMetricKeys,
  RecallAtPrecisionMetricKeys,
  SensitivityAtSpecificityMetricKeys,
  SpecificityAtSensitivityMetricKeys,
} from '@descent/spec';
import { add, divNoNan, greaterEqual, max, type Tensor, tidy, where, zerosLike } from '@tensorflow/tfjs-core';
import { confusionCounts } from './confusion.js';
import { defineMetric, type MetricClass, type WholeMetric } from './define-metric.js';
import { thresholdCount } from './thresholds.js';

// keras/src/metrics/confusion_metrics.py, `SensitivitySpecificityBase`

interface ConstrainedOptions {
  readonly name?: string | null;
  readonly dtype?: string | null;
  readonly numThresholds?: number;
  readonly classId?: number | null;
}

/** Ratios of the confusion matrix: a count as a share of itself and of another. */
const RATIOS = {
  recall: ['truePositives', 'falseNegatives'],
  precision: ['truePositives', 'falsePositives'],
  specificity: ['trueNegatives', 'falsePositives'],
} as const;

type Ratio = keyof typeof RATIOS;

/**
 * The best of one ratio over the thresholds at which another reaches a bound.
 *
 * @param bound - the option that holds the bound
 */
function defineConstrainedRatio<Options extends ConstrainedOptions>(
  keys: ClassKeys<Options>,
  best: Ratio,
  constrained: Ratio,
  bound: keyof Options & string,
): MetricClass<Options, WholeMetric> {
  const Base: MetricClass<ConstrainedOptions> = defineMetric<ConstrainedOptions>(keys, {
    direction: 'up',
    fields: { numThresholds: thresholdCount },
  });
  class Constrained extends Base {
    static readonly stateInVariables = true;
    readonly #thresholds = evenThresholds(this.settings.numThresholds);
    readonly #counts = {
      truePositives: this.addVariable('true_positives', [this.settings.numThresholds]),
      falsePositives: this.addVariable('false_positives', [this.settings.numThresholds]),
      trueNegatives: this.addVariable('true_negatives', [this.settings.numThresholds]),
      falseNegatives: this.addVariable('false_negatives', [this.settings.numThresholds]),
    };

    override updateState(yTrue: Tensor, yPred: Tensor, sampleWeight: Tensor | null = null): void {
      tidy(() => {
        const { classId } = this.settings;
        const counts = confusionCounts(yTrue, yPred, { thresholds: this.#thresholds, classId, sampleWeight });
        for (const name of ['truePositives', 'falsePositives', 'trueNegatives', 'falseNegatives'] as const) {
          const state = this.#counts[name];
          this.assign(state, () => add(state, counts[name]));
        }
      });
    }

    override result(): Tensor {
      return tidy(() => {
        const ratioOf = (name: Ratio) => {
          const [part, rest] = RATIOS[name];
          return divNoNan(this.#counts[part], add(this.#counts[part], this.#counts[rest]));
        };
        const candidates = ratioOf(best);
        const isFeasible = greaterEqual(
          ratioOf(constrained),
          (this.settings as unknown as Record<string, number>)[bound] as number,
        );
        return max(where(isFeasible, candidates, zerosLike(candidates)));
      });
    }
  }
  return definition(Constrained) as unknown as MetricClass<Options, WholeMetric>;
}

function evenThresholds(count: number): readonly number[] {
  return count === 1 ? [0.5] : Array.from({ length: count }, (_, i) => i / (count - 1));
}

/** The best precision of the thresholds that reach a recall. */
export class PrecisionAtRecall extends defineConstrainedRatio(
  PrecisionAtRecallMetricKeys,
  'precision',
  'recall',
  'recall',
) {}

/** The best recall of the thresholds that reach a precision. */
export class RecallAtPrecision extends defineConstrainedRatio(
  RecallAtPrecisionMetricKeys,
  'recall',
  'precision',
  'precision',
) {}

/** The best sensitivity (recall) of the thresholds that reach a specificity. */
export class SensitivityAtSpecificity extends defineConstrainedRatio(
  SensitivityAtSpecificityMetricKeys,
  'recall',
  'specificity',
  'specificity',
) {}

/** The best specificity of the thresholds that reach a sensitivity (recall). */
export class SpecificityAtSensitivity extends defineConstrainedRatio(
  SpecificityAtSensitivityMetricKeys,
  'specificity',
  'recall',
  'sensitivity',
) {}
