import { ConfigError, type LionOptions } from '@descent/spec';
import { defineOptimizer } from '../base/define.js';
import type { OwnOptions } from '../base/definition.js';

/**
 * `w −= lr sign(β₁ m + (1 − β₁) g)`; then `m = β₂ m + (1 − β₂) g`.
 *
 * Source: Keras 3.15.1, `optimizers/lion.py`; Chen et al., 2023.
 */
export const Lion = defineOptimizer<OwnOptions<LionOptions>>({
  className: 'Lion',
  defaults: { learningRate: 0.001, beta1: 0.9, beta2: 0.99 },

  check({ beta1 }) {
    if (beta1 <= 0 || beta1 > 1) {
      throw new ConfigError('Lion', '/beta_1', beta1, 'must be in (0, 1]', 'With 0 it would be sign descent.');
    }
  },

  slots: () => [[{ name: 'momentum' }]],

  update(e, { w, g, lr, slots, options }) {
    const mix = (beta: typeof w) => e.add(e.mul(slots.momentum!, beta), e.mul(g, e.sub(1, beta)));
    const direction = e.sign(mix(e.constant(options.beta1)));
    return { w: e.sub(w, e.mul(lr, direction)), momentum: mix(e.constant(options.beta2)) };
  },
});
export type Lion = InstanceType<typeof Lion>;
