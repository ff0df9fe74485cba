import type { Expression, Formula, ProgramResult, UniformInputs } from '@descent/backend';
import type * as tf from '@tensorflow/tfjs-core';
import type { BaseOptions } from './options.js';
import type { TrainableVariable } from './variable.js';
import type { Arithmetic, NamedVariant } from './version.js';

/** A rule's own options: those of its class without the ones that all optimizers share. */
export type OwnOptions<ClassOptions extends object> = Omit<ClassOptions, keyof BaseOptions>;

/** A state variable that a rule keeps for each weight. */
export interface Slot {
  /** Keras's name: the last part of the saved path, and the key in formulas. */
  readonly name: string;
  /** Where it starts; default 0. `'weight'`: as a copy of the weight. */
  readonly initial?: number | 'weight';
  /** Whether this weight has the slot; default: every weight. */
  when?(target: TrainableVariable): boolean;
  /** Its shape, where that is not the weight's. */
  shape?(target: TrainableVariable): number[];
  /** Its saved path, where that is not `{optimizer}/{path with _ for /}_{name}`. */
  path?(target: TrainableVariable, optimizer: string): string;
  /** True for an int32 0 that Keras keeps in the slot's place and never reads. */
  readonly placeholder?: boolean;
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
  /** Where this optimizer computes otherwise than Keras 3. */
  readonly arithmetic: Arithmetic;
}

/** A number that a rule keeps once for all weights (Nadam's running product). */
export interface SharedNumber<Options> {
  readonly name: string;
  readonly initial: number;
  /** The float32 value for update `t`, from the one before. */
  next(value: number, t: number, options: Readonly<Options>, arithmetic: Arithmetic): number;
}

/** What a formula gives: the new weight, and the new values of slots by name; undefined ones are left out. */
export interface NewValues {
  readonly w: Expression;
  readonly [slot: string]: Expression | undefined;
}

/** What a composed rule works with, for one variable; the weight is decayed already. */
export interface RuleStep<Options> {
  readonly target: TrainableVariable;
  readonly gradient: tf.Tensor;
  readonly slots: Readonly<Record<string, tf.Variable>>;
  readonly lr: number;
  readonly t: number;
  readonly options: Readonly<Options>;
  /**
   * Runs a program of this optimizer, compiled at its first use and kept by name. A uniform that is computed from
   * tensors (a norm, a ratio) is given as the tensor, so that nobody waits for its value.
   */
  run(
    name: string,
    build: (e: Formula) => ProgramResult,
    tensors: Readonly<Record<string, tf.Tensor>>,
    uniforms: UniformInputs,
  ): Record<string, tf.Tensor>;
}

/** Everything that makes an optimizer, in one value. */
export interface OptimizerDefinition<Options extends object> {
  readonly className: string;
  /** `package>ClassName`, under which a class of one's own is registered in Python; `Custom>ClassName` unless given. */
  readonly registeredName?: string;
  /** Default options, own ones in the order of the config; `learningRate` is 0.001 where it is not given. */
  readonly defaults: Required<Options> & BaseOptions;
  /** Throws for options that Keras refuses. */
  check?(options: Readonly<Required<Options> & BaseOptions>): void;
  /** Slots, in Keras's order: those of one group are interleaved per variable, groups follow one another. */
  slots?(options: Readonly<Required<Options>>): readonly (readonly Slot[])[];
  /** Weight decay of a variable, where it is not `weightDecay` for all. */
  weightDecay?(
    target: TrainableVariable,
    options: Readonly<Required<Options>>,
    weightDecay: number | null,
  ): number | null;
  readonly shared?: readonly SharedNumber<Required<Options>>[];
  /**
   * The rule: new values of `w` and of the slots by name, as a formula. It is compiled once and then runs on every
   * backend in one pass over memory.
   */
  update?(e: Formula, terms: RuleTerms<Required<Options>>): NewValues;
  /** For rules that need more than elementwise steps: composed of programs (`run`) and tfjs ops, inside `tf.tidy`. */
  step?(rule: RuleStep<Required<Options>>): void;
  /** Other arithmetic for the same options and slots, by name. */
  readonly variants?: Readonly<Record<string, NamedVariant>>;
}
