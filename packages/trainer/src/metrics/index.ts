export {
  type DefinedMetric,
  defineMetric,
  type MetricClass,
  type MetricTraits,
  type WholeMetric,
} from './define-metric.js';
export * from './exports.generated.js';
export { defineMeanMetric, MeanMetricWrapper, type MeanOfFunction, type MetricFunction } from './mean-metric.js';
export { Metric, type MetricOptions, type MetricVariable } from './metric.js';
export {
  deserialize,
  get,
  METRIC_CLASSES,
  type MetricIdentifier,
  type MetricName,
  metricNames,
  serialize,
} from './registry.js';
export type { Thresholds } from './thresholds.js';
