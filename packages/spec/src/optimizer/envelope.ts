import type { OptimizerReading, ScheduleReading } from './reading.js';

/** An optimizer as Keras 3 writes it. */
export function optimizerEnvelope({ className, custom, config }: OptimizerReading): Record<string, unknown> {
  return {
    module: custom === undefined ? 'keras.optimizers' : (custom.split('>')[0] as string),
    class_name: className,
    config,
    registered_name: custom ?? null,
  };
}

/** A schedule as Keras 3 writes it. */
export function scheduleEnvelope({ className, custom, config }: ScheduleReading): Record<string, unknown> {
  return {
    module: custom === undefined ? 'keras.optimizers.schedules' : (custom.split('>')[0] as string),
    class_name: className,
    config,
    registered_name: custom ?? null,
  };
}
