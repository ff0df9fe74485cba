import { ConfigError } from '@descent/spec';
import { ArrayFeed } from '../data/array-feed.js';
import type { BatchFeed } from '../data/batch.js';
import type { Compiled } from './compiled.js';
import type { Trainable } from './trainable.js';

/**
 * Looks once through the class numbers of arrays, because one that is out of range would only show as a loss of NaN.
 *
 * @throws ConfigError with the place of the first that is wrong
 */
export async function checkLabels(model: Trainable, compiled: Compiled, feed: BatchFeed): Promise<void> {
  const widths = model.outputWidths;
  if (!(feed instanceof ArrayFeed) || compiled.loss === null || widths === null) return;
  const { y } = feed.set;
  if (y.length !== widths.length) return;
  for (const { output, ignoreClass } of compiled.loss.sparseOutputs(model.outputStructure, widths.length)) {
    const classes = widths[output];
    if (classes === null || classes === undefined) continue;
    const labels = Array.from((await y[output]?.values()) ?? []);
    const wrong = labels.findIndex((label) => label !== ignoreClass && !(label >= 0 && Math.trunc(label) < classes));
    if (wrong < 0) continue;
    const rule = `must be a class number in [0, ${classes}), because the output has ${classes} units`;
    throw new ConfigError('y', `/${wrong}`, labels[wrong], rule);
  }
}
