import type { Expression } from '@descent/backend';
import type { RMSpropOptions } from '@descent/spec';
import { defineOptimizer } from '../base/define.js';
import type { OwnOptions } from '../base/definition.js';

/**
 * `v = ρ v + (1 − ρ) g²`; `w −= lr g / √(v + ε)`. Centered: `√(v − a² + ε)` with `a = ρ a + (1 − ρ) g`. With
 * momentum: `m = μ m + lr g / √…`; `w −= m`.
 *
 * ε lies inside the root: PyTorch, and Keras before 2.11 without momentum, have it outside; tfjs subtracts it when
 * centered.
 *
 * Source: Keras 3.15.1, `optimizers/rmsprop.py`; Hinton, 2012. The variant: Keras 2.15,
 * `optimizers/legacy/rmsprop.py`.
 */
export const RMSprop = defineOptimizer<OwnOptions<RMSpropOptions>>({
  className: 'RMSprop',
  defaults: { learningRate: 0.001, rho: 0.9, momentum: 0, epsilon: 1e-7, centered: false },

  slots: ({ momentum, centered }) => [
    [{ name: 'velocity' }],
    ...(momentum > 0 ? [[{ name: 'momentum' }]] : []),
    ...(centered ? [[{ name: 'average_gradient' }]] : []),
  ],

  update(e, { w, g, lr, slots, options: { rho, momentum, epsilon }, arithmetic: { epsilonOutsideRoot } }) {
    const mean = (old: Expression, value: Expression) => e.add(e.mul(rho, old), e.mul(1 - rho, value));
    const velocity = mean(slots.velocity!, e.square(g));
    const average = slots.average_gradient && mean(slots.average_gradient, g);
    const variance = average ? e.sub(velocity, e.square(average)) : velocity;
    const root = epsilonOutsideRoot ? e.add(e.sqrt(variance), epsilon) : e.sqrt(e.add(variance, epsilon));
    const step = e.div(e.mul(lr, g), root);
    const moved = slots.momentum && e.add(e.mul(momentum, slots.momentum), step);
    return { w: e.sub(w, moved ?? step), velocity, average_gradient: average, momentum: moved };
  },

  variants: {
    'keras-2-legacy': {
      note: 'RMSprop without momentum as in Keras before 2.11: epsilon is added outside the root.',
      arithmetic: { epsilonOutsideRoot: true },
    },
  },
});
export type RMSprop = InstanceType<typeof RMSprop>;
