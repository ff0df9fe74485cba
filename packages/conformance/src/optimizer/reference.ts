import type { OptimizerFactory } from '@descent/optimizers';
import { fillNormal, SeedGenerator } from '@descent/random';
import * as tf from '@tensorflow/tfjs-core';
import type { ConformanceCase } from '../conformance-case.js';
import { expectNear } from '../differences.js';
import { makeOptimizer, type OptimizerConfig } from './setups.js';

/** What a rule written out in plain numbers is given for one element of a weight in one step. */
export interface ReferenceTerms {
  readonly w: number;
  readonly g: number;
  readonly lr: number;
  /** The number of the step, from 1. */
  readonly t: number;
}

/**
 * A rule in plain numbers: for a config as Keras writes it, with nothing left out, a function that is made anew for each
 * element of a weight, so that it can keep the element's state, and gives the element's new value in each step.
 */
export type Reference = (config: OptimizerConfig) => (terms: ReferenceTerms) => number;

const SIZE = 20;
const STEPS = 30;

/** That the optimizer gives the numbers of a rule in plain numbers, up to the rounding of float32. */
export function referenceCases(
  factory: OptimizerFactory,
  configs: readonly OptimizerConfig[],
  reference: Reference,
): Omit<ConformanceCase, 'group'>[] {
  return configs.map((config) => ({
    name: `${factory.className} ${JSON.stringify(config)}: computes its reference`,
    async run() {
      const random = new SeedGenerator(11);
      const numbers = () => {
        const values = new Float32Array(SIZE);
        fillNormal(values, random.next());
        return values;
      };
      const optimizer = makeOptimizer(factory, config);
      const rules = Array.from({ length: SIZE }, () => reference(optimizer.getConfig()));
      let wanted = Array.from(numbers());
      const largest = Math.max(...wanted.map(Math.abs));
      const variable = tf.tidy(() => tf.variable(tf.tensor1d(wanted)));
      const target = { variable, name: 'weight', path: 'weight' };
      for (let t = 1; t <= STEPS; t++) {
        const values = numbers();
        const lr = optimizer.learningRate;
        wanted = wanted.map((w, i) => rules[i]?.({ w, g: values[i] ?? Number.NaN, lr, t }) ?? Number.NaN);
        const gradient = tf.tensor1d(values);
        await optimizer.applyAsync([gradient], [target]);
        gradient.dispose();
        const received = await variable.data<tf.NumericDataType>();
        expectNear(`step ${t}`, received, wanted, { relative: 2e-5, absolute: 5e-6 * largest });
      }
      optimizer.dispose();
      variable.dispose();
    },
  }));
}
