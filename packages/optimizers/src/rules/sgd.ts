import { ConfigError, type SGDOptions } from '@descent/spec';
import { defineOptimizer } from '../base/define.js';
import type { OwnOptions } from '../base/definition.js';

/**
 * Gradient descent, with momentum: `m = μ m − lr g`; `w += m`, or with Nesterov's look-ahead `w += μ m − lr g`.
 * Without momentum `w −= lr g`, whatever `nesterov` says.
 *
 * Source: Keras 3.15.1, `optimizers/sgd.py`; Sutskever et al., 2013.
 */
export const SGD = defineOptimizer<OwnOptions<SGDOptions>>({
  className: 'SGD',
  defaults: { learningRate: 0.01, momentum: 0, nesterov: false },

  check({ momentum }) {
    if (typeof momentum !== 'number' || !(momentum >= 0 && momentum <= 1)) {
      throw new ConfigError('SGD', '/momentum', momentum, 'must be a number in [0, 1]');
    }
  },

  slots: ({ momentum }) => (momentum === 0 ? [] : [[{ name: 'momentum' }]]),

  update(e, { w, g, lr, slots, options }) {
    const step = e.mul(lr, g);
    if (slots.momentum === undefined) return { w: e.sub(w, step) };
    const momentum = e.sub(e.mul(options.momentum, slots.momentum), step);
    const move = options.nesterov ? e.sub(e.mul(options.momentum, momentum), step) : momentum;
    return { w: e.add(w, move), momentum };
  },
});
export type SGD = InstanceType<typeof SGD>;
