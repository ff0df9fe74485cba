import type { Field } from './field.js';
import { anyCase, oneOf } from './scalars.js';

/** Where the channels are: the last axis, or the one after the batch. */
export type DataFormat = 'channels_last' | 'channels_first';

const words = anyCase(oneOf<DataFormat>(['channels_last', 'channels_first']));

/** The option of that name; `null` is Keras's default, `'channels_last'`. */
export const dataFormat: Field<DataFormat> = {
  fallback: null,
  read: (value, at) => words.read(value ?? 'channels_last', at),
  write: (value) => value,
};
