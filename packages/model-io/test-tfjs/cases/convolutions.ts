import * as L from '@descent/layers';
import { ACTIVATIONS, alone, BOTH, type Case, FORMATS, named, PADDINGS, product } from './dsl.js';

export function convolutions(): Case[] {
  const image = (format: string) => (format === 'channels_last' ? [6, 5, 2] : [2, 6, 5]);
  return [
    ...product({
      padding: [...PADDINGS, 'causal'],
      strides: [1, 2],
      dilationRate: [1, 2],
      dataFormat: FORMATS,
      groups: [1, 2],
    } as const)
      .filter(
        ({ strides, dilationRate, padding, dataFormat }) =>
          (strides === 1 || dilationRate === 1) && !(padding === 'causal' && dataFormat === 'channels_first'),
      )
      .map((options) =>
        named(
          'Conv1D',
          options,
          alone(
            () => new L.Conv1D({ filters: 4, kernelSize: 3, ...options }),
            ...(options.dataFormat === 'channels_last' ? [7, 2] : [2, 7]),
          ),
        ),
      ),
    ...product({
      padding: PADDINGS,
      strides: [1, 2, [1, 2] as const],
      dilationRate: [1, 2],
      dataFormat: FORMATS,
      groups: [1, 2],
    })
      .filter(({ strides, dilationRate }) => strides === 1 || dilationRate === 1)
      .map((options) =>
        named(
          'Conv2D',
          options,
          alone(
            () => new L.Conv2D({ filters: 4, kernelSize: [3, 2], activation: 'relu', ...options }),
            ...image(options.dataFormat),
          ),
        ),
      ),
    ...ACTIVATIONS.map((activation) =>
      named(
        'Conv2D',
        { activation },
        alone(() => new L.Conv2D({ filters: 2, kernelSize: 2, activation }), 4, 4, 2),
      ),
    ),
    ...ACTIVATIONS.map((activation) =>
      named(
        'Conv1D',
        { activation },
        alone(() => new L.Conv1D({ filters: 2, kernelSize: 2, activation }), 4, 2),
      ),
    ),
    ...product({
      padding: PADDINGS,
      strides: [1, 2, [1, 2]],
      dilationRate: [1, 2],
      outputPadding: [null, 0, 1],
      dataFormat: FORMATS,
      activation: ['softmax', 'relu'],
    } as const)
      .filter(
        ({ strides, dilationRate, outputPadding }) =>
          (strides === 1 || dilationRate === 1) && !(outputPadding === 1 && strides !== 2),
      )
      .map((options) =>
        named(
          'Conv2DTranspose',
          options,
          alone(
            () => new L.Conv2DTranspose({ filters: 3, kernelSize: [3, 2], ...options } as L.Conv2DTransposeOptions),
            ...image(options.dataFormat),
          ),
        ),
      ),
    ...product({
      padding: PADDINGS,
      strides: [1, 2],
      dilationRate: [1, 2],
      dataFormat: FORMATS,
      depthMultiplier: [1, 2],
      useBias: BOTH,
    } as const)
      .filter(({ strides, dilationRate }) => strides === 1 || dilationRate === 1)
      .map((options) =>
        named(
          'DepthwiseConv2D',
          options,
          alone(
            () => new L.DepthwiseConv2D({ kernelSize: 2, activation: 'softmax', ...options }),
            ...image(options.dataFormat),
          ),
        ),
      ),
    ...product({
      padding: PADDINGS,
      strides: [1, 2],
      dilationRate: [1, 2],
      dataFormat: FORMATS,
      depthMultiplier: [1, 2],
      useBias: BOTH,
    } as const)
      .filter(({ strides, dilationRate }) => strides === 1 || dilationRate === 1)
      .map((options) =>
        named(
          'SeparableConv2D',
          options,
          alone(
            () => new L.SeparableConv2D({ filters: 3, kernelSize: 2, activation: 'softmax', ...options }),
            ...image(options.dataFormat),
          ),
        ),
      ),
    ...[1, 2].map((which) =>
      named(
        'Conv2D constrained',
        { which },
        alone(
          () =>
            new L.Conv2D({
              filters: 2,
              kernelSize: 2,
              kernelConstraint: new L.constraints.MaxNorm({ axis: [0, 1, 2] }),
              biasConstraint: 'non_neg',
              kernelRegularizer: 'l1',
              strides: which,
            }),
          4,
          4,
          2,
        ),
      ),
    ),
  ];
}
