import { losses, metrics } from '@descent/trainer';
import type { KerasIdentifier } from '../experiment/experiment.js';

/** An experiment's loss as `compile` takes it; a name stays one, since shapes may choose what it means. */
export function lossOf(loss: KerasIdentifier): losses.LossIdentifier {
  return typeof loss === 'string' ? loss : losses.deserialize(loss);
}

/** An experiment's metric, likewise. */
export function metricOf(metric: KerasIdentifier): metrics.MetricIdentifier {
  return typeof metric === 'string' ? metric : metrics.deserialize(metric);
}
