import { ConfigError, type MuonOptions } from '@descent/spec';
import * as tf from '@tensorflow/tfjs-core';
import { defineOptimizer } from '../base/define.js';
import type { OwnOptions } from '../base/definition.js';
import { compilePattern } from '../base/pattern.js';
import type { TrainableVariable } from '../base/variable.js';
import { adamUpdate } from './adam.js';

type Options = Required<OwnOptions<MuonOptions>>;

function movesByAdam({ variable, path }: TrainableVariable, options: Options): boolean {
  if (variable.rank !== 2) return true;
  if (options.excludeEmbeddings && path.toLowerCase().includes('embedding')) return true;
  return (options.excludeLayers ?? []).some((pattern, index) =>
    compilePattern('Muon', `/exclude_layers/${index}`, pattern).test(path),
  );
}

/** `x` with its singular values moved towards 1, by Newton-Schulz iterations of a quintic polynomial. */
function orthogonalize(x: tf.Tensor2D, { muonA: a, muonB: b, muonC: c, nsSteps }: Options): tf.Tensor2D {
  const [rows, columns] = x.shape;
  const wide = rows > columns ? tf.transpose(x) : x;
  let y: tf.Tensor2D = tf.div(wide, tf.add(tf.sqrt(tf.sum(tf.square(wide))), 1e-7));
  for (let step = 0; step < nsSteps; step++) {
    const gram = tf.matMul(y, y, false, true);
    const quadratic = tf.add(tf.mul(b, gram), tf.matMul(tf.mul(c, gram), gram));
    y = tf.add(tf.mul(a, y), tf.matMul(quadratic as tf.Tensor2D, y));
  }
  return rows > columns ? tf.transpose(y) : y;
}

/**
 * For matrices: `m += g + m (μ − 1)`; `x = g + μ m` (Nesterov) or `m`; `x` is orthogonalized by `nsSteps`
 * iterations `A = x xᵀ`, `x = a x + (b A + c A A) x` after `x /= ‖x‖ + 1e-7`, transposed where it has more rows than
 * columns; `w −= lr x √max(rows, columns) rmsRate`.
 *
 * Every other variable, and matrices with "embedding" in their path (`excludeEmbeddings`) or whose path matches one
 * of `excludeLayers`, move by Adam with `lr · adamLrRatio` and decay by `adamWeightDecay`.
 *
 * Source: Keras 3.15.1, `optimizers/muon.py`; Jordan et al., 2024; Liu et al., 2025.
 */
export const Muon = defineOptimizer<OwnOptions<MuonOptions>>({
  className: 'Muon',
  defaults: {
    learningRate: 0.001,
    weightDecay: 0.004,
    adamBeta1: 0.9,
    adamBeta2: 0.999,
    epsilon: 1e-7,
    excludeLayers: [],
    muonA: 3.4445,
    muonB: -4.775,
    muonC: 2.0315,
    adamLrRatio: 1,
    momentum: 0.95,
    nsSteps: 5,
    nesterov: true,
    excludeEmbeddings: true,
    adamWeightDecay: 0.004,
    rmsRate: 0.2,
  },

  check({ excludeLayers }) {
    if (excludeLayers === null) return;
    if (!Array.isArray(excludeLayers)) {
      throw new ConfigError('Muon', '/exclude_layers', excludeLayers, 'must be a list of regular expressions');
    }
    for (const [index, pattern] of excludeLayers.entries()) compilePattern('Muon', `/exclude_layers/${index}`, pattern);
  },

  slots: (options) => [[{ name: 'momentum' }, { name: 'velocity', when: (target) => movesByAdam(target, options) }]],

  weightDecay: (target, options, weightDecay) => (movesByAdam(target, options) ? options.adamWeightDecay : weightDecay),

  step({ target, gradient, slots, lr, t, options, run }) {
    const w = target.variable;
    const momentum = slots.momentum as tf.Variable;
    if (slots.velocity !== undefined) {
      const { adamBeta1: beta1, adamBeta2: beta2, epsilon } = options;
      run(
        'Adam',
        (e) => ({
          write: adamUpdate(e, {
            w: e.tensor('w'),
            g: e.tensor('g'),
            lr: e.mul(e.uniform('lr'), options.adamLrRatio),
            t: e.uniform('t'),
            slots: { momentum: e.tensor('momentum'), velocity: e.tensor('velocity') },
            options: { beta1, beta2, epsilon },
          }),
        }),
        { w, g: gradient, ...slots },
        { lr, t },
      );
      return;
    }
    const { ahead } = run(
      'momentum',
      (e) => {
        const [g, m] = [e.tensor('g'), e.tensor('momentum')];
        const moved = e.add(m, e.add(g, e.mul(m, options.momentum - 1)));
        const make = options.nesterov ? e.add(g, e.mul(options.momentum, moved)) : moved;
        return { write: { momentum: moved }, make: { ahead: make } };
      },
      { g: gradient, momentum },
      {},
    ) as { ahead: tf.Tensor2D };
    const [rows, columns] = w.shape as [number, number];
    const size = options.rmsRate === null ? 1 : Math.fround(Math.sqrt(Math.max(rows, columns)));
    run(
      'move',
      (e) => {
        const step = e.mul(
          e.mul(e.mul(e.uniform('lr'), e.tensor('direction')), e.uniform('size')),
          options.rmsRate ?? 1,
        );
        return { write: { w: e.sub(e.tensor('w'), step) } };
      },
      { w, direction: orthogonalize(ahead, options) },
      { lr, size },
    );
  },
});
export type Muon = InstanceType<typeof Muon>;
