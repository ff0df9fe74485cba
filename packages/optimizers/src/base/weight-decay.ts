import { ConfigError, checkKeys } from '@descent/spec';
import type { Variable } from '@tensorflow/tfjs-core';
import { compilePattern } from './pattern.js';
import { asTrainable, type TrainableVariable, type VariableLike } from './variable.js';

/** What `excludeFromWeightDecay` is told; `varList` and `varNames` are Keras's names of the two. */
export interface WeightDecayExclusion {
  /** Variables that do not decay. */
  readonly variables?: readonly VariableLike[] | null;
  /** Patterns that are searched in the paths of variables: those found do not decay. */
  readonly names?: readonly string[] | null;
  readonly varList?: readonly VariableLike[] | null;
  readonly varNames?: readonly string[] | null;
}

const WHERE = 'excludeFromWeightDecay';

/** Which variables weight decay leaves alone. */
export class WeightDecayFilter {
  #variables = new Set<Variable>();
  #pattern: RegExp | undefined;

  /** @throws UnknownNameError or ConfigError for what is no list of variables or of names */
  exclude(exclusion: WeightDecayExclusion): void {
    checkKeys(WHERE, exclusion, { variables: true, names: true, varList: true, varNames: true });
    const variables = listIn(exclusion, 'variables', 'varList');
    const names = listIn(exclusion, 'names', 'varNames');
    this.#variables = new Set(variables.map((v) => asTrainable(v).variable));
    if (names.length === 0) return;
    this.#pattern = compilePattern(WHERE, '/names', [...new Set(names)].join('|'));
  }

  /** @param searched - the text that patterns are searched in */
  decays(target: TrainableVariable, searched: string): boolean {
    if (this.#variables.has(target.variable)) return false;
    return this.#pattern === undefined || !this.#pattern.test(searched);
  }
}

/** A list under either of its names. */
function listIn<Own extends keyof WeightDecayExclusion, Keras extends keyof WeightDecayExclusion>(
  exclusion: WeightDecayExclusion,
  own: Own,
  keras: Keras,
): NonNullable<WeightDecayExclusion[Own] | WeightDecayExclusion[Keras]> | [] {
  if (exclusion[own] && exclusion[keras]) {
    throw new ConfigError(WHERE, `/${keras}`, exclusion[keras], `must be left out beside ${own}, which is the same`);
  }
  const list = exclusion[own] ?? exclusion[keras] ?? [];
  if (!Array.isArray(list)) throw new ConfigError(WHERE, `/${own}`, list, 'must be a list');
  return list;
}
