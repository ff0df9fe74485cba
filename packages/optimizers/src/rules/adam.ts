import type { Expression, Formula } from '@descent/backend';
import type { AdamOptions } from '@descent/spec';
import { defineOptimizer } from '../base/define.js';
import type { NewValues, OptimizerDefinition, OwnOptions, RuleTerms } from '../base/definition.js';

type Options = OwnOptions<AdamOptions>;

/** The rule of Adam, shared by AdamW and by what Muon leaves to Adam. */
export function adamUpdate(
  e: Formula,
  { w, g, lr, t, slots, options }: Omit<RuleTerms<Required<Omit<Options, 'amsgrad'>>>, 'shared' | 'arithmetic'>,
): NewValues {
  const { beta1, beta2, epsilon } = options;
  const alpha = e.div(e.mul(lr, e.sqrt(e.sub(1, e.pow(beta2, t)))), e.sub(1, e.pow(beta1, t)));
  const momentum = e.add(slots.momentum!, e.mul(e.sub(g, slots.momentum!), 1 - beta1));
  const velocity = e.add(slots.velocity!, e.mul(e.sub(e.square(g), slots.velocity!), 1 - beta2));
  const largest: Expression | undefined = slots.velocity_hat && e.max(slots.velocity_hat, velocity);
  const step = e.div(e.mul(momentum, alpha), e.add(e.sqrt(largest ?? velocity), epsilon));
  return { w: e.sub(w, step), momentum, velocity, velocity_hat: largest };
}

/** The slots of Adam and AdamW: AMSGrad's come last, not interleaved. */
export const adamSlots: OptimizerDefinition<Options>['slots'] = ({ amsgrad }) => [
  [{ name: 'momentum' }, { name: 'velocity' }],
  ...(amsgrad ? [[{ name: 'velocity_hat' }]] : []),
];

/**
 * `m += (g − m)(1 − β₁)`; `v += (g² − v)(1 − β₂)`; `w −= α m / (√v + ε)` with `α = lr √(1 − β₂ᵗ) / (1 − β₁ᵗ)`.
 * AMSGrad divides by the largest uncorrected `v` so far.
 *
 * ε is added after the bias correction went into α; tfjs, PyTorch and optax add it to the corrected root.
 *
 * Source: Keras 3.15.1, `optimizers/adam.py`; Kingma and Ba, 2014, end of section 2.
 */
export const Adam = defineOptimizer<Options>({
  className: 'Adam',
  defaults: { learningRate: 0.001, beta1: 0.9, beta2: 0.999, epsilon: 1e-7, amsgrad: false },
  slots: adamSlots,
  update: adamUpdate,
});
export type Adam = InstanceType<typeof Adam>;
