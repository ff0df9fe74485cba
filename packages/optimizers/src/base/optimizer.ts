import * as tf from '@tensorflow/tfjs-core';
import { type LearningRate, LearningRateSource } from './learning-rate.js';
import { checkBaseOptions, type ResolvedBaseOptions } from './options.js';
import {
  loadState,
  type SavedVariable,
  ScalarVariable,
  type StateVariable,
  saveState,
  saveStateAsync,
} from './state.js';
import type { MovingAverage, VariableLike } from './variable.js';
import { type Arithmetic, KERAS_3, type Version } from './version.js';
import type { WeightDecayExclusion } from './weight-decay.js';

/** Which optimizer moves which variable. */
export interface OptimizerMap {
  /** For every variable that no key matches. */
  readonly defaultOptimizer: Optimizer;
  /** By the variable's path, or by a regular expression that matches the whole path. */
  readonly optimizerMap?: Readonly<Record<string, Optimizer>>;
}

/** An optimizer inside another, and where Keras keeps it there. */
export interface OptimizerPart {
  readonly optimizer: Optimizer;
  /** Keras's name of the attribute: `inner_optimizer`, `optimizers`. */
  readonly attribute: string;
  /** Whether the attribute is a list of such optimizers. */
  readonly isListed: boolean;
  /** Its key in an {@link OptimizerMap}; null for the default one, and where there is no map. */
  readonly key: string | null;
  /** Whether Keras sees the variables of the part that it finds by attribute alone. */
  readonly showsAttributes: boolean;
}

/** A learning rate that moves weights: its name in logs, and the optimizer that has it. */
export interface NamedRate {
  readonly name: string;
  readonly optimizer: Optimizer;
}

/**
 * What every optimizer is to its users: built on variables, applied to gradients, saved, and written as a config.
 *
 * Source: Keras 3.15.1, `optimizers/base_optimizer.py`.
 */
export abstract class Optimizer {
  readonly name: string;
  readonly #base: ResolvedBaseOptions;
  /** Where the learning rate comes from. */
  readonly rate: LearningRateSource;
  protected readonly counter: ScalarVariable;

  protected constructor(
    readonly className: string,
    base: ResolvedBaseOptions,
    private readonly version: Version = KERAS_3,
  ) {
    checkBaseOptions(className, base);
    this.name = base.name;
    this.#base = base;
    this.rate = new LearningRateSource(base.learningRate, this);
    this.counter = new ScalarVariable('iteration', `${this.name}/iteration`, 'int64', 0);
  }

  /** Whose arithmetic runs: null for Keras 3.15.1 on TensorFlow. */
  get variant(): string | null {
    return this.version.variant;
  }

  /** What is computed otherwise than in Keras 3.15.1 on TensorFlow. */
  get arithmetic(): Arithmetic {
    return this.version.arithmetic;
  }

  /** What a person should know: old arithmetic that runs, what was renamed or ignored when the config was read. */
  get notes(): readonly string[] {
    return this.version.notes;
  }

  /** The options that make this optimizer again, as Keras 3 writes them (snake_case). */
  abstract getConfig(): Record<string, unknown>;

  /** Whether slots were made. */
  abstract get built(): boolean;

  /** Makes the slots for these variables, anew where there were some. `apply` does it when it was not done. */
  abstract build(variables: readonly VariableLike[]): void;

  /**
   * One step.
   *
   * @param gradients - one per variable, of its shape; null or undefined where there is none: such a variable keeps
   *   its weight, slots and decay in this step. They are read, never disposed.
   * @param variables - what they belong to; default: those the optimizer was built with
   * @throws DescentError when all gradients are missing or a variable is unknown; ShapeError when a shape differs
   */
  abstract apply(gradients: readonly (tf.Tensor | null | undefined)[], variables?: readonly VariableLike[]): void;

  /**
   * One step, where the values of the backend can only be awaited: an optimizer that must know one before it goes on
   * gives a promise of its end; most know all they need and are done. The gradients may be freed at once.
   */
  applyAsync(
    gradients: readonly (tf.Tensor | null | undefined)[],
    variables?: readonly VariableLike[],
  ): void | Promise<void> {
    this.apply(gradients, variables);
  }

  /** With `useEma`, overwrites the weights by their average; `fit` calls it once, after the last epoch. */
  abstract finalizeVariableValues(): void;

  /**
   * Leaves variables out of weight decay. Not part of the config, as in Keras.
   *
   * @param exclude - variables, and regular expressions searched in `path:0` (as Keras on TensorFlow does, so that
   *   a layer's name matches and `^bias$` does not; Muon searches in the name alone, in Keras too)
   */
  abstract excludeFromWeightDecay(exclude: WeightDecayExclusion): void;

  /** Frees the slots. The model's variables stay. */
  abstract dispose(): void;

  /** Every optimizer variable, in the order in which Keras saves them. */
  get variables(): readonly StateVariable[] {
    const rate = this.rate.variable;
    return rate === undefined ? [this.counter] : [this.counter, rate];
  }

  /** Updates done so far; with gradient accumulation, calls divided by its steps. */
  get iterations(): number {
    const steps = this.#base.gradientAccumulationSteps;
    return steps ? Math.floor(this.counter.value / steps) : this.counter.value;
  }

  /** Calls of `apply` so far; this is the counter that is saved, and that schedules read. */
  get rawIterations(): number {
    return this.counter.value;
  }

  /** The float32 rate of the next step. */
  get learningRate(): number {
    return this.rate.at(this.counter.value);
  }

  /** Sets a number, or installs a schedule or function. A number over a schedule or function is an error. */
  set learningRate(rate: LearningRate) {
    this.rate.set(rate);
  }

  /** Whether `finalizeVariableValues` has averages to write. */
  get usesEma(): boolean {
    return this.#base.useEma;
  }

  /** The weights with their moving averages (`useEma`), once built; of optimizers inside as well. */
  get movingAverages(): readonly MovingAverage[] {
    return [];
  }

  /** The optimizers inside this one, in Keras's order; none for most. One under several keys comes with each of them. */
  get parts(): readonly OptimizerPart[] {
    return [];
  }

  /** The learning rates that move the weights: its own as `learning_rate`, or those of its parts. */
  get rates(): readonly NamedRate[] {
    return [{ name: 'learning_rate', optimizer: this }];
  }

  /** The options that all optimizers share, resolved. */
  get baseOptions(): Readonly<ResolvedBaseOptions> {
    return this.#base;
  }

  /** Factor that the loss is multiplied by before gradients are taken, or null. */
  get lossScaleFactor(): number | null {
    return this.#base.lossScaleFactor;
  }

  /** Used by optimizers that wrap others, as in Keras. */
  set lossScaleFactor(factor: number | null) {
    this.#base.lossScaleFactor = factor;
  }

  /** Works out again, from the counter, what a wrapper does not save of this optimizer. */
  restoreUnsaved(): void {}

  /** Counts a step that a wrapper left out. */
  skipStep(): void {
    this.counter.value += 1;
  }

  /** The loss as it should be differentiated: `loss * lossScaleFactor`, or the loss itself. */
  scaleLoss(loss: tf.Scalar): tf.Scalar {
    const factor = this.lossScaleFactor;
    return factor === null ? loss : tf.mul(loss, factor);
  }

  /** Copies of all variables, in Keras's order. */
  saveOwnVariables(): SavedVariable[] {
    return saveState(this.variables);
  }

  /** The same, where the values of the backend can only be awaited. */
  saveOwnVariablesAsync(): Promise<SavedVariable[]> {
    return saveStateAsync(this.variables);
  }

  /**
   * Continues from a saved state, by position as Keras does; build first.
   *
   * @throws when a count or shape does not fit, naming the variable; then nothing was changed (Keras only warns
   *   and skips)
   */
  loadOwnVariables(saved: readonly SavedVariable[]): void {
    loadState(this.variables, saved);
  }
}
