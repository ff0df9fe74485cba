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

  update(e, { w, g, lr, slots, options: { epsilon } }) {
    const accumulator = e.add(slots.accumulator!, e.square(g));
    return { w: e.sub(w, e.div(e.mul(lr, g), e.sqrt(e.add(accumulator, epsilon)))), accumulator };
  },

  variants: {
    'keras-2-legacy': {
      note: 'Adagrad of Keras before 2.11: epsilon is added outside the root.',
      update(e, { w, g, lr, slots, options: { epsilon } }) {
        const accumulator = e.add(slots.accumulator!, e.square(g));
        return { w: e.sub(w, e.div(e.mul(lr, g), e.add(e.sqrt(accumulator), epsilon))), accumulator };
      },
    },
  },
});
export type Adagrad = InstanceType<typeof Adagrad>;
