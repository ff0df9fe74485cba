import { textOf } from '../preview.js';
import type { OptimizerReading } from './reading.js';

/** The same optimizer with Keras 3.15.1's arithmetic. */
export function modernize(reading: OptimizerReading): OptimizerReading {
  const { variant, arithmetic, inner, map, ...rest } = reading;
  const dropped = Object.entries(arithmetic ?? {}).map(
    ([key, value]) => `${key} ${textOf(value)} of ${variant} is dropped`,
  );
  return {
    ...rest,
    ...(inner === undefined ? {} : { inner: modernize(inner) }),
    ...(map === undefined
      ? {}
      : {
          map: {
            default: modernize(map.default),
            optimizers: Object.fromEntries(Object.entries(map.optimizers).map(([key, one]) => [key, modernize(one)])),
          },
        }),
    notes: dropped.length > 0 ? dropped : rest.notes,
  };
}
