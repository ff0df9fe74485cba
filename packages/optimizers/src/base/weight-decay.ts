import type { Variable } from '@tensorflow/tfjs-core';
import { compilePattern } from './pattern.js';
import { asTrainable, type TrainableVariable, type VariableLike } from './variable.js';

/** Which variables weight decay leaves alone. */
export class WeightDecayFilter {
  #variables = new Set<Variable>();
  #pattern: RegExp | undefined;

  exclude({ variables, names }: { variables?: readonly VariableLike[]; names?: readonly string[] }): void {
    this.#variables = new Set((variables ?? []).map((v) => asTrainable(v).variable));
    if (names === undefined || names.length === 0) return;
    this.#pattern = compilePattern('excludeFromWeightDecay', '/names', [...new Set(names)].join('|'));
  }

  /** @param searched - the text that patterns are searched in */
  decays(target: TrainableVariable, searched: string): boolean {
    if (this.#variables.has(target.variable)) return false;
    return this.#pattern === undefined || !this.#pattern.test(searched);
  }
}
