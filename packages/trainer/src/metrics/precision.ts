import { HitRatio, type RatioOptions } from './hit-ratio.js';

/** Share of the predicted positives that are positives: TP / (TP + FP). @see keras/src/metrics/confusion_metrics.py `Precision` */
export class Precision extends HitRatio {
  static override readonly className = 'Precision';

  constructor(options: RatioOptions = {}) {
    super('falsePositives', options);
  }
}
