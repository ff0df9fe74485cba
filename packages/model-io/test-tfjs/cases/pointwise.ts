import * as L from '@descent/layers';
import { alone, BOTH, type Case, named, product } from './dsl.js';

export function pointwise(): Case[] {
  const shape = [5, 4];
  return [
    ...[
      {},
      { maxValue: 1 },
      { negativeSlope: 0.2 },
      { threshold: 0.5 },
      { maxValue: 6, negativeSlope: 0.1, threshold: 1 },
    ].map((options) =>
      named(
        'ReLU',
        options,
        alone(() => new L.ReLU(options), ...shape),
      ),
    ),
    ...[{}, { negativeSlope: 0.1 }, { negativeSlope: 0 }].map((options) =>
      named(
        'LeakyReLU',
        options,
        alone(() => new L.LeakyReLU(options), ...shape),
      ),
    ),
    ...[{}, { alpha: 1 }, { alpha: 0.5 }].map((options) =>
      named(
        'ELU',
        options,
        alone(() => new L.ELU(options), ...shape),
      ),
    ),
    ...[[5, 4], [4], [2, 3, 4]].flatMap((own) =>
      [null, [1]].map((sharedAxes) =>
        named(
          'PReLU',
          { own, sharedAxes },
          alone(() => new L.PReLU({ sharedAxes }), ...own),
        ),
      ),
    ),
    named(
      'PReLU',
      { sharedAxes: [1, 2] },
      alone(() => new L.PReLU({ sharedAxes: [1, 2] }), 2, 3, 4),
    ),
    ...[-1, 1, 2, -2, [1, 2], [-1], [1]].map((axis) =>
      named(
        'Softmax',
        { axis },
        alone(() => new L.Softmax({ axis } as L.SoftmaxOptions), ...shape),
      ),
    ),
    ...[-1, 1].map((axis) =>
      named(
        'Softmax of vectors',
        { axis },
        alone(() => new L.Softmax({ axis } as L.SoftmaxOptions), 4),
      ),
    ),
    ...[0, 0.5].map((rate) =>
      named(
        'Dropout',
        { rate },
        alone(() => new L.Dropout({ rate }), ...shape),
      ),
    ),
    named(
      'Dropout',
      { noiseShape: true },
      alone(() => new L.Dropout({ rate: 0.5, noiseShape: [null, 1, 4], seed: 3 }), ...shape),
    ),
    named(
      'GaussianNoise',
      {},
      alone(() => new L.GaussianNoise({ stddev: 0.5 }), ...shape),
    ),
    ...product({ axis: [-1, 1], scale: BOTH, center: BOTH }).map((options) =>
      named(
        'BatchNormalization',
        options,
        alone(() => new L.BatchNormalization({ epsilon: 0.02, ...options }), ...shape),
      ),
    ),
    ...[[4], [3, 4], [2, 3, 4], [2, 2, 3, 4]].flatMap((own) =>
      [-1, 1, own.length].map((axis) =>
        named(
          'BatchNormalization',
          { own, axis },
          alone(() => new L.BatchNormalization({ axis }), ...own),
        ),
      ),
    ),
    named(
      'BatchNormalization',
      { trainable: false },
      alone(() => new L.BatchNormalization({ trainable: false }), 4),
    ),
    ...[-1, 1, [1, 2], [-2, -1]].flatMap((axis) =>
      BOTH.map((center) =>
        named(
          'LayerNormalization',
          { axis, center },
          alone(
            () => new L.LayerNormalization({ axis, center, scale: !center } as L.LayerNormalizationOptions),
            ...shape,
          ),
        ),
      ),
    ),
    ...[[4], [3, 4], [2, 3, 4], [2, 2, 3, 4]].map((own) =>
      named(
        'LayerNormalization',
        { own },
        alone(() => new L.LayerNormalization(), ...own),
      ),
    ),
    named(
      'LayerNormalization',
      { axis: [1, 3] },
      alone(() => new L.LayerNormalization({ axis: [1, 3] }), 2, 3, 4),
    ),
    ...[0, 1.7].map((maskValue) =>
      named(
        'Masking',
        { maskValue },
        alone(() => new L.Masking({ maskValue }), ...shape),
      ),
    ),
  ];
}
