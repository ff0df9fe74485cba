import type { LearningRateSchedule } from './learning-rate-schedule.js';
import { classes } from './table.generated.js';

/** A schedule class: Keras's own, or one's own passed in `customObjects`. */
export interface ScheduleClass {
  readonly className: string;
  fromConfig(config: Readonly<Record<string, unknown>>): LearningRateSchedule;
}

/** Keras's schedules, by class name. */
export const scheduleClasses: ReadonlyMap<string, ScheduleClass> = new Map(Object.entries(classes));
