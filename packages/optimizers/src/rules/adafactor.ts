import type { AdafactorOptions } from '@descent/spec';
import * as tf from '@tensorflow/tfjs-core';
import { defineOptimizer } from '../base/define.js';
import type { OwnOptions, Slot } from '../base/definition.js';
import type { TrainableVariable } from '../base/variable.js';

const rank = (target: TrainableVariable): number => target.variable.rank;
const rms = (value: tf.Tensor): tf.Tensor => tf.sqrt(tf.mean(tf.square(value)));

/** Keras names the factors after the variable alone, and gives variables without factors two unscoped zeros. */
const factor = (name: string, droppedAxis: number): Slot[] => [
  {
    name,
    when: (target) => rank(target) >= 2,
    shape: ({ variable }) => variable.shape.filter((_, axis) => axis !== variable.rank + droppedAxis),
    path: (target, optimizer) => `${optimizer}/${target.name}`,
  },
  { name: `unused_${name}`, when: (target) => rank(target) < 2, path: (target) => target.name, placeholder: true },
];

/**
 * Adam's second moment, kept for rows and columns only. With `ρ = min(lr, 1/√t)`, `β = 1 − t^decay`,
 * `s = g² + ε₁`: rank ≥ 2 keeps means of `s` over the last axis (`r`) and the one before it (`c`), and
 * `v = r / mean(r) ⊗ c`; else `v = β v + (1 − β) s`. `u = g / √v`, divided by `max(1, rms(u) / clipThreshold)`;
 * `w −= max(ε₂, rms(w)) ρ u`.
 *
 * `relativeStep` changes nothing, in Keras either: ρ has the same minimum. Where a row and a column have no
 * gradient, `v` is 0 and the whole variable becomes NaN, as in Keras.
 *
 * Source: Keras 3.15.1, `optimizers/adafactor.py`; Shazeer and Stern, 2018.
 */
export const Adafactor = defineOptimizer<OwnOptions<AdafactorOptions>>({
  className: 'Adafactor',
  defaults: {
    learningRate: 0.001,
    beta2Decay: -0.8,
    epsilon1: 1e-30,
    epsilon2: 1e-3,
    clipThreshold: 1,
    relativeStep: true,
  },

  slots: () => [[...factor('r', -1), ...factor('c', -2), { name: 'velocity' }]],

  step({ target, gradient, slots, lr, t, options, run }) {
    const w = target.variable;
    const velocity = slots.velocity as tf.Variable;
    const rho = Math.min(lr, Math.fround(1 / Math.fround(Math.sqrt(t))));
    const beta2 = Math.fround(1 - Math.fround(t ** options.beta2Decay));

    const average = (state: tf.Variable, value: tf.Tensor): void => {
      run(
        'average',
        (e) => {
          const beta = e.uniform('beta2');
          const kept = e.mul(beta, e.tensor('state'));
          return { write: { state: e.add(kept, e.mul(e.sub(1, beta), e.tensor('value'))) } };
        },
        { state, value },
        { beta2 },
      );
    };
    const { square } = run(
      'square',
      (e) => ({ make: { square: e.add(e.square(e.tensor('g')), options.epsilon1) } }),
      { g: gradient },
      {},
    ) as { square: tf.Tensor };

    const { r, c } = slots;
    if (r !== undefined && c !== undefined) {
      average(r, tf.mean(square, -1));
      average(c, tf.mean(square, -2));
      const rows = tf.div(r, tf.mean(r, -1, true));
      velocity.assign(tf.mul(tf.expandDims(rows, -1), tf.expandDims(c, -2)));
    } else average(velocity, square);

    const { direction } = run(
      'direction',
      (e) => ({ make: { direction: e.div(e.tensor('g'), e.sqrt(e.tensor('velocity'))) } }),
      { g: gradient, velocity },
      {},
    ) as { direction: tf.Tensor };
    run(
      'move',
      (e) => {
        const scale = e.mul(e.max(options.epsilon2, e.uniform('rms of weight')), e.uniform('rho'));
        const excess = e.max(1, e.div(e.uniform('rms of direction'), options.clipThreshold));
        const step = e.mul(scale, e.div(e.tensor('direction'), excess));
        return { write: { w: e.sub(e.tensor('w'), step) } };
      },
      { w, direction },
      { rho, 'rms of weight': rms(w), 'rms of direction': rms(direction) },
    );
  },
});
export type Adafactor = InstanceType<typeof Adafactor>;
