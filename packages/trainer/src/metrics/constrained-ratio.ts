import { ConfigError } from '@descent/spec';
import {
  add,
  divNoNan,
  greaterEqual,
  max,
  type Tensor,
  tidy,
  type Variable,
  where,
  zerosLike,
} from '@tensorflow/tfjs-core';
import { integer, nullable, type Rules, thresholdCount } from '../config/options.js';
import type { Config } from '../config/wire.js';
import { confusionCounts } from './confusion.js';
import { Metric, type MetricOptions } from './metric.js';

export interface ConstrainedRatioOptions extends MetricOptions {
  /** How many thresholds between 0 and 1 are tried; 200 unless given. */
  readonly numThresholds?: number;
  /** Only this class is looked at. */
  readonly classId?: number | null;
}

/** Ratios at each threshold. */
export interface Rates {
  recall(): Tensor;
  precision(): Tensor;
  specificity(): Tensor;
}

/** The best of one ratio under a bound on another. @see keras/src/metrics/confusion_metrics.py `SensitivitySpecificityBase` */
export abstract class ConstrainedRatio extends Metric {
  override readonly direction = 'up';
  /** The bound. */
  readonly value: number;
  readonly numThresholds: number;
  readonly classId: number | null;
  readonly #thresholds: readonly number[];
  readonly #truePositives: Variable;
  readonly #falsePositives: Variable;
  readonly #trueNegatives: Variable;
  readonly #falseNegatives: Variable;

  protected abstract constrained(rates: Rates): Tensor;
  protected abstract dependent(rates: Rates): Tensor;

  constructor(options: ConstrainedRatioOptions, value: number | undefined, rules: Rules) {
    super(options, { ...rules, numThresholds: thresholdCount, classId: nullable(integer) });
    if (value === undefined) {
      throw new ConfigError(this.className, `/${Object.keys(rules)[0]}`, value, 'must be given');
    }
    this.value = value;
    this.numThresholds = options.numThresholds ?? 200;
    this.classId = options.classId ?? null;
    const last = this.numThresholds - 1;
    this.#thresholds = last === 0 ? [0.5] : Array.from({ length: this.numThresholds }, (_, i) => i / last);
    const shape = [this.numThresholds];
    this.#truePositives = this.addVariable('true_positives', shape);
    this.#falsePositives = this.addVariable('false_positives', shape);
    this.#trueNegatives = this.addVariable('true_negatives', shape);
    this.#falseNegatives = this.addVariable('false_negatives', shape);
  }

  override updateState(yTrue: Tensor, yPred: Tensor, sampleWeight: Tensor | null = null): void {
    tidy(() => {
      const { classId } = this;
      const counts = confusionCounts(yTrue, yPred, { thresholds: this.#thresholds, classId, sampleWeight });
      this.assign(this.#truePositives, () => add(this.#truePositives, counts.truePositives));
      this.assign(this.#falsePositives, () => add(this.#falsePositives, counts.falsePositives));
      this.assign(this.#trueNegatives, () => add(this.#trueNegatives, counts.trueNegatives));
      this.assign(this.#falseNegatives, () => add(this.#falseNegatives, counts.falseNegatives));
    });
  }

  override result(): Tensor {
    return tidy(() => {
      const ratio = (part: Tensor, rest: Tensor) => divNoNan(part, add(part, rest));
      const rates: Rates = {
        recall: () => ratio(this.#truePositives, this.#falseNegatives),
        precision: () => ratio(this.#truePositives, this.#falsePositives),
        specificity: () => ratio(this.#trueNegatives, this.#falsePositives),
      };
      const candidates = this.dependent(rates);
      const feasible = greaterEqual(this.constrained(rates), this.value);
      return max(where(feasible, candidates, zerosLike(candidates)));
    });
  }

  override getConfig(): Config {
    return { ...super.getConfig(), class_id: this.classId };
  }
}
