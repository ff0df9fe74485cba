import { add, divNoNan, type Tensor, tidy, type Variable } from '@tensorflow/tfjs-core';
import type { Config } from '../config/wire.js';
import { oneOrAll } from './condition-count.js';
import { confusionCounts, LOWEST } from './confusion.js';
import { Metric } from './metric.js';
import { RATIO_RULES, type RatioOptions } from './ratio-options.js';
import { type Thresholds, thresholdList } from './thresholds.js';

/** Share of the predicted positives that are positives: TP / (TP + FP). @see keras/src/metrics/confusion_metrics.py `Precision` */
export class Precision extends Metric {
  static override readonly className = 'Precision';
  override readonly direction = 'up';
  readonly topK: number | null;
  readonly classId: number | null;
  readonly #given: Thresholds;
  readonly #thresholds: readonly number[];
  readonly #truePositives: Variable;
  readonly #falsePositives: Variable;

  constructor(options: RatioOptions = {}) {
    super(options, RATIO_RULES);
    this.#given = options.thresholds ?? null;
    this.topK = options.topK ?? null;
    this.classId = options.classId ?? null;
    this.#thresholds = thresholdList(this.#given, this.topK === null ? 0.5 : LOWEST);
    this.#truePositives = this.addVariable('true_positives', [this.#thresholds.length]);
    this.#falsePositives = this.addVariable('false_positives', [this.#thresholds.length]);
  }

  override updateState(yTrue: Tensor, yPred: Tensor, sampleWeight: Tensor | null = null): void {
    tidy(() => {
      const { topK, classId } = this;
      const counts = confusionCounts(yTrue, yPred, { thresholds: this.#thresholds, topK, classId, sampleWeight });
      this.assign(this.#truePositives, () => add(this.#truePositives, counts.truePositives));
      this.assign(this.#falsePositives, () => add(this.#falsePositives, counts.falsePositives));
    });
  }

  override result(): Tensor {
    return tidy(() => oneOrAll(divNoNan(this.#truePositives, add(this.#truePositives, this.#falsePositives))));
  }

  override getConfig(): Config {
    return { ...super.getConfig(), thresholds: this.#given, top_k: this.topK, class_id: this.classId };
  }
}
