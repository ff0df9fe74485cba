export {
  defineOptimizer,
  type OptimizerClass,
  type OptimizerDefinition,
  type RuleOptimizer,
  type RuleStep,
  type RuleTerms,
  type SharedNumber,
  type Slot,
} from './base/define.js';
export type { LearningRate } from './base/learning-rate.js';
export { Optimizer } from './base/optimizer.js';
export type { BaseOptions } from './base/options.js';
export type { SavedVariable, StateDtype, StateValues, StateVariable } from './base/state.js';
export type { TrainableVariable, VariableLike } from './base/variable.js';
export { Adam, type AdamOptions } from './rules/adam.js';
export { RMSprop, type RMSpropOptions } from './rules/rmsprop.js';
export { SGD, type SGDOptions } from './rules/sgd.js';
export { deserializeSchedule, type ScheduleClass } from './schedules/deserialize.js';
export { LearningRateSchedule } from './schedules/learning-rate-schedule.js';
export { serializeSchedule } from './schedules/serialize.js';
export { deserialize } from './wire/deserialize.js';
export type { CustomObjects, Envelope, ReadContext } from './wire/envelope.js';
export { get } from './wire/get.js';
export type { OptimizerFactory } from './wire/optimizer-class.js';
export { serialize } from './wire/serialize.js';
