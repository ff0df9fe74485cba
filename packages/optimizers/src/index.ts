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
export { Adadelta } from './rules/adadelta.js';
export { Adafactor } from './rules/adafactor.js';
export { Adagrad } from './rules/adagrad.js';
export { Adam } from './rules/adam.js';
export { AdamW } from './rules/adam-w.js';
export { Adamax } from './rules/adamax.js';
export { Ftrl } from './rules/ftrl.js';
export { Lamb } from './rules/lamb.js';
export { Lion } from './rules/lion.js';
export { LossScaleOptimizer, type LossScaleOptimizerOptions } from './rules/loss-scale-optimizer.js';
export { MultiOptimizer, type MultiOptimizerOptions } from './rules/multi-optimizer.js';
export { Muon } from './rules/muon.js';
export { Nadam } from './rules/nadam.js';
export { RMSprop } from './rules/rmsprop.js';
export { ScheduleFreeAdamW } from './rules/schedule-free-adam-w.js';
export { SGD } from './rules/sgd.js';
export { CosineDecay } from './schedules/cosine-decay.js';
export { CosineDecayRestarts } from './schedules/cosine-decay-restarts.js';
export { deserializeSchedule } from './schedules/deserialize.js';
export { ExponentialDecay } from './schedules/exponential-decay.js';
export { InverseTimeDecay } from './schedules/inverse-time-decay.js';
export { LearningRateSchedule, type ScheduleDtype } from './schedules/learning-rate-schedule.js';
export { PiecewiseConstantDecay } from './schedules/piecewise-constant-decay.js';
export { PolynomialDecay } from './schedules/polynomial-decay.js';
export { serializeSchedule } from './schedules/serialize.js';
export { type ScheduleClass, scheduleClasses } from './schedules/table.js';
export { type DeserializeOptions, deserialize } from './wire/deserialize.js';
export type { CustomObjects, Envelope, ReadContext } from './wire/envelope.js';
export { get, type OptimizerIdentifier, type OptimizerName } from './wire/get.js';
export type { OptimizerFactory } from './wire/optimizer-class.js';
export { type SerializeOptions, serialize } from './wire/serialize.js';
export { optimizerClasses } from './wire/table.js';
