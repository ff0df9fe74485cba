// Generated from the files of this folder by `npm run generate`.

export type {
  BinaryCrossentropyLossOptions as BinaryCrossentropyOptions,
  BinaryFocalCrossentropyLossOptions as BinaryFocalCrossentropyOptions,
  CTCLossOptions as CTCOptions,
  CategoricalCrossentropyLossOptions as CategoricalCrossentropyOptions,
  CategoricalFocalCrossentropyLossOptions as CategoricalFocalCrossentropyOptions,
  CategoricalGeneralizedCrossEntropyLossOptions as CategoricalGeneralizedCrossEntropyOptions,
  CategoricalHingeLossOptions as CategoricalHingeOptions,
  CircleLossOptions as CircleOptions,
  CosineSimilarityLossOptions as CosineSimilarityOptions,
  DiceLossOptions as DiceOptions,
  HingeLossOptions as HingeOptions,
  HuberLossOptions as HuberOptions,
  KLDivergenceLossOptions as KLDivergenceOptions,
  LogCoshLossOptions as LogCoshOptions,
  MeanAbsoluteErrorLossOptions as MeanAbsoluteErrorOptions,
  MeanAbsolutePercentageErrorLossOptions as MeanAbsolutePercentageErrorOptions,
  MeanSquaredErrorLossOptions as MeanSquaredErrorOptions,
  MeanSquaredLogarithmicErrorLossOptions as MeanSquaredLogarithmicErrorOptions,
  PoissonLossOptions as PoissonOptions,
  SparseCategoricalCrossentropyLossOptions as SparseCategoricalCrossentropyOptions,
  SquaredHingeLossOptions as SquaredHingeOptions,
  TverskyLossOptions as TverskyOptions,
} from '@descent/spec';
export { Circle, circle } from './circle.js';
export { BinaryCrossentropy, CategoricalCrossentropy, SparseCategoricalCrossentropy, binaryCrossentropy, categoricalCrossentropy, sparseCategoricalCrossentropy } from './crossentropy-losses.js';
export { CTC, ctc } from './ctc.js';
export { BinaryFocalCrossentropy, CategoricalFocalCrossentropy, binaryFocalCrossentropy, categoricalFocalCrossentropy } from './focal-losses.js';
export { Hinge, SquaredHinge, CategoricalHinge, hinge, squaredHinge, categoricalHinge } from './hinge-losses.js';
export { KLDivergence, Poisson, CategoricalGeneralizedCrossEntropy, klDivergence, poisson } from './probabilistic-losses.js';
export { MeanSquaredError, MeanAbsoluteError, MeanAbsolutePercentageError, MeanSquaredLogarithmicError, LogCosh, Huber, CosineSimilarity, meanSquaredError, meanAbsoluteError, meanAbsolutePercentageError, meanSquaredLogarithmicError, logCosh, huber, cosineSimilarity } from './regression-losses.js';
export { Dice, Tversky, dice, tversky } from './segmentation-losses.js';
