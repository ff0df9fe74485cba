import type { Expression } from '@descent/backend';
import type { NadamOptions } from '@descent/spec';
import { defineOptimizer } from '../base/define.js';
import type { OwnOptions } from '../base/definition.js';

const float = Math.fround;

/**
 * Adam with Nesterov momentum. With `u_t = β₁ (1 − ½ 0.96ᵗ)` and their running product `P`:
 * `m += (g − m)(1 − β₁)`; `v += (g² − v)(1 − β₂)`; `m̂ = u_{t+1} m / (1 − P u_{t+1}) + (1 − u_t) g / (1 − P)`;
 * `w −= lr m̂ / (√(v / (1 − β₂ᵗ)) + ε)`.
 *
 * The exponent is t: PyTorch, and Keras before 2.11, have 0.004 t. `P` is one number for all variables, saved last
 * under the name `variable`.
 *
 * Source: Keras 3.15.1, `optimizers/nadam.py`; Dozat, 2015. The variant: Keras 2.15, `optimizers/legacy/nadam.py`.
 */
export const Nadam = defineOptimizer<OwnOptions<NadamOptions>>({
  className: 'Nadam',
  defaults: { learningRate: 0.001, beta1: 0.9, beta2: 0.999, epsilon: 1e-7 },

  slots: () => [[{ name: 'momentum' }, { name: 'velocity' }]],

  shared: [
    {
      name: 'variable',
      initial: 1,
      next(product, t, { beta1 }, { momentumDecay = 1 }) {
        const power = float(float(0.96) ** float(t * float(momentumDecay)));
        return float(float(product * float(beta1)) * float(1 - float(0.5 * power)));
      },
    },
  ],

  update(e, { w, g, lr, t, slots, shared, options, arithmetic: { momentumDecay = 1 } }) {
    const beta1 = e.constant(options.beta1);
    const beta2 = e.constant(options.beta2);
    const u = (step: Expression) => e.mul(beta1, e.sub(1, e.mul(0.5, e.pow(0.96, e.mul(step, momentumDecay)))));
    const product = shared.variable!;
    const next = u(e.add(t, 1));
    const momentum = e.add(slots.momentum!, e.mul(e.sub(g, slots.momentum!), e.sub(1, beta1)));
    const velocity = e.add(slots.velocity!, e.mul(e.sub(e.square(g), slots.velocity!), e.sub(1, beta2)));
    const ahead = e.div(e.mul(next, momentum), e.sub(1, e.mul(product, next)));
    const here = e.div(e.mul(e.sub(1, u(t)), g), e.sub(1, product));
    const root = e.sqrt(e.div(velocity, e.sub(1, e.pow(beta2, t))));
    const step = e.div(e.mul(e.add(ahead, here), lr), e.add(root, options.epsilon));
    return { w: e.sub(w, step), momentum, velocity };
  },

  variants: {
    'keras-2-legacy': {
      note: 'Nadam as in Keras before 2.11: the momentum warms up with 0.96^(0.004 t).',
      arithmetic: { momentumDecay: 0.004 },
    },
  },
});
export type Nadam = InstanceType<typeof Nadam>;
