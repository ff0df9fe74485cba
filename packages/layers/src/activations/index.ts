export * from './exports.generated.js';
export type { ReluOptions } from './relu.js';
export {
  type Activation,
  type ActivationIdentifier,
  type ActivationName,
  deserialize,
  get,
  names,
  serialize,
} from './table.js';
