export type { SchemaTypes } from './generated/validators.js';
export { type CheckOptions, findProblems, readDocument, type SchemaName } from './schema/check.js';
export { type ConfigKind, findConfigProblems } from './schema/class-config.js';
