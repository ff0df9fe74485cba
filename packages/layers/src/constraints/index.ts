export { Constraint } from './constraint.js';
export { MaxNorm } from './max-norm.js';
export { MinMaxNorm } from './min-max-norm.js';
export { NonNeg } from './non-neg.js';
export { type ConstraintIdentifier, deserialize, get, serialize } from './table.js';
export { UnitNorm } from './unit-norm.js';
