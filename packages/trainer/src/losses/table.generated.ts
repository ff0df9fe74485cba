// Generated from the files of this folder by `npm run generate`.

import { Circle, circle } from './circle.js';
import { BinaryCrossentropy, CategoricalCrossentropy, SparseCategoricalCrossentropy, binaryCrossentropy, categoricalCrossentropy, sparseCategoricalCrossentropy } from './crossentropy-losses.js';
import { CTC, ctc } from './ctc.js';
import { BinaryFocalCrossentropy, CategoricalFocalCrossentropy, binaryFocalCrossentropy, categoricalFocalCrossentropy } from './focal-losses.js';
import { Hinge, SquaredHinge, CategoricalHinge, hinge, squaredHinge, categoricalHinge } from './hinge-losses.js';
import { KLDivergence, Poisson, CategoricalGeneralizedCrossEntropy, klDivergence, poisson } from './probabilistic-losses.js';
import { MeanSquaredError, MeanAbsoluteError, MeanAbsolutePercentageError, MeanSquaredLogarithmicError, LogCosh, Huber, CosineSimilarity, meanSquaredError, meanAbsoluteError, meanAbsolutePercentageError, meanSquaredLogarithmicError, logCosh, huber, cosineSimilarity } from './regression-losses.js';
import { Dice, Tversky, dice, tversky } from './segmentation-losses.js';

/** The classes, by Keras's names. */
export const classes = { BinaryCrossentropy, BinaryFocalCrossentropy, CTC, CategoricalCrossentropy, CategoricalFocalCrossentropy, CategoricalGeneralizedCrossEntropy, CategoricalHinge, Circle, CosineSimilarity, Dice, Hinge, Huber, KLDivergence, LogCosh, MeanAbsoluteError, MeanAbsolutePercentageError, MeanSquaredError, MeanSquaredLogarithmicError, Poisson, SparseCategoricalCrossentropy, SquaredHinge, Tversky };

/** The functions, by Keras's names. */
export const functions = {
  binary_crossentropy: binaryCrossentropy,
  binary_focal_crossentropy: binaryFocalCrossentropy,
  categorical_crossentropy: categoricalCrossentropy,
  categorical_focal_crossentropy: categoricalFocalCrossentropy,
  categorical_hinge: categoricalHinge,
  circle,
  cosine_similarity: cosineSimilarity,
  ctc,
  dice,
  hinge,
  huber,
  kl_divergence: klDivergence,
  log_cosh: logCosh,
  mean_absolute_error: meanAbsoluteError,
  mean_absolute_percentage_error: meanAbsolutePercentageError,
  mean_squared_error: meanSquaredError,
  mean_squared_logarithmic_error: meanSquaredLogarithmicError,
  poisson,
  sparse_categorical_crossentropy: sparseCategoricalCrossentropy,
  squared_hinge: squaredHinge,
  tversky,
};

/** Further names of Keras's, and what they stand for: `specs/v1/aliases.json`. */
export const aliases = {
  "bce": "binary_crossentropy",
  "BCE": "binary_crossentropy",
  "kld": "kl_divergence",
  "KLD": "kl_divergence",
  "mae": "mean_absolute_error",
  "MAE": "mean_absolute_error",
  "mse": "mean_squared_error",
  "MSE": "mean_squared_error",
  "mape": "mean_absolute_percentage_error",
  "MAPE": "mean_absolute_percentage_error",
  "msle": "mean_squared_logarithmic_error",
  "MSLE": "mean_squared_logarithmic_error"
} as const;
