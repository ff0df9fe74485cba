import type { Envelope } from '@descent/spec';
import { envelopeOf, SCHEDULES } from '../wire/envelope.js';
import type { LearningRateSchedule } from './learning-rate-schedule.js';

/** A schedule as Keras 3 writes it; one's own class with `registered_name: 'package>Name'`. */
export function serializeSchedule(schedule: LearningRateSchedule): Envelope {
  return envelopeOf(schedule, SCHEDULES);
}
