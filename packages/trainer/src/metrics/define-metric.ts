import {
  anyOf,
  type Config,
  definition,
  type Fields,
  fieldsOf,
  nullable,
  type OptionArguments,
  readOptions,
  type SettingsOf,
  writeConfig,
  writeFloats,
} from '@descent/layers';
import type { ClassKeys } from '@descent/spec';
import type { Tensor } from '@tensorflow/tfjs-core';
import { METRIC_DTYPES, Metric, type MetricOptions } from './metric.js';

/** A metric whose options its schema describes. */
export interface DefinedMetric<Options> {
  /** The options, defaults filled in. */
  readonly settings: SettingsOf<Options>;
}

/** A metric that lacks nothing. */
export interface WholeMetric extends Metric {
  updateState(yTrue: Tensor, yPred: Tensor, sampleWeight?: Tensor | null): void;
  result(): Tensor;
}

/** A class made by {@link defineMetric}. */
export interface MetricClass<Options extends object, Base extends Metric = Metric> {
  new (...options: OptionArguments<Options>): Base & DefinedMetric<Options>;
  readonly className: string;
  /** A metric from Keras's config of it. */
  fromConfig<T extends Metric>(this: { new (options: never): T; readonly className: string }, config: unknown): T;
}

/** What {@link defineMetric} can be told beside the schema. */
export interface MetricTraits<Base extends Metric> {
  /** What the class extends; {@link Metric}. */
  readonly base?: abstract new (
    options: MetricOptions,
  ) => Base;
  /** Whether more is better. */
  readonly direction?: 'up' | 'down';
  /** The dtype in the config where none is given; float32. */
  readonly dtype?: string;
  /** How options are read that the schema alone does not tell. */
  readonly fields?: Fields;
}

const OWN: Fields = { dtype: nullable(anyOf(METRIC_DTYPES)) };

/**
 * A metric of Keras's from the keys of its schema: reading, checking and writing of its options are done; what extends
 * the class says how it counts.
 *
 * @example
 * ```ts
 * class Sum extends defineMetric(SumMetricKeys) {
 *   #total = this.addVariable('total');
 *   …
 * }
 * ```
 */
export function defineMetric<Options extends object, Base extends Metric = Metric>(
  keys: ClassKeys<Options>,
  { base = Metric as never, direction, dtype, fields: own }: MetricTraits<Base> = {},
): MetricClass<Options, Base> {
  const fields = fieldsOf(keys, { ...OWN, ...own });
  // What a metric must have besides is said by the class that extends this one.
  const Concrete = base as unknown as new (options: MetricOptions) => Metric;
  abstract class Defined extends Concrete {
    static readonly className: string = keys.className;
    override readonly direction = direction ?? null;
    readonly settings: SettingsOf<Options>;

    constructor(options: object = {}) {
      const settings = readOptions(fields, options, new.target.className);
      super({ name: settings.name as string | null, dtype: (settings.dtype as string | null) ?? dtype });
      this.settings = settings as SettingsOf<Options>;
    }

    override getConfig(): Config {
      const { name, dtype: written } = this;
      return writeFloats(writeConfig(fields, { ...this.settings, name, dtype: written }), keys);
    }
  }
  return definition(Defined) as unknown as MetricClass<Options, Base>;
}
