// Generated from the files of this folder by `npm run generate`.

import { Accuracy, BinaryAccuracy, CategoricalAccuracy, SparseCategoricalAccuracy, TopKCategoricalAccuracy, SparseTopKCategoricalAccuracy } from './accuracy-metrics.js';
import { AUC } from './auc.js';
import { TruePositives, TrueNegatives, FalsePositives, FalseNegatives } from './condition-counts.js';
import { PrecisionAtRecall, RecallAtPrecision, SensitivityAtSpecificity, SpecificityAtSensitivity } from './constrained-ratios.js';
import { PearsonCorrelation, ConcordanceCorrelation } from './correlation-metrics.js';
import { FBetaScore, F1Score } from './f-scores.js';
import { Hinge, SquaredHinge, CategoricalHinge } from './hinge-metrics.js';
import { IoU, MeanIoU, BinaryIoU, OneHotIoU, OneHotMeanIoU } from './iou-metrics.js';
import { Mean } from './mean.js';
import { Precision, Recall } from './precision-and-recall.js';
import { KLDivergence, Poisson, BinaryCrossentropy, CategoricalCrossentropy, SparseCategoricalCrossentropy } from './probabilistic-metrics.js';
import { R2Score } from './r2-score.js';
import { MeanSquaredError, MeanAbsoluteError, MeanAbsolutePercentageError, MeanSquaredLogarithmicError, LogCoshError, CosineSimilarity, RootMeanSquaredError } from './regression-metrics.js';
import { Sum } from './sum.js';

/** The classes, by Keras's names. */
export const classes = { AUC, Accuracy, BinaryAccuracy, BinaryCrossentropy, BinaryIoU, CategoricalAccuracy, CategoricalCrossentropy, CategoricalHinge, ConcordanceCorrelation, CosineSimilarity, F1Score, FBetaScore, FalseNegatives, FalsePositives, Hinge, IoU, KLDivergence, LogCoshError, Mean, MeanAbsoluteError, MeanAbsolutePercentageError, MeanIoU, MeanSquaredError, MeanSquaredLogarithmicError, OneHotIoU, OneHotMeanIoU, PearsonCorrelation, Poisson, Precision, PrecisionAtRecall, R2Score, Recall, RecallAtPrecision, RootMeanSquaredError, SensitivityAtSpecificity, SparseCategoricalAccuracy, SparseCategoricalCrossentropy, SparseTopKCategoricalAccuracy, SpecificityAtSensitivity, SquaredHinge, Sum, TopKCategoricalAccuracy, TrueNegatives, TruePositives };

/** Further names of Keras's, and what they stand for: `specs/v1/aliases.json`. */
export const aliases = {
  "bce": "BinaryCrossentropy",
  "BCE": "BinaryCrossentropy",
  "mse": "MeanSquaredError",
  "MSE": "MeanSquaredError",
  "mae": "MeanAbsoluteError",
  "MAE": "MeanAbsoluteError",
  "mape": "MeanAbsolutePercentageError",
  "MAPE": "MeanAbsolutePercentageError",
  "msle": "MeanSquaredLogarithmicError",
  "MSLE": "MeanSquaredLogarithmicError"
} as const;
