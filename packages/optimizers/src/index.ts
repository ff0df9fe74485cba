export type { CustomObjects, Envelope } from '@descent/spec';
export { defineOptimizer, type OptimizerClass, type RuleOptimizer } from './base/define.js';
export type {
  NewValues,
  OptimizerDefinition,
  OwnOptions,
  RuleStep,
  RuleTerms,
  SharedNumber,
  Slot,
} from './base/definition.js';
export type { LearningRate } from './base/learning-rate.js';
export { Optimizer, type OptimizerMap, type OptimizerPart } from './base/optimizer.js';
export type { BaseOptions } from './base/options.js';
export type { SavedVariable, StateDtype, StateValues, StateVariable } from './base/state.js';
export type { MovingAverage, TrainableVariable, VariableLike } from './base/variable.js';
export type { Arithmetic, NamedVariant, Version } from './base/version.js';
export type { WeightDecayExclusion } from './base/weight-decay.js';
export * from './rules/exports.generated.js';
export { deserializeSchedule } from './schedules/deserialize.js';
export * from './schedules/exports.generated.js';
export { LearningRateSchedule, type ScheduleDtype } from './schedules/learning-rate-schedule.js';
export { serializeSchedule } from './schedules/serialize.js';
export { type ScheduleClass, scheduleClasses } from './schedules/table.js';
export { type DeserializeOptions, deserialize } from './wire/deserialize.js';
export type { OptimizerContext } from './wire/envelope.js';
export { get, type OptimizerIdentifier, type OptimizerName } from './wire/get.js';
export type { OptimizerFactory } from './wire/optimizer-class.js';
export { type SerializeOptions, serialize } from './wire/serialize.js';
export { optimizerClasses } from './wire/table.js';
