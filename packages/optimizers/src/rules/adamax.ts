import type { AdamaxOptions } from '@descent/spec';
import { defineOptimizer } from '../base/define.js';
import type { OwnOptions } from '../base/definition.js';

/**
 * `m += (g − m)(1 − β₁)`; `u = max(β₂ u, |g|)`; `w −= lr m / ((1 − β₁ᵗ)(u + ε))`.
 *
 * Source: Keras 3.15.1, `optimizers/adamax.py`; Kingma and Ba, 2014, section 7.1.
 */
export const Adamax = defineOptimizer<OwnOptions<AdamaxOptions>>({
  className: 'Adamax',
  defaults: { learningRate: 0.001, beta1: 0.9, beta2: 0.999, epsilon: 1e-7 },

  slots: () => [[{ name: 'momentum' }, { name: 'norm' }]],

  update(e, { w, g, lr, t, slots, options: { beta1, beta2, epsilon } }) {
    const momentum = e.add(slots.momentum!, e.mul(e.sub(g, slots.momentum!), 1 - beta1));
    const norm = e.max(e.mul(beta2, slots.norm!), e.abs(g));
    const scale = e.mul(e.sub(1, e.pow(beta1, t)), e.add(norm, epsilon));
    return { w: e.sub(w, e.div(e.mul(lr, momentum), scale)), momentum, norm };
  },
});
export type Adamax = InstanceType<typeof Adamax>;
