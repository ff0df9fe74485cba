import { type Config, writeEnvelope } from '../envelope.js';
import type { OptimizerReading, ScheduleReading } from './reading.js';

/** An optimizer as Keras 3 writes it. */
export function optimizerEnvelope({ className, custom, config }: OptimizerReading): Config {
  return { ...writeEnvelope(className, config, { module: 'keras.optimizers', registeredName: custom }) };
}

/** A schedule as Keras 3 writes it. */
export function scheduleEnvelope({ className, custom, config }: ScheduleReading): Config {
  return { ...writeEnvelope(className, config, { module: 'keras.optimizers.schedules', registeredName: custom }) };
}
