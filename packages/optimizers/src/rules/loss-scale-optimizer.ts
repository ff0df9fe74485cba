import { readsAtOnce, readValues } from '@descent/backend';
import {
  ConfigError,
  copyLiterals,
  DescentError,
  toSnakeCase,
  UnknownNameError,
  UnsupportedError,
} from '@descent/spec';
import * as tf from '@tensorflow/tfjs-core';
import type { LearningRate } from '../base/learning-rate.js';
import { type NamedRate, Optimizer, type OptimizerPart } from '../base/optimizer.js';
import { BASE_DEFAULTS } from '../base/options.js';
import { type SavedVariable, ScalarVariable, type StateVariable } from '../base/state.js';
import type { MovingAverage, VariableLike } from '../base/variable.js';
import { type NamedVariant, resolveVersion, type Version } from '../base/version.js';
import type { WeightDecayExclusion } from '../base/weight-decay.js';
import { envelopeOf, OPTIMIZERS, type OptimizerContext } from '../wire/envelope.js';
import { readOptions, wireNamesOf } from '../wire/options.js';

/** Options of {@link LossScaleOptimizer}. */
export interface LossScaleOptimizerOptions {
  name?: string;
  /** The scale at the start. */
  initialScale?: number;
  /** Finite steps in a row after which the scale doubles. */
  dynamicGrowthSteps?: number;
}

const DEFAULTS = { initialScale: 2 ** 15, dynamicGrowthSteps: 2000 } as const;
const VARIANTS: Readonly<Record<string, NamedVariant>> = {
  'keras-2': {
    note: 'LossScaleOptimizer as in Keras 2: the scale stays at 1 or above and finite, and skipped steps count.',
    arithmetic: { boundedLossScale: true },
  },
};

/**
 * Wraps an optimizer for half precision: the loss is multiplied by a scale (`scaleLoss`) and gradients divided by it.
 * After `dynamicGrowthSteps` steps with finite gradients the scale doubles; at a gradient that is not finite it is
 * halved and the step left out (the inner optimizer does not count it). There is neither a floor nor a ceiling.
 *
 * `iterations` and `learningRate` are the inner optimizer's; its own saved counter stays 0.
 *
 * Source: Keras 3.15.1, `optimizers/loss_scale_optimizer.py`; Micikevicius et al., 2017. The variant: Keras 2.15,
 * `mixed_precision/loss_scale_optimizer.py`.
 */
export class LossScaleOptimizer extends Optimizer {
  static readonly className = 'LossScaleOptimizer';
  readonly options: Readonly<Required<Omit<LossScaleOptimizerOptions, 'name'>>>;
  readonly #scale: ScalarVariable;
  readonly #stepCounter: ScalarVariable;
  #built = false;

  /** @param config - with the inner optimizer itself in place of its config; `deserialize` reads that */
  static fromConfig(config: Readonly<Record<string, unknown>>, context: OptimizerContext = {}): LossScaleOptimizer {
    const { inner_optimizer: inner, ...rest } = config;
    const options = readOptions(
      LossScaleOptimizer.className,
      rest,
      wireNamesOf(['name', ...Object.keys(DEFAULTS)]),
      {},
    );
    const made = new LossScaleOptimizer(inner as Optimizer, options, context.version);
    copyLiterals(config, made);
    return made;
  }

  constructor(
    readonly innerOptimizer: Optimizer,
    options: LossScaleOptimizerOptions = {},
    version?: string | Version | null,
  ) {
    super(
      LossScaleOptimizer.className,
      { ...BASE_DEFAULTS, name: options.name ?? toSnakeCase(LossScaleOptimizer.className), learningRate: 0 },
      resolveVersion(LossScaleOptimizer.className, VARIANTS, version),
    );
    if (!(innerOptimizer instanceof Optimizer)) {
      throw new ConfigError('LossScaleOptimizer', '/inner_optimizer', innerOptimizer, 'must be an Optimizer');
    }
    if (innerOptimizer.parts.some(({ attribute }) => attribute === 'inner_optimizer')) {
      throw new UnsupportedError('LossScaleOptimizer: the inner optimizer is one as well; the loss is scaled once.');
    }
    const known = ['name', ...Object.keys(DEFAULTS)];
    for (const key of Object.keys(options)) {
      if (!known.includes(key)) throw new UnknownNameError('option of LossScaleOptimizer', key, known);
    }
    this.options = Object.freeze({
      initialScale: options.initialScale ?? DEFAULTS.initialScale,
      dynamicGrowthSteps: options.dynamicGrowthSteps ?? DEFAULTS.dynamicGrowthSteps,
    });
    for (const [wire, value] of [
      ['initial_scale', this.options.initialScale],
      ['dynamic_growth_steps', this.options.dynamicGrowthSteps],
    ] as const) {
      if (typeof value !== 'number') throw new ConfigError('LossScaleOptimizer', `/${wire}`, value, 'must be a number');
    }
    this.#stepCounter = new ScalarVariable('step_counter', `${this.name}/step_counter`, 'int64', 0);
    this.#scale = new ScalarVariable(
      'dynamic_scale',
      `${this.name}/dynamic_scale`,
      'float32',
      this.options.initialScale,
    );
    innerOptimizer.lossScaleFactor = null;
  }

  /** The factor in use, a float32. */
  get dynamicScale(): number {
    return this.#built ? this.#scale.value : this.options.initialScale;
  }

  /** Steps with finite gradients since the scale last changed. */
  get stepCounter(): number {
    return this.#stepCounter.value;
  }

  override get notes(): readonly string[] {
    return [...new Set([...super.notes, ...this.innerOptimizer.notes.map((note) => `inner_optimizer: ${note}`)])];
  }

  override get parts(): readonly OptimizerPart[] {
    const { innerOptimizer: optimizer } = this;
    return [{ optimizer, attribute: 'inner_optimizer', isListed: false, key: null, showsAttributes: false }];
  }

  override get rates(): readonly NamedRate[] {
    return this.innerOptimizer.rates;
  }

  override get usesEma(): boolean {
    return this.innerOptimizer.usesEma;
  }

  override get iterations(): number {
    return this.innerOptimizer.iterations;
  }

  override get learningRate(): number {
    return this.innerOptimizer.learningRate;
  }

  override set learningRate(rate: LearningRate) {
    this.innerOptimizer.learningRate = rate;
  }

  override scaleLoss(loss: tf.Scalar): tf.Scalar {
    return tf.mul(loss, this.dynamicScale);
  }

  get built(): boolean {
    return this.#built;
  }

  build(variables: readonly VariableLike[]): void {
    this.innerOptimizer.build(variables);
    this.#scale.value = this.options.initialScale;
    this.#stepCounter.value = 0;
    this.#built = true;
  }

  /** @throws DescentError where the values of the backend can only be awaited: there `applyAsync` is called */
  apply(gradients: Gradients, variables?: readonly VariableLike[]): void {
    if (readsAtOnce()) {
      this.applyAsync(gradients, variables);
      return;
    }
    const reason = 'LossScaleOptimizer: whether the gradients are finite can only be awaited on this backend.';
    throw new DescentError('backend', `${reason} Call applyAsync and await it.`);
  }

  override applyAsync(gradients: Gradients, variables?: readonly VariableLike[]): void | Promise<void> {
    this.#buildFor(variables);
    const finite = tf.tidy(() => allFinite(gradients));
    const read = readValues([finite]);
    finite.dispose();
    if (!(read instanceof Promise)) return this.#move(gradients, variables, read[0]?.[0] === 1);
    const copies = gradients.map((g) => (g === null || g === undefined ? null : tf.keep(tf.clone(g))));
    return read
      .then(([answer]) => this.#move(copies, variables, answer?.[0] === 1))
      .finally(() => {
        for (const gradient of copies) gradient?.dispose();
      });
  }

  #buildFor(variables: readonly VariableLike[] | undefined): void {
    if (!this.#built) {
      if (variables === undefined) {
        throw new DescentError('state', 'LossScaleOptimizer: give the variables once, to build() or to apply().');
      }
      this.build(variables);
    }
  }

  #move(gradients: Gradients, variables: readonly VariableLike[] | undefined, finite: boolean): void {
    tf.tidy(() => {
      if (!finite) this.#backOff();
      else {
        const scale = this.#scale.value;
        this.innerOptimizer.apply(
          gradients.map((g) => (g === null || g === undefined ? null : tf.div(g, scale))),
          variables,
        );
        this.#grow();
      }
    });
  }

  #grow(): void {
    if (this.#stepCounter.value !== this.options.dynamicGrowthSteps - 1) this.#stepCounter.value += 1;
    else {
      this.#stepCounter.value = 0;
      const doubled = Math.fround(this.#scale.value * 2);
      if (!this.arithmetic.boundedLossScale || Number.isFinite(doubled)) this.#scale.value = doubled;
    }
  }

  #backOff(): void {
    this.#stepCounter.value = 0;
    const halved = this.#scale.value * 0.5;
    this.#scale.value = this.arithmetic.boundedLossScale ? Math.max(1, halved) : halved;
    if (this.arithmetic.boundedLossScale) this.innerOptimizer.skipStep();
  }

  override get movingAverages(): readonly MovingAverage[] {
    return this.innerOptimizer.movingAverages;
  }

  override get variables(): readonly StateVariable[] {
    const own = this.#built ? [this.#stepCounter, this.#scale] : [];
    return [...super.variables, ...own, ...this.innerOptimizer.variables.filter((v) => !v.byAttribute)];
  }

  /** Nadam's running product is not in Keras's list of variables here, so it is worked out from the counter. */
  override loadOwnVariables(saved: readonly SavedVariable[]): void {
    super.loadOwnVariables(saved);
    this.innerOptimizer.restoreUnsaved();
  }

  finalizeVariableValues(): void {
    this.innerOptimizer.finalizeVariableValues();
  }

  /** Keras sets this on the wrapper, where it has no effect; here it reaches the optimizer that decays. */
  excludeFromWeightDecay(exclude: WeightDecayExclusion): void {
    this.innerOptimizer.excludeFromWeightDecay(exclude);
  }

  getConfig(): Record<string, unknown> {
    const config = {
      name: this.name,
      inner_optimizer: envelopeOf(this.innerOptimizer, OPTIMIZERS),
      initial_scale: this.options.initialScale,
      dynamic_growth_steps: this.options.dynamicGrowthSteps,
    };
    copyLiterals(this, config);
    return config;
  }

  dispose(): void {
    this.innerOptimizer.dispose();
    this.#built = false;
  }
}

type Gradients = readonly (tf.Tensor | null | undefined)[];

/** Whether every gradient that is there is finite: 1 or 0, as int32. */
function allFinite(gradients: Gradients): tf.Tensor {
  const given = gradients.filter((g): g is tf.Tensor => g !== null && g !== undefined);
  if (given.length === 0) return tf.scalar(1, 'int32');
  const finite = given.map((g) => tf.all(tf.isFinite(g)));
  return tf.cast(tf.all(tf.stack(finite)), 'int32');
}
