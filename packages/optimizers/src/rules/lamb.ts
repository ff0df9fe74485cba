import type { LambOptions } from '@descent/spec';
import * as tf from '@tensorflow/tfjs-core';
import { defineOptimizer } from '../base/define.js';
import type { OwnOptions } from '../base/definition.js';

const norm = (value: tf.Tensor): tf.Tensor => tf.sqrt(tf.sum(tf.square(value)));

/**
 * `m += (g − m)(1 − β₁)`; `v += (g² − v)(1 − β₂)`; `u = m / (1 − β₁ᵗ) / (√(v / (1 − β₂ᵗ)) + ε)`;
 * `w −= lr u ‖w‖ / ‖u‖`, with the ratio 1 where either norm is 0.
 *
 * Weight decay comes before, outside the ratio.
 *
 * Source: Keras 3.15.1, `optimizers/lamb.py`; You et al., 2019.
 */
export const Lamb = defineOptimizer<OwnOptions<LambOptions>>({
  className: 'Lamb',
  defaults: { learningRate: 0.001, beta1: 0.9, beta2: 0.999, epsilon: 1e-7 },

  slots: () => [[{ name: 'momentum' }, { name: 'velocity' }]],

  step({ target, gradient, slots, lr, t, options: { beta1, beta2, epsilon }, run }) {
    const w = target.variable;
    const { direction } = run(
      'direction',
      (e) => {
        const [g, m, v, step] = [e.tensor('g'), e.tensor('momentum'), e.tensor('velocity'), e.uniform('t')];
        const momentum = e.add(m, e.mul(e.sub(g, m), 1 - beta1));
        const velocity = e.add(v, e.mul(e.sub(e.square(g), v), 1 - beta2));
        const root = e.add(e.sqrt(e.div(velocity, e.sub(1, e.pow(beta2, step)))), epsilon);
        const make = e.div(e.div(momentum, e.sub(1, e.pow(beta1, step))), root);
        return { write: { momentum, velocity }, make: { direction: make } };
      },
      { g: gradient, ...slots },
      { t },
    ) as { direction: tf.Tensor };
    run(
      'move',
      (e) => {
        const [ofWeight, ofStep] = [e.uniform('norm of weight'), e.uniform('norm of step')];
        const arePositive = e.mul(e.less(0, ofWeight), e.less(0, ofStep));
        const ratio = e.select(arePositive, e.div(ofWeight, ofStep), 1);
        const scale = e.mul(ratio, e.uniform('lr'));
        return { write: { w: e.sub(e.tensor('w'), e.mul(scale, e.tensor('direction'))) } };
      },
      { w, direction },
      { lr, 'norm of weight': norm(w), 'norm of step': norm(direction) },
    );
  },
});
export type Lamb = InstanceType<typeof Lamb>;
