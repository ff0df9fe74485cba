export { Constraint, defineConstraint } from './constraint.js';
export * from './exports.generated.js';
export { type ConstraintIdentifier, deserialize, get, serialize } from './table.js';
