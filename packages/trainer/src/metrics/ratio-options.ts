import { count, integer, nullable, type Rules } from '../config/options.js';
import type { MetricOptions } from './metric.js';
import { type Thresholds, thresholdsRule } from './thresholds.js';

/** Options of precision and recall. */
export interface RatioOptions extends MetricOptions {
  /** Predictions above it are positive; 0.5 unless given, none with `topK`. With a list, one result for each. */
  readonly thresholds?: Thresholds;
  /** Only the k largest predictions of a row can be positive. */
  readonly topK?: number | null;
  /** Only this class is looked at. */
  readonly classId?: number | null;
}

export const RATIO_RULES: Rules = { thresholds: thresholdsRule, topK: nullable(count), classId: nullable(integer) };
