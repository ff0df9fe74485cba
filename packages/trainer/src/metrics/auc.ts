import { type Config, integer, listOf, nullable, number } from '@descent/layers';
import { AUCMetricKeys, type AUCMetricOptions, ConfigError, ShapeError } from '@descent/spec';
import {
  add,
  div,
  divNoNan,
  equal,
  greater,
  log,
  logicalAnd,
  maximum,
  mean,
  minimum,
  mul,
  onesLike,
  scalar,
  sigmoid,
  slice,
  sub,
  sum,
  type Tensor,
  tensor1d,
  tidy,
  type Variable,
  where,
  zerosLike,
} from '@tensorflow/tfjs-core';
import { EPSILON } from '../math/constants.js';
import { confusionCounts } from './confusion.js';
import { defineMetric } from './define-metric.js';
import { thresholdCount } from './thresholds.js';

const CURVES = { roc: 'ROC', ROC: 'ROC', pr: 'PR', PR: 'PR', prgain: 'PRGAIN', PRGAIN: 'PRGAIN' } as const;
const METHODS = {
  interpolation: 'interpolation',
  Interpolation: 'interpolation',
  majoring: 'majoring',
  Majoring: 'majoring',
  minoring: 'minoring',
  Minoring: 'minoring',
} as const;

interface Counts {
  readonly tp: Variable;
  readonly fp: Variable;
  readonly tn: Variable;
  readonly fn: Variable;
}

/** Area under a curve over thresholds. @see keras/src/metrics/confusion_metrics.py `AUC` */
export class AUC extends defineMetric(AUCMetricKeys, {
  direction: 'up',
  fields: {
    numThresholds: thresholdCount,
    thresholds: nullable(listOf(number({ min: 0, max: 1 }))),
    numLabels: nullable(integer({ min: 1 })),
    labelWeights: nullable(listOf(number())),
  },
}) {
  static readonly stateInVariables = true;
  readonly #thresholds: readonly number[];
  /** The thresholds that were given, in order. */
  readonly #given: readonly number[] | null;
  readonly #curve: 'ROC' | 'PR' | 'PRGAIN';
  readonly #method: 'interpolation' | 'majoring' | 'minoring';
  readonly #multiLabel: boolean;
  readonly #labelWeights: readonly number[] | null;
  readonly #fromLogits: boolean;
  #counts: Counts | null = null;

  constructor(options: AUCMetricOptions = {}) {
    super(options);
    const { thresholds, curve, summationMethod, multiLabel, numLabels, labelWeights, fromLogits } = this.settings;
    this.#given = thresholds === null ? null : [...thresholds].sort((a, b) => a - b);
    const numThresholds = this.#given ? this.#given.length + 2 : this.settings.numThresholds;
    if (numThresholds < 2) throw new ConfigError('AUC', '/numThresholds', numThresholds, 'must be an integer > 1');
    const inner = this.#given ?? Array.from({ length: numThresholds - 2 }, (_, i) => (i + 1) / (numThresholds - 1));
    this.#thresholds = [-EPSILON, ...inner, 1 + EPSILON];
    this.#curve = CURVES[curve];
    this.#method = METHODS[summationMethod];
    this.#multiLabel = multiLabel;
    this.#labelWeights = labelWeights;
    this.#fromLogits = fromLogits;
    if (numLabels !== null && !multiLabel) {
      throw new ConfigError('AUC', '/numLabels', numLabels, 'must be left out unless multiLabel is true');
    }
    if (!multiLabel) this.#build([numThresholds]);
    else if (numLabels !== null) this.#build([numThresholds, numLabels]);
  }

  #build(shape: number[]): Counts {
    this.#counts = {
      tp: this.addVariable('true_positives', shape),
      fp: this.addVariable('false_positives', shape),
      tn: this.addVariable('true_negatives', shape),
      fn: this.addVariable('false_negatives', shape),
    };
    return this.#counts;
  }

  override updateState(yTrue: Tensor, yPred: Tensor, sampleWeight: Tensor | null = null): void {
    const state = this.#counts ?? this.#buildFor(yPred);
    tidy(() => {
      const labelWeights = this.#multiLabel || this.#labelWeights === null ? null : tensor1d([...this.#labelWeights]);
      const counts = confusionCounts(yTrue, this.#fromLogits ? sigmoid(yPred) : yPred, {
        thresholds: this.#thresholds,
        multiLabel: this.#multiLabel,
        sampleWeight,
        labelWeights,
      });
      this.assign(state.tp, () => add(state.tp, counts.truePositives));
      this.assign(state.fp, () => add(state.fp, counts.falsePositives));
      this.assign(state.tn, () => add(state.tn, counts.trueNegatives));
      this.assign(state.fn, () => add(state.fn, counts.falseNegatives));
    });
  }

  #buildFor(yPred: Tensor): Counts {
    if (yPred.rank !== 2) throw new ShapeError('AUC with multiLabel', 'predictions [batch, labels]', yPred.shape);
    return this.#build([this.#thresholds.length, yPred.shape[1] as number]);
  }

  override result(): Tensor {
    const counts = this.#counts;
    if (counts === null) return tidy(() => scalar(0));
    return tidy(() => this.#average(this.#areas(counts)));
  }

  /** The area between each two neighboring thresholds. */
  #areas(counts: Counts): Tensor {
    if (this.#curve === 'PR' && this.#method === 'interpolation') return prAreas(counts);
    const { x, y } = points(counts, this.#curve);
    const [here, next] = neighbors(y);
    const heights =
      this.#method === 'interpolation'
        ? div(add(here, next), 2)
        : this.#method === 'minoring'
          ? minimum(here, next)
          : maximum(here, next);
    const [left, right] = neighbors(x);
    return mul(sub(left, right), heights);
  }

  #average(areas: Tensor): Tensor {
    if (!this.#multiLabel) return sum(areas);
    const perLabel = sum(areas, 0);
    if (this.#labelWeights === null) return mean(perLabel);
    const weights = tensor1d([...this.#labelWeights]);
    return divNoNan(sum(mul(perLabel, weights)), sum(weights));
  }

  override getConfig(): Config {
    const config = super.getConfig();
    const own = { num_thresholds: this.#thresholds.length, curve: this.#curve, summation_method: this.#method };
    return { ...config, ...own, ...(this.#given ? { thresholds: this.#given } : {}) };
  }
}

/** All but the last, and all but the first, along axis 0. */
function neighbors(values: Tensor): [Tensor, Tensor] {
  const size = values.shape.with(0, (values.shape[0] as number) - 1);
  const start = values.shape.map(() => 0);
  return [slice(values, start, size), slice(values, start.with(0, 1), size)];
}

function points({ tp, fp, tn, fn }: Counts, curve: 'ROC' | 'PR' | 'PRGAIN'): { x: Tensor; y: Tensor } {
  const recall = divNoNan(tp, add(tp, fn));
  if (curve === 'ROC') return { x: divNoNan(fp, add(fp, tn)), y: recall };
  if (curve === 'PR') return { x: recall, y: divNoNan(tp, add(tp, fp)) };
  const scale = divNoNan(add(tp, fn), add(tn, fp));
  const none = equal(tp, 0);
  const recallGain = where(none, zerosLike(tp), sub(1, mul(scale, divNoNan(fn, tp))));
  const precisionGain = where(none, onesLike(tp), sub(1, mul(scale, divNoNan(fp, tp))));
  return { x: maximum(recallGain, 0), y: precisionGain };
}

/** Interpolated as Davis & Goadrich 2006 say. */
function prAreas({ tp, fp, fn }: Counts): Tensor {
  const [tpHere, tpNext] = neighbors(tp);
  const [here, next] = neighbors(add(tp, fp));
  const dtp = sub(tpHere, tpNext);
  const slope = divNoNan(dtp, maximum(sub(here, next), 0));
  const intercept = sub(tpNext, mul(slope, next));
  const bothPositive = logicalAnd(greater(here, 0), greater(next, 0));
  const ratio = where(bothPositive, divNoNan(here, maximum(next, 0)), onesLike(next));
  const rise = mul(slope, add(dtp, mul(intercept, log(ratio))));
  return divNoNan(rise, maximum(add(tpNext, neighbors(fn)[1]), 0));
}
