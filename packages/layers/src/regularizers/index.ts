export * from './exports.generated.js';
export { defineRegularizer, Regularizer } from './regularizer.js';
export { deserialize, get, type RegularizerIdentifier, serialize } from './table.js';
