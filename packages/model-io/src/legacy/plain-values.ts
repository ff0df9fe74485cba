import { isRecord, mapMembers } from '@descent/spec';

/**
 * A config without the wrappers that Keras 2 put around values: numpy arrays and scalars, shapes, tuples.
 *
 * @see keras/saving/legacy/serialization.py and json_utils.py of Keras 2.15
 */
export function plainValues(value: unknown): unknown {
  if (Array.isArray(value)) return mapMembers(value, plainValues);
  if (!isRecord(value)) return value;
  const { type, class_name: className, items } = value;
  if (type === 'ndarray' && 'value' in value) return plainValues(value.value);
  if ((className === 'TensorShape' || className === '__tuple__') && Array.isArray(items)) return plainValues(items);
  return mapMembers(value, plainValues);
}
