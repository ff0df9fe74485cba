import { useBackend } from '@descent/backend';
import { regularizers, Softmax } from '@descent/layers';
import { losses, metrics } from '@descent/trainer';
import { tensor2d } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectClose } from './recorded/recorded.js';

beforeAll(() => useBackend('cpu'));

describe('null where Keras takes None', () => {
  it.each([
    ['L1', 0.01],
    ['L2', 0.01],
  ] as const)('%s', (name, wanted) => {
    const key = name.toLowerCase();
    const made = regularizers.deserialize({ class_name: name, config: { [key]: null } });
    expect(made).toEqual(regularizers.deserialize({ class_name: name, config: { [key]: wanted } }));
  });
  it('L1L2', () => {
    expect(new regularizers.L1L2({ l1: null, l2: null }).getConfig()).toEqual({ l1: 0, l2: 0 });
  });
  it.each(Object.entries(metrics.METRIC_CLASSES))('the name of %s', (name) => {
    const required: Record<string, object> = {
      IoU: { num_classes: 2, target_class_ids: [0] },
      OneHotIoU: { num_classes: 2, target_class_ids: [0] },
      MeanIoU: { num_classes: 2 },
      OneHotMeanIoU: { num_classes: 2 },
      PrecisionAtRecall: { recall: 0.5 },
      RecallAtPrecision: { precision: 0.5 },
      SensitivityAtSpecificity: { specificity: 0.5 },
      SpecificityAtSensitivity: { sensitivity: 0.5 },
    };
    const metric = metrics.deserialize({ class_name: name, config: { ...required[name], name: null } });
    expect(metric.name).toMatch(/^[a-z]/);
    metric.dispose();
  });
  it('the axis of Softmax: over everything, the batch included', () => {
    const layer = new Softmax({ axis: null });
    const x = tensor2d([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    const wanted = [
      0.004269777797162533, 0.011606459505856037, 0.03154962882399559, 0.08576078712940216, 0.23312200605869293,
      0.6336912512779236,
    ];
    expectClose(layer.apply(x).dataSync(), wanted);
    const mask = tensor2d(
      [
        [1, 0, 1],
        [1, 1, 0],
      ],
      undefined,
      'bool',
    );
    expectClose(layer.apply(x, { mask }).dataSync(), [0.01203764, 0, 0.0889468, 0.24178252, 0.65723294, 0]);
    expect(layer.getConfig()).toMatchObject({ axis: null });
  });
});

describe('CategoricalFocalCrossentropy weights classes by a list', () => {
  const yTrue = () =>
    tensor2d([
      [0, 1, 0],
      [0, 0, 1],
    ]);
  const yPred = () =>
    tensor2d([
      [0.1, 0.8, 0.1],
      [0.2, 0.2, 0.6],
    ]);
  /** What Keras 3.15.1 gives for these two samples. */
  const CASES: [unknown, number[]][] = [
    [[0.5], [0.00446287, 0.04086604]],
    [
      [0.1, 0.2, 0.7],
      [0.00178515, 0.05721246],
    ],
    [
      [
        [0.1, 0.2, 0.7],
        [0.3, 0.3, 0.4],
      ],
      [0.00178515, 0.03269283],
    ],
  ];
  it.each(CASES)('%j', (alpha, wanted) => {
    const config = { alpha, reduction: 'none' };
    const loss = losses.deserialize({ class_name: 'CategoricalFocalCrossentropy', config }) as losses.Loss;
    expectClose(loss.apply(yTrue(), yPred(), null).dataSync(), wanted);
    expect(loss.getConfig()).toMatchObject({ alpha });
  });
  it('refuses what is no number', () => {
    for (const alpha of [['a'], [Number.NaN], null]) {
      expect(() => new losses.CategoricalFocalCrossentropy({ alpha: alpha as never })).toThrow(
        'CategoricalFocalCrossentropy at /alpha: must be a number or a list of numbers',
      );
    }
  });
});

it('refuses what neither computes with', () => {
  expect(() => new losses.Huber({ delta: ['a'] as never })).toThrow('Huber at /delta: must be a number or a list');
  expect(() => new losses.CosineSimilarity({ axis: [0.5] })).toThrow('CosineSimilarity at /axis: must be an axis or');
});
