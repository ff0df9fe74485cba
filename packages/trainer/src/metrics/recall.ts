import { add, divNoNan, type Tensor, tidy, type Variable } from '@tensorflow/tfjs-core';
import type { Config } from '../config/wire.js';
import { oneOrAll } from './condition-count.js';
import { confusionCounts, LOWEST } from './confusion.js';
import { Metric } from './metric.js';
import { RATIO_RULES, type RatioOptions } from './ratio-options.js';
import { type Thresholds, thresholdList } from './thresholds.js';

/** Share of the positives that were predicted as such: TP / (TP + FN). @see keras/src/metrics/confusion_metrics.py `Recall` */
export class Recall extends Metric {
  static override readonly className = 'Recall';
  override readonly direction = 'up';
  readonly topK: number | null;
  readonly classId: number | null;
  readonly #given: Thresholds;
  readonly #thresholds: readonly number[];
  readonly #truePositives: Variable;
  readonly #falseNegatives: Variable;

  constructor(options: RatioOptions = {}) {
    super(options, RATIO_RULES);
    this.#given = options.thresholds ?? null;
    this.topK = options.topK ?? null;
    this.classId = options.classId ?? null;
    this.#thresholds = thresholdList(this.#given, this.topK === null ? 0.5 : LOWEST);
    this.#truePositives = this.addVariable('true_positives', [this.#thresholds.length]);
    this.#falseNegatives = this.addVariable('false_negatives', [this.#thresholds.length]);
  }

  override updateState(yTrue: Tensor, yPred: Tensor, sampleWeight: Tensor | null = null): void {
    tidy(() => {
      const { topK, classId } = this;
      const counts = confusionCounts(yTrue, yPred, { thresholds: this.#thresholds, topK, classId, sampleWeight });
      this.assign(this.#truePositives, () => add(this.#truePositives, counts.truePositives));
      this.assign(this.#falseNegatives, () => add(this.#falseNegatives, counts.falseNegatives));
    });
  }

  override result(): Tensor {
    return tidy(() => oneOrAll(divNoNan(this.#truePositives, add(this.#truePositives, this.#falseNegatives))));
  }

  override getConfig(): Config {
    return { ...super.getConfig(), thresholds: this.#given, top_k: this.topK, class_id: this.classId };
  }
}
