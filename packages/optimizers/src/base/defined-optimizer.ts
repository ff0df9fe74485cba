import {
  compileProgram,
  copyTensor,
  type Formula,
  type Program,
  type ProgramResult,
  runProgram,
} from '@descent/backend';
import { copyLiterals, setNumberLiteral } from '@descent/spec';
import * as tf from '@tensorflow/tfjs-core';
import { serializeSchedule } from '../schedules/serialize.js';
import { wireNamesOf } from '../wire/options.js';
import type { OptimizerDefinition, RuleStep, Slot } from './definition.js';
import { BASE_KEYS, type ResolvedBaseOptions } from './options.js';
import { ScalarVariable, SlotVariable, type StateVariable } from './state.js';
import { type StepInfo, SteppingOptimizer, type Update } from './stepping-optimizer.js';
import type { TrainableVariable } from './variable.js';
import type { Version } from './version.js';

/** Runs an {@link OptimizerDefinition}. */
export abstract class DefinedOptimizer<Options extends object> extends SteppingOptimizer {
  readonly options: Readonly<Required<Options>>;
  readonly #definition: OptimizerDefinition<Options>;
  readonly #shared: readonly ScalarVariable[];
  readonly #programs = new Map<string, Program>();
  #slotsOf: Readonly<Record<string, tf.Variable>>[] = [];

  constructor(
    definition: OptimizerDefinition<Options>,
    resolved: ResolvedBaseOptions & Required<Options>,
    version: Version,
  ) {
    super(definition.className, resolved, version);
    definition.check?.(resolved);
    const own = Object.entries(resolved).filter(([key]) => !(BASE_KEYS as readonly string[]).includes(key));
    this.options = Object.freeze(Object.fromEntries(own)) as Readonly<Required<Options>>;
    this.#definition = definition;
    this.#shared = (this.#definition.shared ?? []).map(
      ({ name, initial }) => new ScalarVariable(name, name, 'float32', initial, true),
    );
  }

  protected createSlots(targets: readonly TrainableVariable[]): StateVariable[] {
    const made: StateVariable[] = [];
    const slotsOf = targets.map((): Record<string, tf.Variable> => ({}));
    for (const group of this.#definition.slots?.(this.options) ?? []) {
      for (const [index, target] of targets.entries()) {
        for (const slot of group) {
          if (slot.when?.(target) === false) continue;
          const variable = this.#makeSlot(target, slot);
          made.push(variable);
          if (variable instanceof SlotVariable) {
            (slotsOf[index] as Record<string, tf.Variable>)[slot.name] = variable.variable;
          }
        }
      }
    }
    this.#slotsOf = slotsOf;
    for (const [index, shared] of this.#shared.entries()) shared.value = this.#definition.shared?.[index]?.initial ?? 0;
    return [...made, ...this.#shared];
  }

  #makeSlot(target: TrainableVariable, slot: Slot): StateVariable {
    const { variable } = target;
    const path = slot.path?.(target, this.name) ?? this.slotPath(target, slot.name);
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (slot.placeholder) return new ScalarVariable(name, path, 'int32', 0, true);
    const start =
      slot.initial === 'weight'
        ? copyTensor(variable)
        : tf.fill(slot.shape?.(target) ?? variable.shape, slot.initial ?? 0);
    return new SlotVariable(name, path, start);
  }

  protected override decayOf(target: TrainableVariable): number | null {
    const { weightDecay } = this.baseOptions;
    const { weightDecay: decayOf } = this.#definition;
    return decayOf === undefined ? weightDecay : decayOf(target, this.options, weightDecay);
  }

  /** A rule with a decay of its own (Muon) decays Keras's variables, whose name is the last part of the path. */
  protected override searchedName(target: TrainableVariable): string {
    return this.#definition.weightDecay === undefined ? super.searchedName(target) : target.name;
  }

  protected override beginUpdate({ iteration }: StepInfo): void {
    for (const [index, shared] of this.#shared.entries()) {
      shared.value =
        this.#definition.shared?.[index]?.next(shared.value, iteration, this.options, this.arithmetic) ?? shared.value;
    }
  }

  override restoreUnsaved(): void {
    for (const [index, shared] of this.#shared.entries()) {
      const number = this.#definition.shared?.[index];
      shared.value = number?.initial ?? 0;
      for (let t = 1; t <= this.iterations; t++) {
        shared.value = number?.next(shared.value, t, this.options, this.arithmetic) ?? shared.value;
      }
    }
  }

  protected updateStep(update: Update, step: StepInfo, decay: number | null): void {
    if (this.#definition.update !== undefined) this.#runFormula(update, step, decay);
    else this.#runComposed(update, step, decay);
  }

  /** Weight decay and rule in one pass. */
  #runFormula({ index, target, gradient }: Update, step: StepInfo, decay: number | null): void {
    const slots = this.#slotsOf[index] as Record<string, tf.Variable>;
    const names = Object.keys(slots);
    const program = this.#program(`${decay === null ? '' : 'decay+'}${names.join()}`, (e) => {
      const terms = {
        w: decay === null ? e.tensor('w') : decayed(e),
        g: e.tensor('g'),
        lr: e.uniform('lr'),
        t: e.uniform('t'),
        slots: Object.fromEntries(names.map((name) => [name, e.tensor(name)])),
        shared: Object.fromEntries(this.#shared.map(({ name }) => [name, e.uniform(name)])),
        options: this.options,
        arithmetic: this.arithmetic,
      };
      return { write: this.#definition.update?.(e, terms) ?? {} };
    });
    const uniforms: Record<string, number> = { lr: step.learningRate, t: step.iteration, decay: decay ?? 0 };
    for (const { name, value } of this.#shared) uniforms[name] = value;
    runProgram(program, { w: target.variable, g: gradient, ...slots }, uniforms);
  }

  #runComposed({ index, target, gradient }: Update, step: StepInfo, decay: number | null): void {
    const run: RuleStep<Required<Options>>['run'] = (name, build, tensors, uniforms) =>
      runProgram(this.#program(name, build), tensors, uniforms);
    const { learningRate: lr, iteration: t } = step;
    if (decay !== null) {
      run('weight decay', (e) => ({ write: { w: decayed(e) } }), { w: target.variable }, { lr, decay });
    }
    const slots = this.#slotsOf[index] as Record<string, tf.Variable>;
    this.#definition.step?.({ target, gradient, slots, lr, t, options: this.options, run });
  }

  #program(key: string, build: (e: Formula) => ProgramResult): Program {
    const known = this.#programs.get(key);
    if (known !== undefined) return known;
    const made = compileProgram(`${this.className} ${key}`, build);
    this.#programs.set(key, made);
    return made;
  }

  getConfig(): Record<string, unknown> {
    const values: Record<string, unknown> = { ...this.baseOptions, ...this.options };
    values.learningRate = this.rate.schedule ? serializeSchedule(this.rate.schedule) : this.learningRate;
    const keys = [...BASE_KEYS, ...Object.keys(this.options)];
    const config = Object.fromEntries([...wireNamesOf(keys)].map(([wire, option]) => [wire, values[option]]));
    copyLiterals(this, config);
    if (this.rate.variable !== undefined) setNumberLiteral(config, 'learning_rate', 'float');
    return config;
  }
}

const decayed = (e: Formula) => {
  const w = e.tensor('w');
  return e.sub(w, e.mul(e.mul(w, e.uniform('decay')), e.uniform('lr')));
};
