import type { AdadeltaOptions } from '@descent/spec';
import { defineOptimizer } from '../base/define.js';
import type { OwnOptions } from '../base/definition.js';

/**
 * `G = ρ G + (1 − ρ) g²`; `δ = −√(D + ε) g / √(G + ε)`; `D = ρ D + (1 − ρ) δ²`; `w += lr δ`.
 *
 * δ is divided by the new G; tfjs divides by the old one.
 *
 * Source: Keras 3.15.1, `optimizers/adadelta.py`; Zeiler, 2012.
 */
export const Adadelta = defineOptimizer<OwnOptions<AdadeltaOptions>>({
  className: 'Adadelta',
  defaults: { learningRate: 0.001, rho: 0.95, epsilon: 1e-7 },

  slots: () => [[{ name: 'accumulated_grad' }, { name: 'accumulated_delta_var' }]],

  update(e, { w, g, lr, slots, options: { rho, epsilon } }) {
    const mean = (old: typeof w, value: typeof w) => e.add(e.mul(rho, old), e.mul(1 - rho, value));
    const rms = (value: typeof w) => e.sqrt(e.add(value, epsilon));
    const grads = mean(slots.accumulated_grad!, e.square(g));
    const delta = e.neg(e.div(e.mul(rms(slots.accumulated_delta_var!), g), rms(grads)));
    const deltas = mean(slots.accumulated_delta_var!, e.square(delta));
    return { w: e.add(w, e.mul(lr, delta)), accumulated_grad: grads, accumulated_delta_var: deltas };
  },
});
export type Adadelta = InstanceType<typeof Adadelta>;
