import type { ScheduleClass } from './deserialize.js';

/** Keras's schedules, by class name. */
export const scheduleClasses: ReadonlyMap<string, ScheduleClass> = new Map<string, ScheduleClass>();
