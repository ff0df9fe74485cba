import { isRecord } from './guard.js';

/** The numbers of an array as Keras writes it in configs, `{class_name: '__numpy__', config: {value, dtype}}`; else the value. */
export function arrayValue(value: unknown): unknown {
  const isArray = isRecord(value) && (value.class_name === '__numpy__' || value.class_name === '__tensor__');
  return isArray && isRecord(value.config) ? value.config.value : value;
}
