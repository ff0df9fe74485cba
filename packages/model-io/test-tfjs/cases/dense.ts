import * as L from '@descent/layers';
import { ACTIVATIONS, alone, type Case, named, product } from './dsl.js';

export function dense(): Case[] {
  return [
    ...ACTIVATIONS.map((activation) =>
      named(
        'Dense',
        { activation },
        alone(() => new L.Dense({ units: 4, activation }), 4),
      ),
    ),
    ...ACTIVATIONS.map((activation) =>
      named(
        'Activation',
        { activation },
        alone(() => new L.Activation({ activation: activation ?? 'linear' }), 5, 4),
      ),
    ),
    ...[[4], [5, 4], [2, 5, 4], [2, 3, 2, 4]].map((shape) =>
      named(
        'Dense',
        { shape },
        alone(() => new L.Dense({ units: 3, activation: 'relu' }), ...shape),
      ),
    ),
    named(
      'Dense',
      { useBias: false },
      alone(() => new L.Dense({ units: 3, useBias: false }), 4),
    ),
    named(
      'Dense',
      { trainable: false },
      alone(() => new L.Dense({ units: 3, trainable: false }), 4),
    ),
    named(
      'Dense',
      { activityRegularizer: 'l2' },
      alone(() => new L.Dense({ units: 3, activityRegularizer: 'l2' }), 4),
    ),
    ...['l1', 'l2', 'l1l2', 'orthogonal_regularizer'].map((kernelRegularizer) =>
      named(
        'Dense',
        { kernelRegularizer },
        alone(() => new L.Dense({ units: 4, kernelRegularizer }), 4),
      ),
    ),
    ...['max_norm', 'unit_norm', 'non_neg', 'min_max_norm'].map((kernelConstraint) =>
      named(
        'Dense',
        { kernelConstraint },
        alone(() => new L.Dense({ units: 3, kernelConstraint }), 4),
      ),
    ),
    ...[
      'zeros',
      'ones',
      'random_uniform',
      'random_normal',
      'truncated_normal',
      'glorot_uniform',
      'glorot_normal',
      'he_normal',
      'he_uniform',
      'lecun_normal',
      'lecun_uniform',
      'orthogonal',
      'identity',
      'variance_scaling',
    ].map((kernelInitializer) =>
      named(
        'Dense',
        { kernelInitializer },
        alone(() => new L.Dense({ units: 4, kernelInitializer }), 4),
      ),
    ),
    ...product({
      mode: ['fan_in', 'fan_out', 'fan_avg'],
      distribution: ['truncated_normal', 'untruncated_normal', 'uniform'],
    } as const).map((options) =>
      named(
        'Dense VarianceScaling',
        options,
        alone(() => new L.Dense({ units: 4, kernelInitializer: new L.initializers.VarianceScaling(options) }), 4),
      ),
    ),
  ];
}
