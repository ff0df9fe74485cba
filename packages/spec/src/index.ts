export type { ClassSpec, KeySpec, PythonKind } from './class-spec.js';
export { ConfigError, DescentError, ShapeError, UnknownNameError, UnsupportedError } from './errors.js';
export * from './generated/index.js';
export type { Configurable, OptimizerMap } from './live.js';
export { toOptionName, toWireName } from './naming.js';
export { nearestNames } from './nearest.js';
export { preview } from './preview.js';
export type { SchemaProblem, SchemaValidator } from './schema-validator.js';
