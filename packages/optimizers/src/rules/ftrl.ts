import { ConfigError, type FtrlOptions } from '@descent/spec';
import { defineOptimizer } from '../base/define.js';
import type { OwnOptions } from '../base/definition.js';

const NOT_NEGATIVE = {
  initialAccumulatorValue: 'initial_accumulator_value',
  l1RegularizationStrength: 'l1_regularization_strength',
  l2RegularizationStrength: 'l2_regularization_strength',
  l2ShrinkageRegularizationStrength: 'l2_shrinkage_regularization_strength',
} as const;

/**
 * Follow the regularized leader, with `p = learningRatePower ≤ 0` and `L₂ = l2 + β / (2 lr)`:
 * `n' = n + g²`; `z += g + 2 shrinkage w − (n'⁻ᵖ − n⁻ᵖ) / lr · w`; `w = (clip(z, ±l1) − z) / (n'⁻ᵖ / lr + 2 L₂)`.
 *
 * It sets the weight rather than moving it: a weight without history jumps.
 *
 * Source: Keras 3.15.1, `optimizers/ftrl.py`; McMahan et al., 2013.
 */
export const Ftrl = defineOptimizer<OwnOptions<FtrlOptions>>({
  className: 'Ftrl',
  defaults: {
    learningRate: 0.001,
    learningRatePower: -0.5,
    initialAccumulatorValue: 0.1,
    l1RegularizationStrength: 0,
    l2RegularizationStrength: 0,
    l2ShrinkageRegularizationStrength: 0,
    beta: 0,
  },

  check(options) {
    if (options.learningRatePower > 0) {
      throw new ConfigError('Ftrl', '/learning_rate_power', options.learningRatePower, 'must be ≤ 0');
    }
    for (const [option, wire] of Object.entries(NOT_NEGATIVE)) {
      const value = options[option as keyof typeof NOT_NEGATIVE];
      if (value < 0) throw new ConfigError('Ftrl', `/${wire}`, value, 'must be ≥ 0');
    }
  },

  slots: ({ initialAccumulatorValue }) => [
    [{ name: 'accumulator', initial: initialAccumulatorValue }, { name: 'linear' }],
  ],

  update(e, { w, g, lr, slots, options }) {
    const { l1RegularizationStrength: l1, l2RegularizationStrength: l2, beta } = options;
    const exponent = -options.learningRatePower;
    const power = (value: typeof w) => (exponent === 0.5 ? e.sqrt(value) : e.pow(value, exponent));
    const l2AndBeta = e.add(l2, e.div(beta, e.mul(2, lr)));
    const shrunk = e.add(g, e.mul(2 * options.l2ShrinkageRegularizationStrength, w));
    const accumulator = e.add(slots.accumulator!, e.square(g));
    const rootNow = power(accumulator);
    const growth = e.div(e.sub(rootNow, power(slots.accumulator!)), lr);
    const linear = e.add(slots.linear!, e.sub(shrunk, e.mul(growth, w)));
    const quadratic = e.add(e.div(rootNow, lr), e.mul(2, l2AndBeta));
    return { w: e.div(e.sub(e.clip(linear, -l1, l1), linear), quadratic), accumulator, linear };
  },
});
export type Ftrl = InstanceType<typeof Ftrl>;
