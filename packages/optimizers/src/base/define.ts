import type { Expression, Formula, ProgramResult } from '@descent/backend';
import { UnknownNameError } from '@descent/spec';
import type * as tf from '@tensorflow/tfjs-core';
import type { ReadContext } from '../wire/envelope.js';
import { readOptions, wireNamesOf } from '../wire/options.js';
import { DefinedOptimizer } from './defined-optimizer.js';
import { toSnakeCase } from './naming.js';
import type { Optimizer } from './optimizer.js';
import type { BaseOptions, ResolvedBaseOptions } from './options.js';
import type { TrainableVariable } from './variable.js';

/** A state variable that a rule keeps for each weight. */
export interface Slot {
  /** Keras's name: the last part of the saved path, and the key in formulas. */
  readonly name: string;
  /** Where it starts; default 0. `'weight'`: as a copy of the weight. */
  readonly initial?: number | 'weight';
  /** Whether this weight has the slot; default: every weight. */
  when?(target: TrainableVariable): boolean;
}

/** What a formula may use. All arithmetic is elementwise float32. */
export interface RuleTerms<Options> {
  /** The weight, decayed already. */
  readonly w: Expression;
  /** The gradient, clipped already. */
  readonly g: Expression;
  /** The learning rate of this update. */
  readonly lr: Expression;
  /** Number of this update, from 1. */
  readonly t: Expression;
  readonly slots: Readonly<Record<string, Expression>>;
  /** Numbers shared by all variables, as they stand in this update. */
  readonly shared: Readonly<Record<string, Expression>>;
  readonly options: Readonly<Options>;
}

/** A number that a rule keeps once for all weights (Nadam's running product). */
export interface SharedNumber<Options> {
  readonly name: string;
  readonly initial: number;
  /** The float32 value for update `t`, from the one before. */
  next(value: number, t: number, options: Readonly<Options>): number;
}

/** What a formula gives: the new weight, and the new values of slots by name; undefined ones are left out. */
export interface NewValues {
  readonly w: Expression;
  readonly [slot: string]: Expression | undefined;
}

/** Everything that makes an optimizer, in one value. */
export interface OptimizerDefinition<Options extends object> {
  readonly className: string;
  /** Under which a class of one's own is registered in Python: `registered_name` is `package>ClassName`. */
  readonly package?: string;
  /** Keras's default options, own ones in Keras's order; `learningRate` is 0.001 where it is not given. */
  readonly defaults: Required<Options> & BaseOptions;
  /** Snake-case names that the common rule (`beta1` → `beta_1`) does not give. */
  readonly wireNames?: Readonly<Partial<Record<keyof Options & string, string>>>;
  /** Throws for options that Keras refuses. */
  check?(options: Readonly<Required<Options>>): void;
  /** Slots, in Keras's order: those of one group are interleaved per variable, groups follow one another. */
  slots?(options: Readonly<Required<Options>>): readonly (readonly Slot[])[];
  readonly shared?: readonly SharedNumber<Required<Options>>[];
  /**
   * The rule: new values of `w` and of the slots by name, as a formula. It is compiled once and then runs on every
   * backend in one pass over memory.
   */
  update?(e: Formula, terms: RuleTerms<Required<Options>>): NewValues;
  /** For rules that need more than elementwise steps: composed of programs (`run`) and tfjs ops, inside `tf.tidy`. */
  step?(rule: RuleStep<Required<Options>>): void;
}

/** What a composed rule works with, for one variable; the weight is decayed already. */
export interface RuleStep<Options> {
  readonly target: TrainableVariable;
  readonly gradient: tf.Tensor;
  readonly slots: Readonly<Record<string, tf.Variable>>;
  readonly lr: number;
  readonly t: number;
  readonly options: Readonly<Options>;
  /** Runs a program of this optimizer, compiled at its first use and kept by name. */
  run(
    name: string,
    build: (e: Formula) => ProgramResult,
    tensors: Readonly<Record<string, tf.Tensor>>,
    uniforms: Readonly<Record<string, number>>,
  ): Record<string, tf.Tensor>;
}

/** An optimizer class made by {@link defineOptimizer}. */
export interface OptimizerClass<Options extends object> {
  new (options?: Options & BaseOptions): RuleOptimizer<Options>;
  readonly className: string;
  readonly packageName: string | undefined;
  readonly definition: OptimizerDefinition<Options>;
  /** Makes one from a config as Keras writes it (snake_case, a schedule in its envelope). */
  fromConfig(config: Readonly<Record<string, unknown>>, context?: ReadContext): RuleOptimizer<Options>;
}

/** An optimizer whose options can be read. */
export interface RuleOptimizer<Options extends object> extends Optimizer {
  /** The rule's own options, resolved. */
  readonly options: Readonly<Required<Options>>;
}

const BASE_DEFAULTS: Omit<ResolvedBaseOptions, 'name'> = {
  learningRate: 0.001,
  weightDecay: null,
  clipnorm: null,
  globalClipnorm: null,
  clipvalue: null,
  useEma: false,
  emaMomentum: 0.99,
  emaOverwriteFrequency: null,
  lossScaleFactor: null,
  gradientAccumulationSteps: null,
};
const BASE_KEYS = ['name', ...Object.keys(BASE_DEFAULTS)] as (keyof ResolvedBaseOptions)[];

/**
 * Makes an optimizer class from its rule.
 *
 * @example
 * ```ts
 * const SignSGD = defineOptimizer({
 *   className: 'SignSGD',
 *   defaults: { learningRate: 0.01 },
 *   update: (e, { w, g, lr }) => ({ w: e.sub(w, e.mul(lr, e.sign(g))) }),
 * });
 * const optimizer = new SignSGD({ learningRate: 0.1 });
 * ```
 */
export function defineOptimizer<Options extends object>(
  definition: OptimizerDefinition<Options>,
): OptimizerClass<Options> {
  const { className, defaults } = definition;
  return class extends DefinedOptimizer<Options> {
    static readonly className = className;
    static readonly packageName = definition.package;
    static readonly definition = definition;

    static fromConfig(config: Readonly<Record<string, unknown>>, context: ReadContext = {}) {
      const keys = [...BASE_KEYS, ...Object.keys(defaults)];
      const options = readOptions(className, config, wireNamesOf(keys, definition.wireNames), context);
      return new this(options as Options & BaseOptions);
    }

    constructor(given: Options & BaseOptions = {} as Options & BaseOptions) {
      const resolved = resolveOptions(className, { ...BASE_DEFAULTS, ...defaults }, given);
      super(definition, BASE_KEYS, resolved as unknown as ResolvedBaseOptions & Required<Options>);
    }
  };
}

function resolveOptions(className: string, defaults: object, given: object): Record<string, unknown> {
  const resolved: Record<string, unknown> = { name: toSnakeCase(className), ...defaults };
  const known = Object.keys(resolved);
  for (const [key, value] of Object.entries(given)) {
    if (!known.includes(key)) throw new UnknownNameError(`option of ${className}`, key, known);
    if (value !== undefined) resolved[key] = value;
  }
  return resolved;
}
