import { R2ScoreMetricKeys, ShapeError } from '@descent/spec';
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
import { alignRanks } from '../math/align.js';
import { defineMetric } from './define-metric.js';

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
export class R2Score extends defineMetric(R2ScoreMetricKeys, { direction: 'up' }) {
  static readonly stateInVariables = true;
  readonly #numSamples = this.addVariable('num_samples');
  #state: State | null = null;

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
        this.settings.classAggregation === 'uniform_average'
          ? mean(scores)
          : this.settings.classAggregation === null
            ? scores
            : div(sum(mul(total, scores)), sum(total));
      return this.#adjusted(score);
    });
  }

  /** The plain score where there are no more samples than regressors, as in Keras. */
  #adjusted(score: Tensor): Tensor {
    const { numRegressors } = this.settings;
    if (numRegressors === 0) return score;
    const freedom = sub(this.#numSamples, numRegressors + 1);
    const adjusted = sub(1, div(mul(sub(1, score), sub(this.#numSamples, 1)), freedom));
    return where(lessEqual(freedom, 0), score, adjusted);
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
