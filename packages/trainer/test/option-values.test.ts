import { readFileSync } from 'node:fs';
import { useBackend } from '@descent/backend';
import { losses, metrics } from '@descent/trainer';
import { reshape, slice, type Tensor, tensor1d, tensor3d } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectClose } from './recorded/recorded.js';

beforeAll(() => useBackend('cpu'));

type Row = [kind: 'losses' | 'metrics', name: string, config: Record<string, unknown>, wanted: number];
/** Of Keras 3.15.1, by `tools/keras/record_options.py`. */
const ROWS: Row[] = JSON.parse(readFileSync(new URL('option-values.json', import.meta.url), 'utf8'));

const Y_TRUE = [0, 1, 0, 1, 1, 0, 1, 0, 0, 0, 1, 1];
const Y_PRED = [0.1, 0.8, 0.3, 0.6, 0.7, 0.2, 0.9, 0.4, 0.25, 0.05, 0.55, 0.65];
const FLAT = ['MeanIoU', 'BinaryCrossentropy', 'CategoricalCrossentropy'];

function data([kind, name]: Row): [Tensor, Tensor] {
  const [yTrue, yPred] = [tensor3d(Y_TRUE, [2, 2, 3]), tensor3d(Y_PRED, [2, 2, 3])];
  if (name === 'Circle') return [tensor1d([0, 1]), reshape(slice(yPred, [0, 0, 0], [2, 1, 3]), [2, 3])];
  const flat = (x: Tensor) => reshape(slice(x, [0, 0, 0], [1, 2, 2]), [2, 2]);
  return kind === 'metrics' && FLAT.includes(name) ? [flat(yTrue), flat(yPred)] : [yTrue, yPred];
}

describe('null, lists of axes and lists of numbers give what Keras gives', () => {
  it.each(ROWS)('%s %s %j', (...row) => {
    const [kind, name, config, wanted] = row;
    const envelope = { class_name: name, config };
    if (kind === 'losses') {
      const loss = losses.deserialize(envelope) as losses.Loss;
      expectClose(loss.apply(...data(row), null).dataSync(), [wanted]);
    } else {
      const metric = metrics.deserialize(envelope);
      metric.updateState(...data(row));
      expectClose((metric.result() as Tensor).dataSync(), [wanted]);
      metric.dispose();
    }
  });
  it('refuses what neither computes with', () => {
    expect(() => new losses.Huber({ delta: ['a'] as never })).toThrow('Huber at /delta: must be a number or a list');
    expect(() => new losses.CosineSimilarity({ axis: [0.5] })).toThrow('CosineSimilarity at /axis: must be an axis or');
  });
});
