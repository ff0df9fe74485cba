import * as L from '@descent/layers';
import { alone, type Case, FORMATS, named, product } from './dsl.js';

export function shapes(): Case[] {
  return [
    ...[[4], [5, 4], [2, 3, 4], [null, 4]].map((shape) =>
      named(
        'Flatten',
        { shape },
        alone(() => new L.Flatten(), ...shape),
      ),
    ),
    ...FORMATS.map((dataFormat) =>
      named(
        'Flatten',
        { dataFormat },
        alone(() => new L.Flatten({ dataFormat }), 2, 3, 4),
      ),
    ),
    ...[[12], [3, 4], [-1, 2], [2, -1, 3], [4, 3, 1]].map((targetShape) =>
      named(
        'Reshape',
        { targetShape },
        alone(() => new L.Reshape({ targetShape }), 4, 3),
      ),
    ),
    named(
      'Reshape of unknown',
      {},
      alone(() => new L.Reshape({ targetShape: [-1, 2] }), null, 4),
    ),
    ...[
      [2, 1],
      [1, 2],
    ].map((dims) =>
      named(
        'Permute',
        { dims },
        alone(() => new L.Permute({ dims }), 4, 3),
      ),
    ),
    ...[
      [3, 1, 2],
      [2, 3, 1],
    ].map((dims) =>
      named(
        'Permute',
        { dims },
        alone(() => new L.Permute({ dims }), 4, 3, 2),
      ),
    ),
    named(
      'RepeatVector',
      {},
      alone(() => new L.RepeatVector({ n: 3 }), 4),
    ),
    ...product({
      padding: [
        1,
        [1, 2],
        [
          [1, 0],
          [2, 3],
        ],
        0,
      ],
      dataFormat: FORMATS,
    } as const).map((options) =>
      named(
        'ZeroPadding2D',
        options,
        alone(() => new L.ZeroPadding2D(options as L.ZeroPadding2DOptions), 4, 3, 2),
      ),
    ),
    ...product({ size: [1, 2, [2, 3]], interpolation: ['nearest', 'bilinear'], dataFormat: FORMATS } as const).map(
      (options) =>
        named(
          'UpSampling2D',
          options,
          alone(() => new L.UpSampling2D(options as L.UpSampling2DOptions), 4, 3, 2),
        ),
    ),
    ...[{ scale: 0.5 }, { scale: 2, offset: -1 }, { scale: [0.5, 2, 3], offset: [1, 0, -1] }].map((options) =>
      named(
        'Rescaling',
        options,
        alone(() => new L.Rescaling(options as L.RescalingOptions), 4, 3),
      ),
    ),
  ];
}
