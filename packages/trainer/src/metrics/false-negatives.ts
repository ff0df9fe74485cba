import type { Tensor } from '@tensorflow/tfjs-core';
import { ConditionCount } from './condition-count.js';
import type { ConfusionCounts } from './confusion.js';

/** How many positives were predicted as negatives. @see keras/src/metrics/confusion_metrics.py `FalseNegatives` */
export class FalseNegatives extends ConditionCount {
  static override readonly className = 'FalseNegatives';

  protected override pick(counts: ConfusionCounts): Tensor {
    return counts.falseNegatives;
  }
}
