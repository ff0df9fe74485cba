import type { CustomObjects } from '@descent/layers';
import { toSnakeCase } from '@descent/spec';
import type { Tensor } from '@tensorflow/tfjs-core';
import {
  binaryCrossentropy,
  categoricalCrossentropy,
  sparseCategoricalCrossentropy,
} from '../losses/crossentropy-losses.js';
import { Loss } from '../losses/loss.js';
import { LossFunctionWrapper } from '../losses/loss-function-wrapper.js';
import { get as getLoss, type LossIdentifier, serialize } from '../losses/registry.js';
import { BinaryAccuracy, CategoricalAccuracy, SparseCategoricalAccuracy } from '../metrics/accuracy-metrics.js';
import { MeanMetricWrapper } from '../metrics/mean-metric.js';
import { Metric } from '../metrics/metric.js';
import { get as getMetric, type MetricIdentifier } from '../metrics/registry.js';

/** What targets and predictions are about, judged by their shapes. @see keras/src/trainers/compile_utils.py */
export function taskOf(yTrue: Tensor, yPred: Tensor): 'binary' | 'sparse' | 'categorical' {
  const width = yPred.shape.at(-1) ?? 1;
  if (width === 1) return 'binary';
  return yTrue.rank < yPred.rank || yTrue.shape.at(-1) === 1 ? 'sparse' : 'categorical';
}

/** The loss for an output; `'crossentropy'` and `'ce'` are chosen by the shapes. */
export function resolveLoss(
  identifier: LossIdentifier,
  yTrue: Tensor,
  yPred: Tensor,
  customObjects?: CustomObjects,
): Loss {
  const isName = typeof identifier === 'string';
  const byShape = isName && ['crossentropy', 'ce'].includes(identifier.toLowerCase());
  const found = byShape ? crossentropies[taskOf(yTrue, yPred)] : getLoss(identifier, { customObjects });
  if (found instanceof Loss) return found;
  return new LossFunctionWrapper(found, { name: isName ? identifier : toSnakeCase(String(serialize(found))) });
}

const crossentropies = {
  binary: binaryCrossentropy,
  sparse: sparseCategoricalCrossentropy,
  categorical: categoricalCrossentropy,
};

/** The metric for an output; `'accuracy'` and `'acc'` are chosen by the shapes. A name given stays the name in logs. */
export function resolveMetric(
  identifier: MetricIdentifier,
  yTrue: Tensor,
  yPred: Tensor,
  customObjects?: CustomObjects,
): Metric {
  if (typeof identifier === 'string' && ['accuracy', 'acc'].includes(identifier.toLowerCase())) {
    return new accuracies[taskOf(yTrue, yPred)]({ name: identifier });
  }
  const found = getMetric(identifier, { customObjects });
  if (!(found instanceof Metric)) {
    const name = typeof identifier === 'string' ? identifier : toSnakeCase(found.name);
    return new MeanMetricWrapper(found, { name });
  }
  if (typeof identifier === 'string') found.name = identifier;
  return found;
}

const accuracies = { binary: BinaryAccuracy, sparse: SparseCategoricalAccuracy, categorical: CategoricalAccuracy };
