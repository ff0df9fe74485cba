import { currentExecutor } from '@descent/backend';
import { TracedStep } from '@descent/backend/traced-step';
import type { CustomObjects } from '@descent/layers';
import { get as getOptimizer, type Optimizer, type OptimizerIdentifier } from '@descent/optimizers';
import type { Metric } from '../metrics/metric.js';
import { CompiledLoss, type LossOption, type LossWeights } from './compiled-loss.js';
import { CompiledMetrics, type MetricsOption } from './compiled-metrics.js';
import { type Logs, type Reading, readAll } from './logs.js';
import { LossTracker } from './loss-tracker.js';
import type { StepKeys } from './step-keys.js';

/** Options of `compile`. */
export interface CompileOptions {
  /** A name in any case, a Keras config or an optimizer; `'rmsprop'` unless given. */
  readonly optimizer?: OptimizerIdentifier;
  /** What is minimized; layers may add to it. */
  readonly loss?: LossOption | null;
  /** How much the loss of each output counts; 1 unless given. */
  readonly lossWeights?: LossWeights | null;
  /** What is logged besides the loss. */
  readonly metrics?: MetricsOption | null;
  /** Metrics that take the sample weights into account. */
  readonly weightedMetrics?: MetricsOption | null;
  /**
   * `false` unless given: `fit` and `evaluate` trace a step once, as Keras does, and then run its kernels alone, with the
   * same numbers. What a layer's or loss's `call` reads of JavaScript state is taken anew in each epoch. `true`: every
   * step calls every layer.
   */
  readonly runEagerly?: boolean | null;
  /** Only 1, Keras's default: every step is run by itself. */
  readonly stepsPerExecution?: 1;
  /** Only `'auto'` (Keras's default) or `false`: steps are traced unless `runEagerly` is `true`. */
  readonly jitCompile?: 'auto' | false | null;
  /** Changes nothing: Keras scales losses under `mixed_float16` alone, which is not here. */
  readonly autoScaleLoss?: boolean | null;
  /** Classes of one's own that configs and names may refer to. */
  readonly customObjects?: CustomObjects;
}

/** How the steps of a model ran since it was compiled. */
export interface TraceReport {
  /** Steps of which only the kernels ran. */
  readonly replayed: number;
  /** Steps that called every layer. */
  readonly full: number;
  /** Why the last step that was traced, of `fit` or else of `evaluate`, could not be compiled; null when it could. */
  readonly refusal: string | null;
}

/** What `compile` made: optimizer, losses, metrics and their state. */
export class Compiled {
  readonly options: CompileOptions;
  readonly optimizer: Optimizer;
  readonly loss: CompiledLoss | null;
  readonly metrics: CompiledMetrics;
  readonly lossTracker: LossTracker;
  /** The step of `fit`. */
  readonly trainStep: TracedStep<StepKeys>;
  /** The step of `evaluate`. */
  readonly testStep: TracedStep<StepKeys>;
  #readings: readonly Reading[] | null = null;

  constructor(options: CompileOptions) {
    const { optimizer = 'rmsprop', loss = null, lossWeights = null, customObjects } = options;
    this.options = options;
    this.optimizer = getOptimizer(optimizer, { customObjects });
    this.loss = loss === null ? null : new CompiledLoss(loss, lossWeights, customObjects);
    this.metrics = new CompiledMetrics(options.metrics ?? null, options.weightedMetrics ?? null, customObjects);
    // Kernels are called without the engine where an adapter has seen to it that they can be.
    const mayTrace = () => !this.runsEagerly && currentExecutor() !== undefined;
    this.trainStep = new TracedStep(mayTrace);
    this.testStep = new TracedStep(mayTrace);
    // Last, since it makes tensors, which nobody would free if one of the others could not be made.
    this.lossTracker = new LossTracker('loss');
  }

  /** Whether every step calls every layer. */
  get runsEagerly(): boolean {
    return this.options.runEagerly === true;
  }

  /** How the steps ran; null when they run eagerly. */
  get traceReport(): TraceReport | null {
    if (this.runsEagerly) return null;
    const [train, test] = [this.trainStep.counts, this.testStep.counts];
    return {
      replayed: train.compiled + test.compiled,
      full: train.full + test.full,
      refusal: train.refusal ?? test.refusal,
    };
  }

  /** Everything that is logged, by name; complete after the first batch. */
  get logged(): readonly { readonly name: string; readonly metric: Metric }[] {
    return [
      { name: 'loss', metric: this.lossTracker },
      ...this.metrics.entries,
      ...(this.loss?.trackers ?? []).map((metric) => ({ name: metric.name, metric })),
    ];
  }

  /** Everything that is logged, with all its names: a metric of several numbers has one per number, `f1_score_0`, … */
  readings(): readonly Reading[] {
    const { logged } = this;
    if (this.#readings?.length === logged.length) return this.#readings;
    this.#readings = logged.map(({ name, metric }) => {
      const result = metric.result();
      const { rank, size } = result;
      result.dispose();
      const names = rank === 0 ? [name] : Array.from({ length: size }, (_, i) => `${name}_${i}`);
      return { names, result: () => metric.result() };
    });
    return this.#readings;
  }

  /** The logs as they stand; awaited where the backend's values can only be. */
  readLogs(): Logs | Promise<Logs> {
    return readAll(this.readings());
  }

  resetMetrics(): void {
    for (const { metric } of this.logged) metric.resetState();
  }

  /** Frees metrics and optimizer slots; not those of an optimizer that goes on being used. */
  dispose(except?: Optimizer): void {
    this.trainStep.dispose();
    this.testStep.dispose();
    this.lossTracker.dispose();
    this.metrics.dispose();
    this.loss?.dispose();
    if (this.optimizer !== except) this.optimizer.dispose();
  }
}
