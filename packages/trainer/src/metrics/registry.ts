import { ClassTable, type ComponentClass } from '@descent/layers';
import {
  ConfigError,
  CUSTOM_OBJECTS,
  type CustomObjects,
  type CustomObjectsOption,
  checkKeys,
  type Envelope,
  type FunctionDict,
  isRecord,
  type KerasDict,
  lookUp,
  type MetricClassName,
  type MetricConfigs,
  type MetricSnakeName,
  type NameOf,
  readEnvelope,
  textOf,
  toSnakeCase,
  UnknownNameError,
} from '@descent/spec';
import { MeanMetricWrapper, type MetricFunction } from './mean-metric.js';
import { Metric } from './metric.js';
import { aliases, classes } from './table.generated.js';

/** What a metric can be given as. */
export type MetricIdentifier = NameOf<MetricName> | KerasDict<MetricConfigs> | FunctionDict | Metric | MetricFunction;

/** Every metric class, by Keras's name. */
export const METRIC_CLASSES: Readonly<Record<string, ComponentClass>> = classes;

/** Every name of a metric; the last four are read by `compile`, from the loss and the shapes. */
export type MetricName =
  | MetricClassName
  | MetricSnakeName
  | keyof typeof aliases
  | 'acc'
  | 'accuracy'
  | 'ce'
  | 'crossentropy';

const CLASS_OF_NAME: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(classes).map((name) => [toSnakeCase(name), name])),
  ...Object.fromEntries(Object.keys(classes).map((name) => [name, name])),
  ...aliases,
};

const table = new ClassTable<Metric>({
  kind: 'metric',
  module: 'keras.metrics',
  base: Metric,
  classes: METRIC_CLASSES,
});

/** Every name that `get` accepts. */
export function metricNames(): string[] {
  return Object.keys(CLASS_OF_NAME);
}

/**
 * A metric as Keras finds it: a name in snake case or as the class is called gives an instance with its defaults, a
 * config the instance it describes; an instance or function stays itself, null stays null. `compile` resolves
 * `accuracy` and `crossentropy` by the shapes before it comes here.
 *
 * @throws UnknownNameError for a name that neither Keras nor `customObjects` knows; ConfigError for a bad config
 * @see keras/src/metrics/__init__.py `get`
 */
export function get(identifier: MetricIdentifier, options?: CustomObjectsOption): Metric | MetricFunction;
export function get(identifier: MetricIdentifier | null, options?: CustomObjectsOption): Metric | MetricFunction | null;
export function get(
  identifier: MetricIdentifier | null,
  options: CustomObjectsOption = {},
): Metric | MetricFunction | null {
  checkKeys('metrics.get', options, CUSTOM_OBJECTS);
  if (identifier === null || identifier instanceof Metric) return identifier;
  if (typeof identifier === 'function') return identifier;
  if (typeof identifier === 'string') return fromName(identifier, options.customObjects);
  if (isRecord(identifier)) return fromDict(identifier, options.customObjects);
  throw new ConfigError('metric', '', identifier, 'must be a name, a config, a Metric or a function');
}

function fromName(name: string, customObjects: CustomObjects = {}): Metric | MetricFunction {
  const known = lookUp(customObjects, name) ?? lookUp(METRIC_CLASSES, lookUp(CLASS_OF_NAME, name) ?? '');
  if (table.holds(known)) return table.create(known);
  if (typeof known === 'function') return known as MetricFunction;
  throw new UnknownNameError('metric', name, [...metricNames(), ...Object.keys(customObjects)]);
}

/** Keras's envelope of a metric. */
export function serialize(metric: Metric): Envelope {
  return table.serialize(metric);
}

/**
 * A metric from what `serialize` or Keras wrote: a name or a class; a function of one's own becomes the mean of it.
 */
export function deserialize(envelope: unknown, options: CustomObjectsOption = {}): Metric {
  checkKeys('metrics.deserialize', options, CUSTOM_OBJECTS);
  const { customObjects } = options;
  const found = typeof envelope === 'string' ? fromName(envelope, customObjects) : fromDict(envelope, customObjects);
  return found instanceof Metric ? found : new MeanMetricWrapper(found, { name: toSnakeCase(found.name) });
}

function fromDict(dict: unknown, customObjects?: CustomObjects): Metric | MetricFunction {
  if (isRecord(dict) && dict.class_name === 'function') return fromName(textOf(dict.config), customObjects);
  return table.make(readEnvelope(dict, 'metric', ''), { where: 'metric', pointer: '/class_name', customObjects });
}
