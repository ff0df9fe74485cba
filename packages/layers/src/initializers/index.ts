export * from './exports.generated.js';
export { defineInitializer, Initializer } from './initializer.js';
export { defineRandomInitializer } from './random-initializer.js';
export { deserialize, get, type InitializerIdentifier, serialize } from './table.js';
