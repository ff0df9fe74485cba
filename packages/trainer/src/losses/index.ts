export { type DefinedLoss, defineLoss, type LossClass } from './define-loss.js';
export * from './exports.generated.js';
export { Loss, type LossOptions } from './loss.js';
export { type LossFunction, LossFunctionWrapper } from './loss-function-wrapper.js';
export { REDUCTIONS, type Reduction } from './reduction.js';
export {
  deserialize,
  get,
  LOSS_CLASSES,
  LOSS_FUNCTIONS,
  type LossIdentifier,
  type LossName,
  lossNames,
  serialize,
} from './registry.js';
