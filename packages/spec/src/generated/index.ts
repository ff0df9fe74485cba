// Generated from specs/v1 by `npm run generate`. Change the schemas, not this file.

export * from './envelope.js';
export * from './experiment.js';
export * from './learning-rate-finder.js';
export * from './name-table.js';
export * from './optimizers.js';
export * from './result.js';
export * from './schedules.js';
export * from './shared.js';

import type { ClassSpec } from '../class-spec.js';
import { optimizerSpecs } from './optimizers.js';
import { scheduleSpecs } from './schedules.js';

/** The classes of each folder of specs/v1. */
export const classSpecs: Readonly<Record<string, Readonly<Record<string, ClassSpec>>>> = {
  optimizers: optimizerSpecs,
  schedules: scheduleSpecs,
};
