import { runProgram } from '@descent/backend';
import { DescentError, ShapeError } from '@descent/spec';
import * as tf from '@tensorflow/tfjs-core';
import { clipGradients, clips } from './clip.js';
import { type LearningRate, LearningRateSource } from './learning-rate.js';
import { checkBaseOptions, type ResolvedBaseOptions } from './options.js';
import { accumulate, meanGradient, movingAverage } from './programs.js';
import { loadState, type SavedVariable, ScalarVariable, SlotVariable, type StateVariable, saveState } from './state.js';
import { asTrainable, type TrainableVariable, type VariableLike } from './variable.js';
import { WeightDecayFilter } from './weight-decay.js';

/** A gradient on its way to its variable. */
export interface Update {
  readonly index: number;
  readonly target: TrainableVariable;
  readonly gradient: tf.Tensor;
}

/**
 * What all optimizers do, in Keras's order: unscale → accumulate → clip → weight decay on the old weights → step →
 * moving average → constraint → iterations + 1. Weights and slots are updated in place.
 *
 * Source: Keras 3.15.1, `optimizers/base_optimizer.py`.
 */
export abstract class Optimizer {
  readonly name: string;
  readonly #base: ResolvedBaseOptions;
  readonly rate: LearningRateSource;
  readonly #iterations: ScalarVariable;
  readonly #decayFilter = new WeightDecayFilter();
  #targets: readonly TrainableVariable[] | undefined;
  #indexOf = new Map<tf.Variable, number>();
  #averages: SlotVariable[] = [];
  #accumulators: SlotVariable[] = [];
  #slots: StateVariable[] = [];

  protected constructor(
    readonly className: string,
    base: ResolvedBaseOptions,
  ) {
    checkBaseOptions(className, base);
    this.name = base.name;
    this.#base = base;
    this.rate = new LearningRateSource(base.learningRate, this);
    this.#iterations = new ScalarVariable('iteration', `${this.name}/iteration`, 'int64', 0);
  }

  /** The slots of the rule for these variables, in Keras's order. */
  protected abstract createSlots(targets: readonly TrainableVariable[]): StateVariable[];

  /** Once per update, before the variables: what a rule shares between them. */
  protected beginUpdate(_step: StepInfo): void {}

  /** The rule for one variable, with the weight decay of `decay` (0 where it is excluded) applied first. */
  protected abstract updateStep(update: Update, step: StepInfo, decays: boolean): void;

  /** The rule's own part of the config, as Keras writes it. */
  abstract getConfig(): Record<string, unknown>;

  get built(): boolean {
    return this.#targets !== undefined;
  }

  /** Updates done so far; with gradient accumulation, calls divided by its steps. */
  get iterations(): number {
    const steps = this.#base.gradientAccumulationSteps;
    return steps ? Math.floor(this.#iterations.value / steps) : this.#iterations.value;
  }

  /** Calls of `apply` so far; this is the counter that is saved, and that schedules read. */
  get rawIterations(): number {
    return this.#iterations.value;
  }

  /** The float32 rate of the next step. */
  get learningRate(): number {
    return this.rate.at(this.#iterations.value);
  }

  /** Sets a number, or installs a schedule or function. A number over a schedule or function is an error. */
  set learningRate(rate: LearningRate) {
    this.rate.set(rate);
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

  /** `loss * lossScaleFactor`, or the loss itself. */
  scaleLoss(loss: tf.Scalar): tf.Scalar {
    const factor = this.#base.lossScaleFactor;
    return factor === null ? loss : tf.mul(loss, factor);
  }

  /**
   * Leaves variables out of weight decay. Not part of the config, as in Keras.
   *
   * @param exclude - variables, and regular expressions searched in `path:0` (as Keras on TensorFlow does, so that
   *   a layer's name matches and `^bias$` does not)
   */
  excludeFromWeightDecay(exclude: { variables?: readonly VariableLike[]; names?: readonly string[] }): void {
    this.#decayFilter.exclude(exclude);
  }

  /** Makes the slots for these variables. `apply` does it when it was not done. */
  build(variables: readonly VariableLike[]): void {
    this.#disposeState();
    const targets = variables.map(asTrainable);
    this.#targets = targets;
    this.#indexOf = new Map(targets.map((target, index) => [target.variable, index]));
    if (this.#base.useEma) this.#averages = targets.map((t) => this.slotLike(t, 'average'));
    if (this.#base.gradientAccumulationSteps) {
      this.#accumulators = targets.map((t) => this.slotLike(t, 'gradient_accumulator'));
    }
    this.#slots = this.createSlots(targets);
  }

  /** A slot of the variable's shape, named as Keras names it; takes `initial` over. */
  protected slotLike(target: TrainableVariable, slot: string, initial?: tf.Tensor): SlotVariable {
    const name = `${target.path.replaceAll('/', '_')}_${slot}`;
    const start = initial ?? tf.zeros(target.variable.shape);
    const made = new SlotVariable(name, `${this.name}/${name}`, start);
    start.dispose();
    return made;
  }

  /**
   * One step.
   *
   * @param gradients - one per variable, of its shape; null or undefined where there is none: such a variable keeps
   *   its weight, slots and decay in this step. They are read, never disposed.
   * @param variables - what they belong to; default: those the optimizer was built with
   * @throws DescentError when all gradients are missing or a variable is unknown; ShapeError when a shape differs
   */
  apply(gradients: readonly (tf.Tensor | null | undefined)[], variables?: readonly VariableLike[]): void {
    if (gradients.length === 0) return;
    if (this.#targets === undefined) {
      if (variables === undefined) {
        throw new DescentError('state', `${this.className}: give the variables once, to build() or to apply().`);
      }
      this.build(variables);
    }
    tf.tidy(() => {
      const updates = this.#pair(gradients, variables);
      if (updates.length === 0) {
        throw new DescentError('gradients', `${this.className}: no gradients provided for any variable.`);
      }
      this.#applyUpdates(this.#unscale(updates));
    });
  }

  #pair(gradients: readonly (tf.Tensor | null | undefined)[], variables?: readonly VariableLike[]): Update[] {
    const known = this.#targets as readonly TrainableVariable[];
    const targets = variables === undefined ? known : variables.map(asTrainable);
    if (targets.length !== gradients.length) {
      throw new DescentError(
        'gradients',
        `${this.className}: expected ${targets.length} gradients, one per variable. Received: ${gradients.length}.`,
      );
    }
    const updates: Update[] = [];
    for (const [position, gradient] of gradients.entries()) {
      const given = targets[position] as TrainableVariable;
      const index = this.#indexOf.get(given.variable);
      if (index === undefined) {
        throw new DescentError('state', `${this.className}: unknown variable "${given.path}". Build with it first.`);
      }
      if (gradient === null || gradient === undefined) continue;
      const target = known[index] as TrainableVariable;
      if (!tf.util.arraysEqual(gradient.shape, target.variable.shape)) {
        throw new ShapeError(`Gradient of "${target.path}"`, `shape [${target.variable.shape}]`, gradient.shape);
      }
      updates.push({ index, target, gradient });
    }
    return updates;
  }

  #unscale(updates: readonly Update[]): readonly Update[] {
    const factor = this.#base.lossScaleFactor;
    return factor === null ? updates : updates.map((u) => ({ ...u, gradient: tf.div(u.gradient, factor) }));
  }

  #applyUpdates(unscaled: readonly Update[]): void {
    const steps = this.#base.gradientAccumulationSteps;
    if (!steps) this.#update(unscaled);
    else if ((this.#iterations.value + 1) % steps !== 0) this.#accumulate(unscaled);
    else {
      this.#update(unscaled.map((u) => ({ ...u, gradient: this.#meanOf(u, steps) })));
      for (const sum of this.#accumulators) sum.variable.assign(tf.zerosLike(sum.variable));
    }
    this.#average();
    for (const { target } of unscaled) {
      if (target.constraint) target.variable.assign(target.constraint.apply(target.variable));
    }
    this.#iterations.value += 1;
  }

  #accumulate(updates: readonly Update[]): void {
    for (const { index, gradient } of updates) {
      runProgram(accumulate, { sum: (this.#accumulators[index] as SlotVariable).variable, g: gradient }, {});
    }
  }

  #meanOf({ index, gradient }: Update, steps: number): tf.Tensor {
    const sum = (this.#accumulators[index] as SlotVariable).variable;
    return runProgram(meanGradient, { sum, g: gradient }, { steps }).mean as tf.Tensor;
  }

  #update(updates: readonly Update[]): void {
    const gradients = updates.map((u) => u.gradient);
    const clipped = clips(this.#base) ? clipGradients(gradients, this.#base) : gradients;
    const step: StepInfo = {
      learningRate: this.learningRate,
      iteration: this.iterations + 1,
      weightDecay: this.#base.weightDecay ?? 0,
    };
    this.beginUpdate(step);
    for (const [position, update] of updates.entries()) {
      const decays = this.#base.weightDecay !== null && this.#decayFilter.decays(update.target);
      this.updateStep({ ...update, gradient: clipped[position] as tf.Tensor }, step, decays);
    }
  }

  #average(): void {
    if (!this.#base.useEma) return;
    const momentum = this.iterations === 0 ? 0 : Math.fround(this.#base.emaMomentum);
    const frequency = this.#base.emaOverwriteFrequency;
    const overwrites = frequency !== null && frequency > 0 && (this.iterations + 1) % frequency === 0;
    for (const [index, average] of this.#averages.entries()) {
      const { variable } = (this.#targets as readonly TrainableVariable[])[index] as TrainableVariable;
      runProgram(movingAverage, { average: average.variable, w: variable }, { momentum });
      if (overwrites) variable.assign(tf.add(average.variable, 0));
    }
  }

  /** With `useEma`, overwrites the weights by their average; `fit` calls it once, after the last epoch. */
  finalizeVariableValues(): void {
    for (const [index, average] of this.#averages.entries()) {
      const { variable } = (this.#targets as readonly TrainableVariable[])[index] as TrainableVariable;
      tf.tidy(() => variable.assign(tf.add(average.variable, 0)));
    }
  }

  /** Every optimizer variable, in the order in which Keras saves them. */
  get variables(): readonly StateVariable[] {
    const rate = this.rate.variable;
    const own = rate === undefined ? [this.#iterations] : [this.#iterations, rate];
    return [...own, ...this.#averages, ...this.#accumulators, ...this.#slots];
  }

  /** Copies of all variables, in Keras's order. */
  saveOwnVariables(): SavedVariable[] {
    return saveState(this.variables);
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

  #disposeState(): void {
    for (const variable of [...this.#averages, ...this.#accumulators, ...this.#slots]) variable.dispose();
    this.#averages = [];
    this.#accumulators = [];
    this.#slots = [];
  }

  /** Frees the slots. The model's variables stay. */
  dispose(): void {
    this.#disposeState();
    this.#targets = undefined;
    this.#indexOf.clear();
  }
}

/** What changes from update to update. */
export interface StepInfo {
  /** The float32 rate of this update. */
  readonly learningRate: number;
  /** Number of this update, from 1: the `t` of bias corrections. */
  readonly iteration: number;
  readonly weightDecay: number;
}
