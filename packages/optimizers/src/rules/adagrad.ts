import type { AdagradOptions } from '@descent/spec';
import { defineOptimizer } from '../base/define.js';
import type { OwnOptions } from '../base/definition.js';

/**
 * `a += g²`, where `a` starts at `initialAccumulatorValue`; `w −= lr g / √(a + ε)`.
 *
 * Source: Keras 3.15.1, `optimizers/adagrad.py`; Duchi et al., 2011. The variant: TensorFlow's kernel
 * `ResourceApplyAdagradV2`.
 */
export const Adagrad = defineOptimizer<OwnOptions<AdagradOptions>>({
  className: 'Adagrad',
  defaults: { learningRate: 0.001, initialAccumulatorValue: 0.1, epsilon: 1e-7 },

  slots: ({ initialAccumulatorValue }) => [[{ name: 'accumulator', initial: initialAccumulatorValue }]],

  update(e, { w, g, lr, slots, options: { epsilon }, arithmetic: { epsilonOutsideRoot } }) {
    const accumulator = e.add(slots.accumulator!, e.square(g));
    const root = epsilonOutsideRoot ? e.add(e.sqrt(accumulator), epsilon) : e.sqrt(e.add(accumulator, epsilon));
    return { w: e.sub(w, e.div(e.mul(lr, g), root)), accumulator };
  },

  variants: {
    'keras-2-legacy': {
      note: 'Adagrad as in Keras before 2.11: epsilon is added outside the root.',
      arithmetic: { epsilonOutsideRoot: true },
    },
  },
});
export type Adagrad = InstanceType<typeof Adagrad>;
