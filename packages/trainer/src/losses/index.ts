export type {
  BinaryFocalCrossentropyLossOptions as BinaryFocalCrossentropyOptions,
  CategoricalCrossentropyLossOptions as CrossentropyOptions,
  CategoricalFocalCrossentropyLossOptions as CategoricalFocalCrossentropyOptions,
  CategoricalGeneralizedCrossEntropyLossOptions as CategoricalGeneralizedCrossEntropyOptions,
  CircleLossOptions as CircleOptions,
  CosineSimilarityLossOptions as CosineSimilarityOptions,
  DiceLossOptions as DiceOptions,
  HuberLossOptions as HuberOptions,
  SparseCategoricalCrossentropyLossOptions as SparseCategoricalCrossentropyOptions,
  TverskyLossOptions as TverskyOptions,
} from '@descent/spec';
export { Circle, circle } from './circle.js';
export {
  BinaryCrossentropy,
  binaryCrossentropy,
  CategoricalCrossentropy,
  categoricalCrossentropy,
  SparseCategoricalCrossentropy,
  sparseCategoricalCrossentropy,
} from './crossentropy-losses.js';
export { CTC, ctc } from './ctc.js';
export { type DefinedLoss, defineLoss, type LossClass } from './define-loss.js';
export {
  BinaryFocalCrossentropy,
  binaryFocalCrossentropy,
  CategoricalFocalCrossentropy,
  categoricalFocalCrossentropy,
} from './focal-losses.js';
export { CategoricalHinge, categoricalHinge, Hinge, hinge, SquaredHinge, squaredHinge } from './hinge-losses.js';
export { Loss, type LossOptions } from './loss.js';
export { type LossFunction, LossFunctionWrapper } from './loss-function-wrapper.js';
export {
  CategoricalGeneralizedCrossEntropy,
  KLDivergence,
  klDivergence,
  Poisson,
  poisson,
} from './probabilistic-losses.js';
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
export {
  CosineSimilarity,
  cosineSimilarity,
  Huber,
  huber,
  LogCosh,
  logCosh,
  MeanAbsoluteError,
  MeanAbsolutePercentageError,
  MeanSquaredError,
  MeanSquaredLogarithmicError,
  meanAbsoluteError,
  meanAbsolutePercentageError,
  meanSquaredError,
  meanSquaredLogarithmicError,
} from './regression-losses.js';
export { Dice, dice, Tversky, tversky } from './segmentation-losses.js';
