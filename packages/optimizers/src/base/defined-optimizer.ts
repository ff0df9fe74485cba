import { compileProgram, type Formula, type Program, type ProgramResult, runProgram } from '@descent/backend';
import * as tf from '@tensorflow/tfjs-core';
import { serializeSchedule } from '../schedules/serialize.js';
import { wireNamesOf } from '../wire/options.js';
import type { OptimizerDefinition, RuleStep, Slot } from './define.js';
import { Optimizer, type StepInfo, type Update } from './optimizer.js';
import type { ResolvedBaseOptions } from './options.js';
import { ScalarVariable, type SlotVariable, type StateVariable } from './state.js';
import type { TrainableVariable } from './variable.js';

/** Runs an {@link OptimizerDefinition}. */
export abstract class DefinedOptimizer<Options extends object> extends Optimizer {
  readonly options: Readonly<Required<Options>>;
  readonly #definition: OptimizerDefinition<Options>;
  readonly #baseKeys: readonly string[];
  readonly #shared: readonly ScalarVariable[];
  readonly #programs = new Map<string, Program>();
  #slotsOf: Readonly<Record<string, tf.Variable>>[] = [];

  constructor(
    definition: OptimizerDefinition<Options>,
    baseKeys: readonly string[],
    resolved: ResolvedBaseOptions & Required<Options>,
  ) {
    super(definition.className, resolved);
    const own = Object.entries(resolved).filter(([key]) => !baseKeys.includes(key));
    this.#definition = definition;
    this.#baseKeys = baseKeys;
    this.options = Object.freeze(Object.fromEntries(own)) as Readonly<Required<Options>>;
    definition.check?.(this.options);
    this.#shared = (definition.shared ?? []).map((s) => new ScalarVariable(s.name, s.name, 'float32', s.initial));
  }

  protected createSlots(targets: readonly TrainableVariable[]): StateVariable[] {
    const made: SlotVariable[] = [];
    const slotsOf = targets.map((): Record<string, tf.Variable> => ({}));
    for (const group of this.#definition.slots?.(this.options) ?? []) {
      for (const [index, target] of targets.entries()) {
        for (const slot of group) {
          if (slot.when?.(target) === false) continue;
          const variable = this.#makeSlot(target, slot);
          made.push(variable);
          (slotsOf[index] as Record<string, tf.Variable>)[slot.name] = variable.variable;
        }
      }
    }
    this.#slotsOf = slotsOf;
    for (const [index, shared] of this.#shared.entries()) {
      shared.value = this.#definition.shared?.[index]?.initial ?? 0;
    }
    return [...made, ...this.#shared];
  }

  #makeSlot(target: TrainableVariable, { name, initial = 0 }: Slot): SlotVariable {
    const { variable } = target;
    const start =
      initial === 'weight' ? tf.tensor(variable.dataSync().slice(), variable.shape) : tf.fill(variable.shape, initial);
    return this.slotLike(target, name, start);
  }

  protected override beginUpdate({ iteration }: StepInfo): void {
    for (const [index, shared] of this.#shared.entries()) {
      shared.value = this.#definition.shared?.[index]?.next(shared.value, iteration, this.options) ?? shared.value;
    }
  }

  protected updateStep(update: Update, step: StepInfo, decays: boolean): void {
    if (this.#definition.update !== undefined) this.#runFormula(update, step, decays);
    else this.#runComposed(update, step, decays);
  }

  /** Weight decay and rule in one pass. */
  #runFormula({ index, target, gradient }: Update, step: StepInfo, decays: boolean): void {
    const slots = this.#slotsOf[index] as Record<string, tf.Variable>;
    const names = Object.keys(slots);
    const program = this.#program(`${decays ? 'decay+' : ''}${names.join()}`, (e) => {
      const lr = e.uniform('lr');
      const w = decays ? decayed(e) : e.tensor('w');
      const terms = {
        w,
        g: e.tensor('g'),
        lr,
        t: e.uniform('t'),
        slots: Object.fromEntries(names.map((name) => [name, e.tensor(name)])),
        shared: Object.fromEntries(this.#shared.map(({ name }) => [name, e.uniform(name)])),
        options: this.options,
      };
      return { write: this.#definition.update?.(e, terms) ?? {} };
    });
    const uniforms: Record<string, number> = { lr: step.learningRate, t: step.iteration, decay: step.weightDecay };
    for (const { name, value } of this.#shared) uniforms[name] = value;
    runProgram(program, { w: target.variable, g: gradient, ...slots }, uniforms);
  }

  #runComposed({ index, target, gradient }: Update, step: StepInfo, decays: boolean): void {
    const run: RuleStep<Required<Options>>['run'] = (name, build, tensors, uniforms) =>
      runProgram(this.#program(name, build), tensors, uniforms);
    const { learningRate: lr, weightDecay: decay } = step;
    if (decays) run('weight decay', (e) => ({ write: { w: decayed(e) } }), { w: target.variable }, { lr, decay });
    const slots = this.#slotsOf[index] as Record<string, tf.Variable>;
    this.#definition.step?.({ target, gradient, slots, lr, t: step.iteration, options: this.options, run });
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
    const keys = [...this.#baseKeys, ...Object.keys(this.options)];
    return Object.fromEntries(
      [...wireNamesOf(keys, this.#definition.wireNames)].map(([wire, option]) => [wire, values[option]]),
    );
  }
}

const decayed = (e: Formula) => {
  const w = e.tensor('w');
  return e.sub(w, e.mul(e.mul(w, e.uniform('decay')), e.uniform('lr')));
};
