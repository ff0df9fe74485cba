import { ShapeError } from '@descent/spec';
import {
  add,
  broadcastTo,
  cast,
  div,
  expandDims,
  isInf,
  lessEqual,
  mean,
  mul,
  scalar,
  square,
  sub,
  sum,
  type Tensor,
  tidy,
  type Variable,
  where,
  zerosLike,
} from '@tensorflow/tfjs-core';
import { nullable, oneOf, type Rule, text } from '../config/options.js';
import type { Config } from '../config/wire.js';
import { alignRanks } from '../math/align.js';
import { Metric, type MetricOptions } from './metric.js';

/** How the scores of several outputs become one number; null keeps them apart. */
export type ClassAggregation = 'uniform_average' | 'variance_weighted_average' | null;

const regressors: Rule = {
  text: 'must be an integer >= 0',
  accepts: (value) => Number.isSafeInteger(value) && (value as number) >= 0,
};

export interface R2ScoreOptions extends MetricOptions {
  /** How the scores of several outputs become one number; `'uniform_average'` unless given. */
  readonly classAggregation?: ClassAggregation;
  /** Number of regressors, for the adjusted score; 0 unless given: the plain score. */
  readonly numRegressors?: number;
}

interface State {
  readonly squaredSum: Variable;
  readonly sum: Variable;
  readonly residual: Variable;
  readonly count: Variable;
}

/**
 * 1 − Σ(y − ŷ)² / Σ(y − ȳ)². Targets and predictions `[n, outputs]`.
 *
 * @see keras/src/metrics/regression_metrics.py `R2Score`
 */
export class R2Score extends Metric {
  static override readonly className = 'R2Score';
  override readonly direction = 'up';
  readonly classAggregation: ClassAggregation;
  readonly numRegressors: number;
  readonly #numSamples: Variable;
  #state: State | null = null;

  constructor(options: R2ScoreOptions = {}) {
    super(
      { name: 'r2_score', ...options },
      {
        classAggregation: nullable(oneOf(['uniform_average', 'variance_weighted_average', null])),
        numRegressors: regressors,
        name: nullable(text),
      },
    );
    this.classAggregation = options.classAggregation === undefined ? 'uniform_average' : options.classAggregation;
    this.numRegressors = options.numRegressors ?? 0;
    this.#numSamples = this.addVariable('num_samples');
  }

  #build(yTrue: Tensor, yPred: Tensor): State {
    for (const given of [yTrue, yPred]) {
      if (given.rank !== 2) throw new ShapeError('R2Score', 'targets and predictions [batch, outputs]', given.shape);
    }
    const shape = [yPred.shape[1] as number];
    return {
      squaredSum: this.addVariable('squared_sum', shape),
      sum: this.addVariable('sum', shape),
      residual: this.addVariable('residual', shape),
      count: this.addVariable('count', shape),
    };
  }

  override updateState(yTrue: Tensor, yPred: Tensor, sampleWeight: Tensor | null = null): void {
    tidy(() => {
      const [target, prediction] = alignRanks(cast(yTrue, 'float32'), cast(yPred, 'float32'));
      this.#state ??= this.#build(target, prediction);
      const state = this.#state;
      const weight = broadcastTo(weightColumn(sampleWeight), target.shape);
      const weighted = mul(target, weight);
      this.assign(state.sum, () => add(state.sum, sum(weighted, 0)));
      this.assign(state.squaredSum, () => add(state.squaredSum, sum(mul(target, weighted), 0)));
      this.assign(state.residual, () => add(state.residual, sum(mul(square(sub(target, prediction)), weight), 0)));
      this.assign(state.count, () => add(state.count, sum(weight, 0)));
      this.assign(this.#numSamples, () => add(this.#numSamples, target.size));
    });
  }

  override result(): Tensor {
    const state = this.#state;
    if (state === null) return scalar(0);
    return tidy(() => {
      const total = sub(state.squaredSum, mul(state.sum, div(state.sum, state.count)));
      const raw = sub(1, div(state.residual, total));
      const scores = where(isInf(raw), zerosLike(raw), raw);
      const score =
        this.classAggregation === 'uniform_average'
          ? mean(scores)
          : this.classAggregation === null
            ? scores
            : div(sum(mul(total, scores)), sum(total));
      return this.#adjusted(score);
    });
  }

  /** The plain score where there are no more samples than regressors, as in Keras. */
  #adjusted(score: Tensor): Tensor {
    if (this.numRegressors === 0) return score;
    const freedom = sub(this.#numSamples, this.numRegressors + 1);
    const adjusted = sub(1, div(mul(sub(1, score), sub(this.#numSamples, 1)), freedom));
    return where(lessEqual(freedom, 0), score, adjusted);
  }

  override getConfig(): Config {
    return { ...super.getConfig(), class_aggregation: this.classAggregation, num_regressors: this.numRegressors };
  }

  override dispose(): void {
    super.dispose();
    this.#state = null;
  }
}

function weightColumn(sampleWeight: Tensor | null): Tensor {
  if (sampleWeight === null) return scalar(1);
  const weights = cast(sampleWeight, 'float32');
  return weights.rank === 1 ? expandDims(weights, 1) : weights;
}
