import { defineOptimizer } from '../base/define.js';

export interface AdamOptions {
  /** Share of the old first moment in the new one. */
  beta1?: number;
  /** Share of the old second moment in the new one. */
  beta2?: number;
  /** Added to the root of the uncorrected second moment: the paper's ε̂. */
  epsilon?: number;
  /** Divides by the largest second moment seen. */
  amsgrad?: boolean;
}

/**
 * `m += (g − m)(1 − β₁)`; `v += (g² − v)(1 − β₂)`; `w −= α m / (√v + ε)` with `α = lr √(1 − β₂ᵗ) / (1 − β₁ᵗ)`.
 * AMSGrad divides by the largest uncorrected `v` so far.
 *
 * ε is added after the bias correction went into α; tfjs, PyTorch and optax add it to the corrected root.
 *
 * Source: Keras 3.15.1, `optimizers/adam.py`; Kingma and Ba, 2014, end of section 2.
 */
export const Adam = defineOptimizer<AdamOptions>({
  className: 'Adam',
  defaults: { learningRate: 0.001, beta1: 0.9, beta2: 0.999, epsilon: 1e-7, amsgrad: false },

  slots: ({ amsgrad }) => [
    [{ name: 'momentum' }, { name: 'velocity' }],
    ...(amsgrad ? [[{ name: 'velocity_hat' }]] : []),
  ],

  update(e, { w, g, lr, t, slots, options: { beta1, beta2, epsilon } }) {
    const alpha = e.div(e.mul(lr, e.sqrt(e.sub(1, e.pow(beta2, t)))), e.sub(1, e.pow(beta1, t)));
    const momentum = e.add(slots.momentum!, e.mul(e.sub(g, slots.momentum!), 1 - beta1));
    const velocity = e.add(slots.velocity!, e.mul(e.sub(e.square(g), slots.velocity!), 1 - beta2));
    const largest = slots.velocity_hat && e.max(slots.velocity_hat, velocity);
    const step = e.div(e.mul(momentum, alpha), e.add(e.sqrt(largest ?? velocity), epsilon));
    return { w: e.sub(w, step), momentum, velocity, velocity_hat: largest };
  },
});
export type Adam = InstanceType<typeof Adam>;
