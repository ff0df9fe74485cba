import { Component } from './component.js';

/**
 * A copy of an initializer, regularizer or constraint. Initializers without a seed draw one when they are made, so the
 * copy gives other values; an object of the user's own class that is made otherwise is shared.
 *
 * @param changes - options that the copy has otherwise
 */
export function cloneComponent<T>(value: T, changes: object = {}): T {
  if (!(value instanceof Component)) return value;
  const type = value.constructor as new (options: object) => T;
  return new type({ ...value.settings, ...changes });
}
