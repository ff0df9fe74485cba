import { definition } from '@descent/layers';
import { type ClassKeys, F1ScoreMetricKeys, FBetaScoreMetricKeys, ShapeError } from '@descent/spec';
import {
  abs,
  add,
  cast,
  div,
  expandDims,
  greater,
  greaterEqual,
  logicalAnd,
  max,
  mean,
  mul,
  scalar,
  sub,
  sum,
  type Tensor,
  tidy,
  type Variable,
} from '@tensorflow/tfjs-core';
import { EPSILON } from '../math/constants.js';
import { defineMetric, type MetricClass, type WholeMetric } from './define-metric.js';

// keras/src/metrics/f_score_metrics.py

interface State {
  readonly truePositives: Variable;
  readonly falsePositives: Variable;
  readonly falseNegatives: Variable;
  readonly weights: Variable;
}

/** What both have among their options. */
interface FScoreOptions {
  readonly average?: 'micro' | 'macro' | 'weighted' | null;
  readonly beta?: number;
  readonly threshold?: number | null;
}

/** (1 + β²)·precision·recall / (β²·precision + recall), β = 1 without the option. */
function defineFScore<Options extends object>(keys: ClassKeys<Options>): MetricClass<Options, WholeMetric> {
  const Base = defineMetric<FScoreOptions>(keys, { direction: 'up' });
  class FScore extends Base {
    static readonly stateInVariables = true;
    #state: State | null = null;

    #build(yTrue: Tensor, yPred: Tensor): State {
      for (const given of [yTrue, yPred]) {
        if (given.rank !== 2)
          throw new ShapeError(this.className, 'targets and predictions [batch, classes]', given.shape);
      }
      const shape = this.settings.average === 'micro' ? [] : [yPred.shape[1] as number];
      return {
        truePositives: this.addVariable('true_positives', shape),
        falsePositives: this.addVariable('false_positives', shape),
        falseNegatives: this.addVariable('false_negatives', shape),
        weights: this.addVariable('intermediate_weights', shape),
      };
    }

    override updateState(yTrue: Tensor, yPred: Tensor, sampleWeight: Tensor | null = null): void {
      this.#state ??= this.#build(yTrue, yPred);
      const state = this.#state;
      tidy(() => {
        const target = cast(yTrue, 'float32');
        const chosen = cast(this.#positives(cast(yPred, 'float32')), 'float32');
        const weight = sampleWeight === null ? scalar(1) : expandDims(cast(sampleWeight, 'float32'), 1);
        const axis = this.settings.average === 'micro' ? undefined : 0;
        const addTo = (variable: Variable, values: Tensor) => {
          this.assign(variable, () => add(variable, sum(mul(values, weight), axis)));
        };
        addTo(state.truePositives, mul(chosen, target));
        addTo(state.falsePositives, mul(chosen, sub(1, target)));
        addTo(state.falseNegatives, mul(sub(1, chosen), target));
        addTo(state.weights, target);
      });
    }

    #positives(predictions: Tensor): Tensor {
      if (this.settings.threshold !== null) return greater(predictions, this.settings.threshold);
      return logicalAnd(greaterEqual(predictions, max(predictions, -1, true)), greater(abs(predictions), 1e-9));
    }

    override result(): Tensor {
      const state = this.#state;
      if (state === null) return scalar(0);
      return tidy(() => {
        const ratio = (rest: Tensor) => div(state.truePositives, add(add(state.truePositives, rest), EPSILON));
        const precision = ratio(state.falsePositives);
        const recall = ratio(state.falseNegatives);
        const square = (this.settings.beta ?? 1) ** 2;
        const blend = div(mul(precision, recall), add(add(mul(square, precision), recall), EPSILON));
        const scores = mul(blend, 1 + square);
        if (this.settings.average === null) return scores;
        if (this.settings.average !== 'weighted') return mean(scores);
        return sum(mul(scores, div(state.weights, add(sum(state.weights), EPSILON))));
      });
    }

    override dispose(): void {
      super.dispose();
      this.#state = null;
    }
  }
  return definition(FScore) as unknown as MetricClass<Options, WholeMetric>;
}

/** (1 + β²)·precision·recall / (β²·precision + recall). Targets and predictions `[n, classes]`. */
export class FBetaScore extends defineFScore(FBetaScoreMetricKeys) {}

/** 2·precision·recall / (precision + recall). Targets and predictions `[n, classes]`. */
export class F1Score extends defineFScore(F1ScoreMetricKeys) {}
