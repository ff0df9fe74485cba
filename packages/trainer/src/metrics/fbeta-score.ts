import { ShapeError } from '@descent/spec';
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
import { nullable, oneOf, positive, type Rule } from '../config/options.js';
import { type Config, withFloats } from '../config/wire.js';
import { EPSILON } from '../math/constants.js';
import { Metric, type MetricOptions } from './metric.js';

/** How the scores of the classes become one number; null keeps them apart. */
export type Average = 'micro' | 'macro' | 'weighted' | null;

const threshold: Rule = {
  text: 'must be a number in (0, 1]',
  accepts: (value) => typeof value === 'number' && value > 0 && value <= 1,
};

export interface FBetaScoreOptions extends MetricOptions {
  /** How the scores of the classes become one number; null, unless given, keeps them apart. */
  readonly average?: Average;
  /** Weight of recall against precision; 1 unless given. */
  readonly beta?: number;
  /** Predictions above it are positive; unless given, the largest of each row is. */
  readonly threshold?: number | null;
}

interface State {
  readonly truePositives: Variable;
  readonly falsePositives: Variable;
  readonly falseNegatives: Variable;
  readonly weights: Variable;
}

/**
 * (1 + β²)·precision·recall / (β²·precision + recall). Targets and predictions `[n, classes]`.
 *
 * @see keras/src/metrics/f_score_metrics.py `FBetaScore`
 */
export class FBetaScore extends Metric {
  static override readonly className: string = 'FBetaScore';
  override readonly direction = 'up';
  readonly average: Average;
  readonly beta: number;
  readonly threshold: number | null;
  #state: State | null = null;

  constructor(options: FBetaScoreOptions = {}) {
    super(
      { name: 'fbeta_score', ...options },
      { average: oneOf(['micro', 'macro', 'weighted', null]), beta: positive, threshold: nullable(threshold) },
    );
    this.average = options.average ?? null;
    this.beta = options.beta ?? 1;
    this.threshold = options.threshold ?? null;
  }

  #build(yTrue: Tensor, yPred: Tensor): State {
    for (const given of [yTrue, yPred]) {
      if (given.rank !== 2)
        throw new ShapeError(this.className, 'targets and predictions [batch, classes]', given.shape);
    }
    const shape = this.average === 'micro' ? [] : [yPred.shape[1] as number];
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
      const axis = this.average === 'micro' ? undefined : 0;
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
    if (this.threshold !== null) return greater(predictions, this.threshold);
    return logicalAnd(greaterEqual(predictions, max(predictions, -1, true)), greater(abs(predictions), 1e-9));
  }

  override result(): Tensor {
    const state = this.#state;
    if (state === null) return scalar(0);
    return tidy(() => {
      const ratio = (rest: Tensor) => div(state.truePositives, add(add(state.truePositives, rest), EPSILON));
      const precision = ratio(state.falsePositives);
      const recall = ratio(state.falseNegatives);
      const square = this.beta ** 2;
      const blend = div(mul(precision, recall), add(add(mul(square, precision), recall), EPSILON));
      const scores = mul(blend, 1 + square);
      if (this.average === null) return scores;
      if (this.average !== 'weighted') return mean(scores);
      return sum(mul(scores, div(state.weights, add(sum(state.weights), EPSILON))));
    });
  }

  override getConfig(): Config {
    return withFloats(
      { ...super.getConfig(), average: this.average, beta: this.beta, threshold: this.threshold },
      'beta',
      'threshold',
    );
  }

  override dispose(): void {
    super.dispose();
    this.#state = null;
  }
}
