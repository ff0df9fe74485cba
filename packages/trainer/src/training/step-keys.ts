import type { Weight } from '@descent/layers';

/** What a step gives, besides the metrics and statistics that it moves: by weight, and by the number of the output. */
export interface StepKeys {
  gradients: Weight;
  /** For the metrics that are called with every batch; none where there are no such metrics. */
  predictions: number;
  /** What predictions are the softmax or sigmoid of, where that is known. */
  logits: number;
  masks: number;
}
