import type { Variable } from '@tensorflow/tfjs-core';
import { asTrainable, type TrainableVariable, type VariableLike } from './variable.js';

/** Which variables weight decay leaves alone. */
export class WeightDecayFilter {
  #variables = new Set<Variable>();
  #pattern: RegExp | undefined;

  exclude({ variables, names }: { variables?: readonly VariableLike[]; names?: readonly string[] }): void {
    this.#variables = new Set((variables ?? []).map((v) => asTrainable(v).variable));
    if (names !== undefined && names.length > 0) this.#pattern = new RegExp([...new Set(names)].join('|'), 'u');
  }

  decays(target: TrainableVariable): boolean {
    if (this.#variables.has(target.variable)) return false;
    return this.#pattern === undefined || !this.#pattern.test(`${target.path}:0`);
  }
}
