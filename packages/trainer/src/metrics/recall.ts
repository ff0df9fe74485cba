import { HitRatio, type RatioOptions } from './hit-ratio.js';

/** Share of the positives that were predicted as such: TP / (TP + FN). @see keras/src/metrics/confusion_metrics.py `Recall` */
export class Recall extends HitRatio {
  static override readonly className = 'Recall';

  constructor(options: RatioOptions = {}) {
    super('falseNegatives', options);
  }
}
