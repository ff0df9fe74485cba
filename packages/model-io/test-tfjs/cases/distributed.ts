import * as L from '@descent/layers';
import { Sequential } from '@descent/trainer';
import { type Case, call, input, integers, type Make, model, named } from './dsl.js';

export function distributed(): Case[] {
  const inner: Record<string, [Make, number[]]> = {
    Dense: [() => new L.Dense({ units: 3, activation: 'softmax' }), [5, 4]],
    Conv2D: [() => new L.Conv2D({ filters: 2, kernelSize: 2 }), [3, 4, 4, 2]],
    DepthwiseConv2D: [() => new L.DepthwiseConv2D({ kernelSize: 2 }), [3, 4, 4, 2]],
    BatchNormalization: [() => new L.BatchNormalization(), [5, 4]],
    'BatchNormalization of images': [() => new L.BatchNormalization(), [3, 4, 4, 2]],
    'BatchNormalization on axis 1': [() => new L.BatchNormalization({ axis: 1 }), [3, 4, 4, 2]],
    Flatten: [() => new L.Flatten(), [3, 4, 2]],
    'Flatten of vectors': [() => new L.Flatten(), [3, 4]],
    Sequential: [
      () => new Sequential([L.Input({ shape: [4] }), new L.Dense({ units: 3 }), new L.Dense({ units: 2 })]),
      [5, 4],
    ],
    Softmax: [() => new L.Softmax(), [5, 4]],
    Embedding: [() => new L.Embedding({ inputDim: 9, outputDim: 2 }), [5, 4]],
    Conv1D: [() => new L.Conv1D({ filters: 2, kernelSize: 2, padding: 'causal' }), [3, 4, 2]],
    'TimeDistributed Dense': [() => new L.TimeDistributed({ layer: new L.Dense({ units: 2 }) }), [3, 4, 2]],
  };
  return Object.entries(inner).map(([name, [make, shape]]) =>
    named('TimeDistributed', { name }, () => {
      const x = name === 'Embedding' ? integers(...shape) : input(...shape);
      return model(x, call(new L.TimeDistributed({ layer: make() }), x));
    }),
  );
}
