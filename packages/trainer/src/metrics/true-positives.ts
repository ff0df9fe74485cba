import type { Tensor } from '@tensorflow/tfjs-core';
import { ConditionCount } from './condition-count.js';
import type { ConfusionCounts } from './confusion.js';

/** How many positives were predicted as such. @see keras/src/metrics/confusion_metrics.py `TruePositives` */
export class TruePositives extends ConditionCount {
  static override readonly className = 'TruePositives';

  protected override pick(counts: ConfusionCounts): Tensor {
    return counts.truePositives;
  }
}
