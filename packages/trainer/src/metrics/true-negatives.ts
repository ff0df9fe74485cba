import type { Tensor } from '@tensorflow/tfjs-core';
import { ConditionCount } from './condition-count.js';
import type { ConfusionCounts } from './confusion.js';

/** How many negatives were predicted as such. @see keras/src/metrics/confusion_metrics.py `TrueNegatives` */
export class TrueNegatives extends ConditionCount {
  static override readonly className = 'TrueNegatives';

  protected override pick(counts: ConfusionCounts): Tensor {
    return counts.trueNegatives;
  }
}
