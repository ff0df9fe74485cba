import {
  type Config,
  type CustomObjectsOption,
  flattenTree,
  isTensor,
  Layer,
  type LayerOptions,
  packTree,
  type Tree,
} from '@descent/layers';
import type { Optimizer } from '@descent/optimizers';
import { CUSTOM_OBJECTS, checkKeys, DescentError } from '@descent/spec';
import type { Tensor } from '@tensorflow/tfjs-core';
import type { History } from '../callbacks/history.js';
import { checkOptions } from '../config/options.js';
import type { ClassWeight } from '../data/class-weight.js';
import type { DataArrays } from '../data/data-array.js';
import { type Batches, isBatches } from '../data/iterable-feed.js';
import { isName, namesIn, type Structure } from '../data/structure.js';
import { alone, requireIdle } from './alone.js';
import { checkLabels } from './check-labels.js';
import { readCompileConfig, writeCompileConfig } from './compile-config.js';
import { Compiled, type CompileOptions, type TraceReport } from './compiled.js';
import { type EvaluateOptions, evaluate } from './evaluate.js';
import { buildFor, makeFeed, NO_OPTIONS } from './feed.js';
import { type FitOptions, fit } from './fit.js';
import type { Logs } from './logs.js';
import { COMPILE_OPTIONS, ON_BATCH_OPTIONS } from './method-options.js';
import { type PredictOptions, predict } from './predict.js';
import { refuseOverrides } from './refuse-overrides.js';
import { testStep, trainStep } from './step.js';
import type { Trainable } from './trainable.js';

/** Options of `trainOnBatch` and `testOnBatch`. */
export interface OnBatchOptions {
  readonly sampleWeight?: DataArrays | null;
  /** Weight of each class in the loss. */
  readonly classWeight?: ClassWeight | null;
  /** Only `true`: logs are a record by name. */
  readonly returnDict?: true | null;
}

/** What predictions are: a tensor, or lists and objects of them as the model was made with. */
export type Predictions = Tree<Tensor>;

/**
 * What can be compiled, trained, evaluated and asked for predictions: the base of all models.
 *
 * @see keras/src/trainers/trainer.py
 */
export abstract class Trainer extends Layer implements Trainable {
  stopTraining = false;
  stopEvaluating = false;
  stopPredicting = false;
  /** The layers, in Keras's order. */
  abstract readonly layers: readonly Layer[];
  abstract toJSON(): unknown;
  /** Of the last `fit`. */
  history: History | null = null;
  #compiled: Compiled | null = null;

  constructor(options: LayerOptions = {}) {
    super(options);
  }

  get inputStructure(): Structure | null {
    return null;
  }

  get outputStructure(): Structure | null {
    return null;
  }

  /** Names of the inputs in the model's order, when it knows them. */
  get inputNames(): readonly string[] | null {
    return this.inputStructure === null ? null : namesIn(this.inputStructure);
  }

  /** Names of the outputs in the model's order, when it knows them. */
  get outputNames(): readonly string[] | null {
    return this.outputStructure === null ? null : namesIn(this.outputStructure);
  }

  /** Sizes of the outputs' last axes, when the model knows them. */
  get outputWidths(): readonly (number | null)[] | null {
    return null;
  }

  /**
   * Says how to train. Metrics and optimizer start afresh; the weights stay.
   *
   * @throws UnknownNameError with the nearest names; ConfigError with what is wrong
   */
  compile(options: CompileOptions = {}): void {
    checkOptions('compile', options, COMPILE_OPTIONS);
    requireIdle(this, 'compile');
    const compiled = new Compiled(options);
    this.#compiled?.dispose(compiled.optimizer);
    this.#compiled = compiled;
  }

  get compiled(): boolean {
    return this.#compiled !== null;
  }

  /** @throws DescentError before `compile` */
  get optimizer(): Optimizer {
    return this.requireCompiled('optimizer').optimizer;
  }

  /** How the steps of `fit` and `evaluate` ran since `compile`; null when it was told to run them eagerly. */
  get traceReport(): TraceReport | null {
    return this.requireCompiled('traceReport').traceReport;
  }

  requireCompiled(method: string): Compiled {
    refuseOverrides(this, method, Trainer.prototype);
    if (this.#compiled !== null) return this.#compiled;
    throw new DescentError('not-compiled', `Model "${this.name}": call compile() before ${method}.`);
  }

  /**
   * Trains for a number of epochs.
   *
   * @param x - samples: one array, or one per input in a list or by name; or batches from an iterable
   * @param y - targets likewise; left out for an iterable, which gives them with the samples
   * @returns what every epoch gave: the means over its batches of the losses before each update, and the metrics
   */
  fit(x: Batches, options?: FitOptions): Promise<History>;
  fit(x: DataArrays, y: DataArrays | null, options?: FitOptions): Promise<History>;
  fit(x: DataArrays | Batches, second?: DataArrays | FitOptions | null, third?: FitOptions): Promise<History> {
    const [y, options] = split<FitOptions>(x, second, third);
    return alone(this, 'fit', () => fit(this, x, y, options));
  }

  /** Loss and metrics over data, by name. */
  evaluate(x: Batches, options?: EvaluateOptions): Promise<Logs>;
  evaluate(x: DataArrays, y: DataArrays | null, options?: EvaluateOptions): Promise<Logs>;
  evaluate(
    x: DataArrays | Batches,
    second?: DataArrays | EvaluateOptions | null,
    third?: EvaluateOptions,
  ): Promise<Logs> {
    const [y, options] = split<EvaluateOptions>(x, second, third);
    return alone(this, 'evaluate', () => evaluate(this, x, y, options));
  }

  /**
   * The outputs for all samples, in inference mode. The caller frees them.
   *
   * @returns one tensor `[samples, …]`; lists and objects of them as the model was made with
   */
  async predict<T extends Predictions = Tensor>(x: DataArrays | Batches, options: PredictOptions = {}): Promise<T> {
    refuseOverrides(this, 'predict', Trainer.prototype);
    const outputs = await predict(this, x, options);
    return this.arrangeOutputs(outputs.length === 1 ? (outputs[0] as Tensor) : outputs) as T;
  }

  applyToAll(inputs: readonly Tensor[], options: { training: boolean }): Tensor[] {
    const { inputStructure } = this;
    const [only] = inputs;
    const arranged = inputStructure === null ? inputs : packTree(inputStructure, isName, inputs);
    const given = inputs.length === 1 && only !== undefined ? only : arranged;
    return flattenTree(this.apply<Tree<Tensor>>(given, options), isTensor);
  }

  /** One step of training on one batch. Returns its loss before the update, and its metrics. */
  trainOnBatch(x: DataArrays, y: DataArrays | null = null, options: OnBatchOptions = {}): Promise<Logs> {
    return alone(this, 'trainOnBatch', () => this.#onBatch('trainOnBatch', trainStep, x, y, options));
  }

  /** Loss and metrics of one batch. */
  testOnBatch(x: DataArrays, y: DataArrays | null = null, options: OnBatchOptions = {}): Promise<Logs> {
    return alone(this, 'testOnBatch', () => this.#onBatch('testOnBatch', testStep, x, y, options));
  }

  async #onBatch(
    method: string,
    step: typeof trainStep | typeof testStep,
    x: DataArrays,
    y: DataArrays | null,
    options: OnBatchOptions,
  ): Promise<Logs> {
    checkOptions(method, options, ON_BATCH_OPTIONS);
    const compiled = this.requireCompiled(method);
    const feed = await makeFeed(this, x, y, {
      ...NO_OPTIONS,
      steps: 1,
      sampleWeight: options.sampleWeight ?? null,
      classWeight: options.classWeight ?? null,
    });
    await buildFor(this, feed);
    await checkLabels(this, compiled, feed);
    if (step === trainStep && !compiled.optimizer.built) compiled.optimizer.build(this.trainableWeights);
    compiled.resetMetrics();
    (step === trainStep ? compiled.trainStep : compiled.testStep).startPass(1);
    feed.startEpoch();
    const batch = await feed.next();
    if (batch !== null) {
      try {
        await step(this, compiled, batch);
      } finally {
        batch.release();
      }
    }
    return compiled.readLogs();
  }

  /** Starts losses and metrics anew. */
  resetMetrics(): void {
    this.requireCompiled('resetMetrics').resetMetrics();
  }

  /** What `compile` was told, as Keras writes it; empty before. @throws ConfigError for what cannot be written */
  getCompileConfig(): Config {
    return this.#compiled === null ? {} : writeCompileConfig(this.#compiled);
  }

  /** Compiles as `getCompileConfig`, or Keras, wrote it. */
  compileFromConfig(config: Config, options: CustomObjectsOption = {}): void {
    checkKeys('compileFromConfig', options, CUSTOM_OBJECTS);
    if (Object.keys(config).length > 0) this.compile(readCompileConfig(config, options.customObjects));
  }

  metricDirection(name: string): 'up' | 'down' | null {
    const plain = name.replace(/^val_/, '');
    if (plain === 'loss') return 'down';
    return this.#compiled?.logged.find((entry) => entry.name === plain)?.metric.direction ?? null;
  }

  /** Frees weights, optimizer and metrics. */
  override dispose(): void {
    this.#compiled?.dispose();
    this.#compiled = null;
    super.dispose();
  }
}

/** Targets and options: an iterable has no targets of its own. */
function split<T extends object>(
  x: unknown,
  second: DataArrays | T | null | undefined,
  third: T | undefined,
): [DataArrays | null, T] {
  if (isBatches(x) && third === undefined) return [null, (second ?? {}) as T];
  return [(second ?? null) as DataArrays | null, third ?? ({} as T)];
}
