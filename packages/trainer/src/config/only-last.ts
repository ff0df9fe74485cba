import type { Field } from '@descent/layers';
import { ConfigError } from '@descent/spec';

/** An axis of classes that can be the last alone. */
export const onlyLast: Field<-1> = {
  read(value, at) {
    if (value === -1) return value;
    throw new ConfigError(at.where, at.pointer, value, 'must be -1', 'Transpose the predictions.');
  },
  write: (value) => value,
};
