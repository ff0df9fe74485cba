import { automaticName, classNameOf } from '@descent/layers';
import { type DataType, type Tensor, tidy, type Variable, variable, zeros } from '@tensorflow/tfjs-core';
import { checkOptions, nullable, oneOf, type Rules, text } from '../config/options.js';
import { type Config, optionsFromConfig } from '../config/wire.js';

/** Options of every metric. */
export interface MetricOptions {
  /** The name in logs; Keras's name of the class unless given. */
  readonly name?: string | null;
  /** The dtype that Keras's config names. Sums are kept as float32, counts of a confusion matrix as int32. */
  readonly dtype?: string | null;
}

/** A variable of a metric's state, with Keras's name. */
export interface MetricVariable {
  readonly name: string;
  readonly variable: Variable;
}

/** The dtypes that a metric's config may name. */
export const METRIC_DTYPES = ['float32', 'int', 'int32', 'int64'];

const METRIC_RULES: Rules = { name: nullable(text), dtype: nullable(oneOf(METRIC_DTYPES)) };

/**
 * A metric: a number about predictions, gathered over batches. The state lives on the backend as small variables;
 * nothing is read back until `result` is looked at. A metric of one's own makes its variables with `addVariable`,
 * adds to them in `updateState` and says in `result` what they mean.
 *
 * @see keras/src/metrics/metric.py
 */
export abstract class Metric {
  /** The name in a serialized config. */
  static readonly className: string = 'Metric';
  /**
   * Whether all state is in variables: then a compiled step updates the metric as well; else `updateState` is called
   * with every batch. A class that adds methods of its own says it anew.
   */
  static readonly stateInVariables: boolean = false;
  /** The name in logs. */
  name: string;
  readonly dtype: string;
  /** Whether more is better; null when the metric does not say. */
  readonly direction: 'up' | 'down' | null = null;
  readonly #variables: MetricVariable[] = [];

  /** @param rules - what a subclass's own options must be; an option without a rule is refused */
  constructor(options: MetricOptions = {}, rules: Rules = {}) {
    checkOptions(this.className, options, { ...METRIC_RULES, ...rules });
    this.name = options.name ?? automaticName(this.className);
    this.dtype = options.dtype ?? 'float32';
  }

  get className(): string {
    return classNameOf(this);
  }

  /** What the class says of itself, or the one that it extends without methods of its own. */
  get stateInVariables(): boolean {
    for (let one = this.constructor as typeof Metric; ; one = Object.getPrototypeOf(one)) {
      if (Object.hasOwn(one, 'stateInVariables')) return one.stateInVariables;
      if (Object.getOwnPropertyNames(one.prototype).length > 1) return false;
    }
  }

  /**
   * Takes a batch in.
   *
   * @param yTrue - targets (or plain values, for {@link Mean} and {@link Sum}, which take weights as second argument)
   * @param yPred - predictions
   * @param sampleWeight - a weight per sample, or null
   */
  abstract updateState(yTrue: Tensor, yPred?: Tensor | null, sampleWeight?: Tensor | null): void;

  /** What the state amounts to: a new tensor, a scalar for most metrics. */
  abstract result(): Tensor;

  /** The state, in Keras's order. */
  get variables(): readonly MetricVariable[] {
    return this.#variables;
  }

  /** A variable of the state, zero at the start. */
  protected addVariable(name: string, shape: number[] = [], dtype: DataType = 'float32'): Variable {
    const made = tidy(() => variable(zeros(shape, dtype), false));
    this.#variables.push({ name, variable: made });
    return made;
  }

  /** Sets a variable to what `next` computes; everything made on the way is freed. */
  protected assign(target: Variable, next: () => Tensor): void {
    const value = tidy(next);
    target.assign(value);
    value.dispose();
  }

  /** Back to the start. */
  resetState(): void {
    for (const { variable: state } of this.#variables) {
      this.assign(state, () => zeros(state.shape, state.dtype));
    }
  }

  /** Keras's config of this metric. */
  getConfig(): Config {
    return { name: this.name, dtype: this.dtype };
  }

  /** Frees the state. */
  dispose(): void {
    for (const { variable: state } of this.#variables) state.dispose();
    this.#variables.length = 0;
  }

  /** A metric from Keras's config of it. */
  static fromConfig<T extends Metric>(
    this: { new (options: never): T; readonly className: string },
    config: unknown,
  ): T {
    // biome-ignore lint/complexity/noThisInStatic: a subclass makes itself
    return new this(optionsFromConfig(this.className, config) as never);
  }
}
