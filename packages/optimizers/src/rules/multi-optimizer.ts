import {
  ConfigError,
  checkKeys,
  copyLiterals,
  DescentError,
  escapePointer,
  isRecord,
  toSnakeCase,
  UnsupportedError,
} from '@descent/spec';
import type * as tf from '@tensorflow/tfjs-core';
import type { LearningRate } from '../base/learning-rate.js';
import { type NamedRate, Optimizer, type OptimizerMap, type OptimizerPart } from '../base/optimizer.js';
import { BASE_DEFAULTS } from '../base/options.js';
import { compilePattern } from '../base/pattern.js';
import type { StateVariable } from '../base/state.js';
import { asTrainable, type MovingAverage, type TrainableVariable, type VariableLike } from '../base/variable.js';
import type { Version } from '../base/version.js';
import type { WeightDecayExclusion } from '../base/weight-decay.js';
import { envelopeOf, OPTIMIZERS, type OptimizerContext } from '../wire/envelope.js';
import { readOptions, wireNamesOf } from '../wire/options.js';

/** Options of {@link MultiOptimizer}. */
export interface MultiOptimizerOptions {
  name?: string;
  /** Takes the place of the inner optimizers' own factor, null included. */
  lossScaleFactor?: number | null;
}

/**
 * Gives each variable to one of several optimizers: the one under its exact path, else the one whose key matches the
 * whole path, else the default. Inner optimizers clip, average and count by themselves.
 *
 * Source: Keras 3.15.1, `optimizers/multi_optimizer.py`.
 */
export class MultiOptimizer extends Optimizer {
  static readonly className = 'MultiOptimizer';
  /** Each inner optimizer once: those of the map in order, then the default. */
  readonly optimizers: readonly Optimizer[];
  readonly map: OptimizerMap;
  #targets: readonly TrainableVariable[] | undefined;
  #optimizerOf = new Map<tf.Variable, Optimizer>();

  /** @param config - with an {@link OptimizerMap} in place of its config; `deserialize` reads that */
  static fromConfig(config: Readonly<Record<string, unknown>>, context: OptimizerContext = {}): MultiOptimizer {
    const { optimizer_map: map, ...rest } = config;
    const options = readOptions(MultiOptimizer.className, rest, wireNamesOf(['name', 'lossScaleFactor']), {});
    const made = new MultiOptimizer(map as OptimizerMap, options, context.version as Version);
    copyLiterals(config, made);
    return made;
  }

  constructor(map: OptimizerMap, options: MultiOptimizerOptions = {}, version?: Version) {
    checkKeys('MultiOptimizer', options, { name: true, lossScaleFactor: true });
    super(
      MultiOptimizer.className,
      {
        ...BASE_DEFAULTS,
        name: options.name ?? toSnakeCase(MultiOptimizer.className),
        learningRate: 0,
        lossScaleFactor: options.lossScaleFactor ?? null,
      },
      version,
    );
    if (!isRecord(map)) throw new ConfigError('MultiOptimizer', '/optimizer_map', map, 'must be an OptimizerMap');
    const inner = [...Object.entries(map.optimizerMap ?? {}), ['', map.defaultOptimizer] as const];
    for (const [key, optimizer] of inner) checkInner(key, optimizer);
    for (const key of Object.keys(map.optimizerMap ?? {})) patternOf(key);
    this.map = map;
    this.optimizers = [...new Set(inner.map(([, optimizer]) => optimizer))];
    this.lossScaleFactor = options.lossScaleFactor ?? null;
  }

  override get lossScaleFactor(): number | null {
    return super.lossScaleFactor;
  }

  override set lossScaleFactor(factor: number | null) {
    super.lossScaleFactor = factor;
    for (const optimizer of this.optimizers) optimizer.lossScaleFactor = factor;
  }

  override get notes(): readonly string[] {
    const { defaultOptimizer, optimizerMap = {} } = this.map;
    const places: [string, Optimizer][] = [['default_optimizer', defaultOptimizer]];
    for (const [key, one] of Object.entries(optimizerMap)) places.push([`optimizer_map/${escapePointer(key)}`, one]);
    const inner = places.flatMap(([place, one]) => one.notes.map((note) => `${place}: ${note}`));
    return [...new Set([...super.notes, ...inner])];
  }

  override get parts(): readonly OptimizerPart[] {
    const { defaultOptimizer, optimizerMap = {} } = this.map;
    return [...Object.entries(optimizerMap), [null, defaultOptimizer] as const].map(([key, optimizer]) => {
      return { optimizer, attribute: 'optimizers', isListed: true, key, showsAttributes: true };
    });
  }

  override get rates(): readonly NamedRate[] {
    return this.optimizers.map((optimizer) => ({ name: `learning_rate_${optimizer.name}`, optimizer }));
  }

  override get usesEma(): boolean {
    return this.optimizers.some((optimizer) => optimizer.usesEma);
  }

  /** @throws UnsupportedError always: there are several. Read `optimizers`. */
  override get learningRate(): number {
    throw new UnsupportedError('MultiOptimizer has no learning rate of its own: read those of its `optimizers`.');
  }

  override set learningRate(_rate: LearningRate) {
    throw new UnsupportedError('MultiOptimizer has no learning rate of its own: set those of its `optimizers`.');
  }

  get built(): boolean {
    return this.#targets !== undefined;
  }

  build(variables: readonly VariableLike[]): void {
    const targets = variables.map(asTrainable);
    const optimizerOf = new Map(targets.map((target) => [target.variable, this.#choose(target.path)]));
    for (const optimizer of this.optimizers) {
      const own = targets.filter((target) => optimizerOf.get(target.variable) === optimizer);
      if (own.length > 0) optimizer.build(own);
    }
    this.#targets = targets;
    this.#optimizerOf = optimizerOf;
  }

  #choose(path: string): Optimizer {
    const { defaultOptimizer, optimizerMap = {} } = this.map;
    if (Object.hasOwn(optimizerMap, path)) return optimizerMap[path] as Optimizer;
    const matching = Object.keys(optimizerMap).filter((key) => patternOf(key).test(path));
    if (matching.length > 1) {
      throw new DescentError(
        'state',
        `MultiOptimizer: the variable "${path}" matches ${matching.length} keys: ${matching.join(', ')}. Keep one.`,
      );
    }
    return matching.length === 1 ? (optimizerMap[matching[0] as string] as Optimizer) : defaultOptimizer;
  }

  apply(gradients: readonly (tf.Tensor | null | undefined)[], variables?: readonly VariableLike[]): void {
    if (gradients.length === 0) return;
    if (this.#targets === undefined) {
      if (variables === undefined) {
        throw new DescentError('state', 'MultiOptimizer: give the variables once, to build() or to apply().');
      }
      this.build(variables);
    }
    const targets = variables?.map(asTrainable) ?? (this.#targets as readonly TrainableVariable[]);
    if (gradients.length !== targets.length || targets.length !== this.#optimizerOf.size) {
      throw new DescentError(
        'gradients',
        `MultiOptimizer: expected ${this.#optimizerOf.size} gradients and variables. ` +
          `Received: ${gradients.length} and ${targets.length}.`,
      );
    }
    for (const optimizer of this.optimizers) {
      const own = [...targets.entries()].filter(([, { variable }]) => this.#optimizerOf.get(variable) === optimizer);
      if (own.length === 0) continue;
      optimizer.apply(
        own.map(([position]) => gradients[position]),
        own.map(([, target]) => target),
      );
    }
    this.counter.value += 1;
  }

  override get movingAverages(): readonly MovingAverage[] {
    return this.optimizers.flatMap((optimizer) => optimizer.movingAverages);
  }

  override get variables(): readonly StateVariable[] {
    return [...super.variables, ...this.optimizers.flatMap((optimizer) => optimizer.variables)];
  }

  finalizeVariableValues(): void {
    for (const optimizer of this.optimizers) optimizer.finalizeVariableValues();
  }

  /** Keras sets this on the wrapper, where it has no effect; here it reaches the optimizers that decay. */
  excludeFromWeightDecay(exclude: WeightDecayExclusion): void {
    for (const optimizer of this.optimizers) optimizer.excludeFromWeightDecay(exclude);
  }

  getConfig(): Record<string, unknown> {
    const { defaultOptimizer, optimizerMap = {} } = this.map;
    const config = {
      optimizer_map: {
        module: 'keras.optimizers',
        class_name: 'OptimizerMap',
        config: {
          default_optimizer: envelopeOf(defaultOptimizer, OPTIMIZERS),
          optimizer_map: Object.fromEntries(
            Object.entries(optimizerMap).map(([key, optimizer]) => [key, envelopeOf(optimizer, OPTIMIZERS)]),
          ),
        },
        registered_name: null,
      },
      loss_scale_factor: this.lossScaleFactor,
      name: this.name,
    };
    copyLiterals(this, config);
    return config;
  }

  dispose(): void {
    for (const optimizer of this.optimizers) optimizer.dispose();
    this.#targets = undefined;
    this.#optimizerOf.clear();
  }
}

const patternOf = (key: string): RegExp =>
  compilePattern('MultiOptimizer', `/optimizer_map/optimizer_map/${escapePointer(key)}`, key, true);

function checkInner(key: string, optimizer: unknown): void {
  const pointer = key === '' ? '/optimizer_map/default_optimizer' : `/optimizer_map/optimizer_map/${key}`;
  if (!(optimizer instanceof Optimizer))
    throw new ConfigError('MultiOptimizer', pointer, optimizer, 'must be an Optimizer');
  if (optimizer.parts.length > 0) {
    throw new UnsupportedError(`MultiOptimizer at ${pointer}: the optimizer cannot be a ${optimizer.className}.`);
  }
}
