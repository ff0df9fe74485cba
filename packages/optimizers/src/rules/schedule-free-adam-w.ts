import type { ScheduleFreeAdamWOptions } from '@descent/spec';
import { defineOptimizer } from '../base/define.js';
import type { OwnOptions } from '../base/definition.js';

/**
 * AdamW without a schedule: the model's weight `w` is `y`, between `z` (slot `momentum`, which starts as a copy of
 * `w`) and the running average `x`. With `lr` times `min(t / warmupSteps, 1)`: `v += (g² − v)(1 − β₂)`;
 * `z' = z − lr g / (√(v / (1 − β₂ᵗ)) + ε)`; `x = (w − (1 − β₁) z) / β₁`; `x' = (1 − 1/t) x + z'/t`;
 * `w = (1 − β₁) z' + β₁ x'`.
 *
 * Keras on TensorFlow and PyTorch reads `z` for `x` after it was updated, so that `z'` stands there; this is the
 * default here as well. The variant `published` is the algorithm as published, and as Keras computes it on JAX.
 *
 * Source: Keras 3.15.1, `optimizers/schedule_free_adamw.py`; Defazio et al., 2024.
 */
export const ScheduleFreeAdamW = defineOptimizer<OwnOptions<ScheduleFreeAdamWOptions>>({
  className: 'ScheduleFreeAdamW',
  defaults: { learningRate: 0.0025, beta1: 0.9, beta2: 0.999, epsilon: 1e-8, warmupSteps: 0 },

  slots: () => [[{ name: 'momentum', initial: 'weight' }, { name: 'velocity' }]],

  update(e, { w, g, lr, t, slots, options, arithmetic: { averageFromOldMomentum } }) {
    const beta1 = e.constant(options.beta1);
    const beta2 = e.constant(options.beta2);
    const z = slots.momentum!;
    const rate = options.warmupSteps > 0 ? e.mul(lr, e.min(e.div(t, options.warmupSteps), 1)) : lr;
    const velocity = e.add(slots.velocity!, e.mul(e.sub(e.square(g), slots.velocity!), e.sub(1, beta2)));
    const root = e.add(e.sqrt(e.div(velocity, e.sub(1, e.pow(beta2, t)))), options.epsilon);
    const momentum = e.sub(z, e.div(e.mul(rate, g), root));
    const weight = e.div(1, t);
    const x = e.div(e.sub(w, e.mul(e.sub(1, beta1), averageFromOldMomentum ? z : momentum)), beta1);
    const average = e.add(e.mul(e.sub(1, weight), x), e.mul(weight, momentum));
    return { w: e.add(e.mul(e.sub(1, beta1), momentum), e.mul(beta1, average)), momentum, velocity };
  },

  variants: {
    published: {
      note: 'ScheduleFreeAdamW as published and as Keras computes it on JAX: the average is taken out with the old z.',
      arithmetic: { averageFromOldMomentum: true },
    },
  },
});
export type ScheduleFreeAdamW = InstanceType<typeof ScheduleFreeAdamW>;
