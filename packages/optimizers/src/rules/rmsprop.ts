import { defineOptimizer } from '../base/define.js';

export interface RMSpropOptions {
  /** Share of the old mean square in the new one. */
  rho?: number;
  /** Share of the last step in the next. */
  momentum?: number;
  /** Added to the mean square, inside the root. */
  epsilon?: number;
  /** Divides by the standard deviation of the gradient instead of its root mean square. */
  centered?: boolean;
}

/**
 * `v = ρ v + (1 − ρ) g²`; `w −= lr g / √(v + ε)`. Centered: `√(v − a² + ε)` with `a = ρ a + (1 − ρ) g`. With
 * momentum: `m = μ m + lr g / √…`; `w −= m`.
 *
 * ε lies inside the root: PyTorch, and Keras before 2.11, have it outside; tfjs subtracts it when centered.
 *
 * Source: Keras 3.15.1, `optimizers/rmsprop.py`; Hinton, 2012.
 */
export const RMSprop = defineOptimizer<RMSpropOptions>({
  className: 'RMSprop',
  defaults: { learningRate: 0.001, rho: 0.9, momentum: 0, epsilon: 1e-7, centered: false },

  slots: ({ momentum, centered }) => [
    [{ name: 'velocity' }],
    ...(momentum > 0 ? [[{ name: 'momentum' }]] : []),
    ...(centered ? [[{ name: 'average_gradient' }]] : []),
  ],

  update(e, { w, g, lr, slots, options: { rho, momentum, epsilon } }) {
    const mean = (old: typeof w, value: typeof w) => e.add(e.mul(rho, old), e.mul(1 - rho, value));
    const velocity = mean(slots.velocity!, e.square(g));
    const average = slots.average_gradient && mean(slots.average_gradient, g);
    const variance = average ? e.sub(velocity, e.square(average)) : velocity;
    const step = e.div(e.mul(lr, g), e.sqrt(e.add(variance, epsilon)));
    const moved = slots.momentum && e.add(e.mul(momentum, slots.momentum), step);
    return { w: e.sub(w, moved ?? step), velocity, average_gradient: average, momentum: moved };
  },
});
export type RMSprop = InstanceType<typeof RMSprop>;
