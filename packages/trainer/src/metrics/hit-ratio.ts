import { add, divNoNan, type Tensor, tidy, type Variable } from '@tensorflow/tfjs-core';
import { count, integer, nullable } from '../config/options.js';
import type { Config } from '../config/wire.js';
import { oneOrAll } from './condition-count.js';
import { confusionCounts, LOWEST } from './confusion.js';
import { Metric, type MetricOptions } from './metric.js';
import { type Thresholds, thresholdList, thresholdsRule } from './thresholds.js';

/** Options of precision and recall. */
export interface RatioOptions extends MetricOptions {
  /** Predictions above it are positive; 0.5 unless given, none with `topK`. With a list, one result for each. */
  readonly thresholds?: Thresholds;
  /** Only the k largest predictions of a row can be positive. */
  readonly topK?: number | null;
  /** Only this class is looked at. */
  readonly classId?: number | null;
}

/** How a count of the confusion matrix is named in Keras's state. */
const STATE_NAMES = { falsePositives: 'false_positives', falseNegatives: 'false_negatives' } as const;

/** True positives as a share of themselves and of what was missed: TP / (TP + misses). */
export abstract class HitRatio extends Metric {
  override readonly direction = 'up';
  readonly topK: number | null;
  readonly classId: number | null;
  readonly #given: Thresholds;
  readonly #thresholds: readonly number[];
  readonly #missed: keyof typeof STATE_NAMES;
  readonly #hits: Variable;
  readonly #misses: Variable;

  constructor(missed: keyof typeof STATE_NAMES, options: RatioOptions) {
    super(options, { thresholds: thresholdsRule, topK: nullable(count), classId: nullable(integer) });
    this.#given = options.thresholds ?? null;
    this.topK = options.topK ?? null;
    this.classId = options.classId ?? null;
    this.#thresholds = thresholdList(this.#given, this.topK === null ? 0.5 : LOWEST);
    this.#missed = missed;
    this.#hits = this.addVariable('true_positives', [this.#thresholds.length]);
    this.#misses = this.addVariable(STATE_NAMES[missed], [this.#thresholds.length]);
  }

  override updateState(yTrue: Tensor, yPred: Tensor, sampleWeight: Tensor | null = null): void {
    tidy(() => {
      const { topK, classId } = this;
      const counts = confusionCounts(yTrue, yPred, { thresholds: this.#thresholds, topK, classId, sampleWeight });
      this.assign(this.#hits, () => add(this.#hits, counts.truePositives));
      this.assign(this.#misses, () => add(this.#misses, counts[this.#missed]));
    });
  }

  override result(): Tensor {
    return tidy(() => oneOrAll(divNoNan(this.#hits, add(this.#hits, this.#misses))));
  }

  override getConfig(): Config {
    return { ...super.getConfig(), thresholds: this.#given, top_k: this.topK, class_id: this.classId };
  }
}
