// Generated from specs/v1 by `npm run generate`. Change the schemas, not this file.

export * from './constraints.js';
export * from './envelope.js';
export * from './experiment.js';
export * from './initializers.js';
export * from './layers.js';
export * from './learning-rate-finder.js';
export * from './losses.js';
export * from './metrics.js';
export * from './name-table.js';
export * from './optimizers.js';
export * from './regularizers.js';
export * from './result.js';
export * from './schedules.js';
export * from './shared.js';

import type { ClassSpec } from '../class-spec.js';
import { constraintSpecs } from './constraints.js';
import { initializerSpecs } from './initializers.js';
import { layerSpecs } from './layers.js';
import { lossSpecs } from './losses.js';
import { metricSpecs } from './metrics.js';
import { optimizerSpecs } from './optimizers.js';
import { regularizerSpecs } from './regularizers.js';
import { scheduleSpecs } from './schedules.js';

/** The classes of each folder of specs/v1. */
export const classSpecs: Readonly<Record<string, Readonly<Record<string, ClassSpec>>>> = {
  constraints: constraintSpecs,
  initializers: initializerSpecs,
  layers: layerSpecs,
  losses: lossSpecs,
  metrics: metricSpecs,
  optimizers: optimizerSpecs,
  regularizers: regularizerSpecs,
  schedules: scheduleSpecs,
};
