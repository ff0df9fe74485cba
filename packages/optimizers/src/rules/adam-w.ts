import { type AdamWOptions, ConfigError } from '@descent/spec';
import { defineOptimizer } from '../base/define.js';
import type { OwnOptions } from '../base/definition.js';
import { adamSlots, adamUpdate } from './adam.js';

/**
 * Adam with decoupled weight decay: first `w −= w λ lr` for every weight, biases included, then Adam's step.
 *
 * Source: Keras 3.15.1, `optimizers/adamw.py`; Loshchilov and Hutter, 2017.
 */
export const AdamW = defineOptimizer<OwnOptions<AdamWOptions>>({
  className: 'AdamW',
  defaults: { learningRate: 0.001, weightDecay: 0.004, beta1: 0.9, beta2: 0.999, epsilon: 1e-7, amsgrad: false },

  check({ weightDecay }) {
    if (weightDecay === null) throw new ConfigError('AdamW', '/weight_decay', weightDecay, 'must be a number');
  },

  slots: adamSlots,
  update: adamUpdate,
});
export type AdamW = InstanceType<typeof AdamW>;
