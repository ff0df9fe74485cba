import { copyTensor, runProgram } from '@descent/backend';
import { DescentError, ShapeError } from '@descent/spec';
import * as tf from '@tensorflow/tfjs-core';
import { clipGradients, clips } from './clip.js';
import { Optimizer } from './optimizer.js';
import { accumulate, meanGradient, movingAverage } from './programs.js';
import { SlotVariable, type StateVariable } from './state.js';
import { asTrainable, type MovingAverage, type TrainableVariable, type VariableLike } from './variable.js';
import { type WeightDecayExclusion, WeightDecayFilter } from './weight-decay.js';

/** A gradient on its way to its variable. */
export interface Update {
  readonly index: number;
  readonly target: TrainableVariable;
  readonly gradient: tf.Tensor;
}

/**
 * One step, in Keras's order: unscale → accumulate → clip → weight decay on the old weights → rule → moving average
 * → constraint → iterations + 1. Weights and slots are updated in place.
 *
 * Source: Keras 3.15.1, `optimizers/base_optimizer.py`.
 */
export abstract class SteppingOptimizer extends Optimizer {
  readonly #decayFilter = new WeightDecayFilter();
  #targets: readonly TrainableVariable[] | undefined;
  #indexOf = new Map<tf.Variable, number>();
  #averages: SlotVariable[] = [];
  #accumulators: SlotVariable[] = [];
  #slots: StateVariable[] = [];

  /** The slots of the rule for these variables, in Keras's order. */
  protected abstract createSlots(targets: readonly TrainableVariable[]): StateVariable[];

  /** Once per update, before the variables: what a rule shares between them. */
  protected beginUpdate(_step: StepInfo): void {}

  /** The rule for one variable, after its weight decay (null: none). */
  protected abstract updateStep(update: Update, step: StepInfo, decay: number | null): void;

  /** Weight decay of a variable that is not excluded from it, null for none. */
  protected decayOf(_target: TrainableVariable): number | null {
    return this.baseOptions.weightDecay;
  }

  /** What the patterns of `excludeFromWeightDecay` are searched in. */
  protected searchedName(target: TrainableVariable): string {
    return `${target.path}:0`;
  }

  get built(): boolean {
    return this.#targets !== undefined;
  }

  excludeFromWeightDecay(exclude: WeightDecayExclusion): void {
    this.#decayFilter.exclude(exclude);
  }

  build(variables: readonly VariableLike[]): void {
    this.#disposeState();
    const targets = variables.map(asTrainable);
    this.#targets = targets;
    this.#indexOf = new Map(targets.map((target, index) => [target.variable, index]));
    if (this.baseOptions.useEma) {
      this.#averages = targets.map((t) => this.#newSlot(t, 'average', this.arithmetic.emaFromStart === true));
    }
    if (this.baseOptions.gradientAccumulationSteps) {
      this.#accumulators = targets.map((t) => this.#newSlot(t, 'gradient_accumulator', false));
    }
    this.#slots = this.createSlots(targets);
  }

  /** Where Keras saves a slot. */
  protected slotPath(target: TrainableVariable, slot: string): string {
    return `${this.name}/${target.path.replaceAll('/', '_')}_${slot}`;
  }

  #newSlot(target: TrainableVariable, slot: string, copies: boolean): SlotVariable {
    const path = this.slotPath(target, slot);
    const start = copies ? copyTensor(target.variable) : tf.zeros(target.variable.shape);
    return new SlotVariable(path.slice(path.lastIndexOf('/') + 1), path, start);
  }

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
      if (!sameShape(gradient.shape, target.variable.shape)) {
        throw new ShapeError(`Gradient of "${target.path}"`, `shape [${target.variable.shape}]`, gradient.shape);
      }
      updates.push({ index, target, gradient });
    }
    return updates;
  }

  #unscale(updates: readonly Update[]): readonly Update[] {
    const factor = this.baseOptions.lossScaleFactor;
    return factor === null ? updates : updates.map((u) => ({ ...u, gradient: tf.div(u.gradient, factor) }));
  }

  #applyUpdates(unscaled: readonly Update[]): void {
    const steps = this.baseOptions.gradientAccumulationSteps;
    if (!steps) this.#update(unscaled);
    else if ((this.counter.value + 1) % steps !== 0) this.#accumulate(unscaled);
    else {
      this.#update(unscaled.map((u) => ({ ...u, gradient: this.#meanOf(u, steps) })));
      for (const sum of this.#accumulators) sum.variable.assign(tf.zerosLike(sum.variable));
    }
    this.#average();
    for (const { target } of unscaled) {
      if (target.constraint) target.variable.assign(target.constraint.apply(target.variable));
    }
    this.counter.value += 1;
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
    const clipped = clips(this.baseOptions) ? clipGradients(gradients, this.baseOptions) : gradients;
    const step: StepInfo = { learningRate: this.#decayedRate(), iteration: this.iterations + 1 };
    this.beginUpdate(step);
    for (const [position, update] of updates.entries()) {
      const decay = this.#decayFilter.decays(update.target, this.searchedName(update.target))
        ? this.decayOf(update.target)
        : null;
      this.updateStep({ ...update, gradient: clipped[position] as tf.Tensor }, step, decay);
    }
  }

  /** Up to Keras 2.10 optimizers had a decay of their own, on top of any schedule. */
  #decayedRate(): number {
    const { decay = 0 } = this.arithmetic;
    const rate = this.learningRate;
    return decay === 0
      ? rate
      : Math.fround(rate / Math.fround(1 + Math.fround(Math.fround(decay) * this.counter.value)));
  }

  #average(): void {
    if (!this.baseOptions.useEma) return;
    const copies = this.iterations === 0 && !this.arithmetic.emaFromStart;
    const momentum = copies ? 0 : Math.fround(this.baseOptions.emaMomentum ?? 0);
    const frequency = this.baseOptions.emaOverwriteFrequency;
    const overwrites = frequency !== null && frequency > 0 && (this.iterations + 1) % frequency === 0;
    for (const [index, average] of this.#averages.entries()) {
      const { variable } = (this.#targets as readonly TrainableVariable[])[index] as TrainableVariable;
      runProgram(movingAverage, { average: average.variable, w: variable }, { momentum });
      if (overwrites) variable.assign(tf.add(average.variable, 0));
    }
  }

  finalizeVariableValues(): void {
    for (const [index, average] of this.#averages.entries()) {
      const { variable } = (this.#targets as readonly TrainableVariable[])[index] as TrainableVariable;
      tf.tidy(() => variable.assign(tf.add(average.variable, 0)));
    }
  }

  override get movingAverages(): readonly MovingAverage[] {
    const targets = this.#targets ?? [];
    return this.#averages.map(({ variable: average }, index) => {
      return { variable: (targets[index] as TrainableVariable).variable, average };
    });
  }

  override get variables(): readonly StateVariable[] {
    return [...super.variables, ...this.#averages, ...this.#accumulators, ...this.#slots];
  }

  #disposeState(): void {
    for (const variable of [...this.#averages, ...this.#accumulators, ...this.#slots]) variable.dispose();
    this.#averages = [];
    this.#accumulators = [];
    this.#slots = [];
  }

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
}

/** tfjs's own comparison brings all of `tf.util` into a page, 64-bit integers and hashes included. */
function sameShape(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((size, axis) => size === other[axis]);
}
