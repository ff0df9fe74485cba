import { ConfigError, UnknownNameError } from '@descent/spec';
import { findCustom, type ReadContext } from '../wire/envelope.js';
import { LearningRateSchedule } from './learning-rate-schedule.js';
import { type ScheduleClass, scheduleClasses } from './table.js';

/**
 * The schedule that an envelope describes.
 *
 * @throws UnknownNameError for a class that is neither Keras's nor in `customObjects`; ConfigError for a bad config
 */
export function deserializeSchedule(envelope: unknown, context: ReadContext = {}): LearningRateSchedule {
  if (envelope instanceof LearningRateSchedule) return envelope;
  const { class_name, config, registered_name } = asEnvelope(envelope);
  const found = findCustom({ class_name, registered_name }, context.customObjects) ?? scheduleClasses.get(class_name);
  if (found === undefined)
    throw new UnknownNameError('learning-rate schedule', class_name, [...scheduleClasses.keys()]);
  const made = (found as ScheduleClass).fromConfig(config);
  if (made instanceof LearningRateSchedule) return made;
  throw new ConfigError('schedule', '/class_name', class_name, 'must name a class that extends LearningRateSchedule');
}

function asEnvelope(value: unknown): { class_name: string; config: Record<string, unknown>; registered_name: unknown } {
  const fail = (pointer: string, received: unknown, rule: string): never => {
    throw new ConfigError('schedule', pointer, received, rule);
  };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fail('', value, 'must be a schedule or an object with class_name and config');
  }
  const { class_name, config, registered_name } = value as Record<string, unknown>;
  if (typeof class_name !== 'string') return fail('/class_name', class_name, 'must be a string');
  const given = config ?? {};
  if (typeof given !== 'object' || Array.isArray(given)) return fail('/config', config, 'must be an object');
  return { class_name, config: given as Record<string, unknown>, registered_name };
}
