// Generated from specs/v1 by `npm run generate`. Change the schemas, not this file.

export * from './envelope.js';
export * from './experiment.js';
export * from './name-table.js';
export * from './optimizers.js';
export * from './result.js';
export * from './schedules.js';
export * from './shared.js';
