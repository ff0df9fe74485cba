import { ConfigError, type CustomObjectsOption, readScheduleConfig } from '@descent/spec';
import { LearningRateSchedule } from './learning-rate-schedule.js';
import { type ScheduleClass, scheduleClasses } from './table.js';

/**
 * The schedule that an envelope describes.
 *
 * @param envelope - `{class_name, config}`, or a schedule, which is returned as it is
 * @throws UnknownNameError for a class that is neither Keras's nor in `customObjects`; ConfigError for a bad config
 */
export function deserializeSchedule(envelope: unknown, options: CustomObjectsOption = {}): LearningRateSchedule {
  if (envelope instanceof LearningRateSchedule) return envelope;
  const { className, custom, config } = readScheduleConfig(envelope, options);
  if (custom === undefined) return (scheduleClasses.get(className) as ScheduleClass).fromConfig(config);
  const found = options.customObjects?.[custom] as Partial<ScheduleClass> | undefined;
  const made: unknown = found?.fromConfig?.(config);
  if (made instanceof LearningRateSchedule) return made;
  throw new ConfigError(
    'customObjects',
    `/${custom}`,
    found,
    'must be a schedule class: one that extends LearningRateSchedule and has a static fromConfig',
  );
}
