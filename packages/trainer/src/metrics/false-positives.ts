import type { Tensor } from '@tensorflow/tfjs-core';
import { ConditionCount } from './condition-count.js';
import type { ConfusionCounts } from './confusion.js';

/** How many negatives were predicted as positives. @see keras/src/metrics/confusion_metrics.py `FalsePositives` */
export class FalsePositives extends ConditionCount {
  static override readonly className = 'FalsePositives';

  protected override pick(counts: ConfusionCounts): Tensor {
    return counts.falsePositives;
  }
}
