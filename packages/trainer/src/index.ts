export { Callback, type CallbackParams, type Hook, type HookResult, type Hooks } from './callbacks/callback.js';
export type { CallbackModel } from './callbacks/callback-model.js';
export * from './callbacks/exports.generated.js';
export type { EpochSchedule } from './callbacks/learning-rate-scheduler.js';
export type { MonitorMode, MonitorOptions } from './callbacks/monitor.js';
export { significant } from './callbacks/progbar-logger.js';
export type { SaveFrequency } from './callbacks/save-frequency.js';
export type { ClassWeight } from './data/class-weight.js';
export type { ArrayData, DataArray, DataArrays, NestedArray, TypedArray } from './data/data-array.js';
export type { Batches, GivenBatch } from './data/iterable-feed.js';
export * as losses from './losses/index.js';
export * as metrics from './metrics/index.js';
export {
  type DeserializeModelOptions,
  deserializeModel,
  type ModelEnvelope,
  type ModelLimits,
} from './models/deserialize.js';
export { requireFewCalls } from './models/few-calls.js';
export { Graph, type SymbolicTensors } from './models/graph.js';
export { INPUT_NAMES } from './models/graph-config.js';
export { withoutMaskOperations } from './models/mask-operations.js';
export { Model, type ModelOptions } from './models/model.js';
export { Sequential, type SequentialOptions } from './models/sequential.js';
export { outputShapesOf, type SummaryOptions } from './models/summary.js';
export type { CompileOptions, TraceReport } from './training/compiled.js';
export type { LossOption, LossWeights } from './training/compiled-loss.js';
export type { MetricsOption } from './training/compiled-metrics.js';
export type { EvaluateOptions } from './training/evaluate.js';
export type { FitOptions, ValidationData } from './training/fit.js';
export type { FitState } from './training/fit-state.js';
export { type Logs, readLogs } from './training/logs.js';
export type { PredictOptions } from './training/predict.js';
export { type OnBatchOptions, type Predictions, Trainer } from './training/trainer.js';
export {
  restoreWeights,
  type SerializeWeightsOptions,
  serializeWeights,
  serializeWeightsAsync,
  type WeightHolder,
} from './weights/model-weights.js';
