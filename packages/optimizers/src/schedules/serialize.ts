import type { LearningRateSchedule } from './learning-rate-schedule.js';

/** A schedule as Keras 3 writes it. */
export function serializeSchedule(schedule: LearningRateSchedule): Record<string, unknown> {
  return {
    module: 'keras.optimizers.schedules',
    class_name: schedule.className,
    config: schedule.getConfig(),
    registered_name: null,
  };
}
