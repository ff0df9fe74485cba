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
export { LearningRateSchedule } from './schedules/learning-rate-schedule.js';
