import { UnsupportedError } from '../../errors.js';
import { scheduleEnvelope } from '../envelope.js';
import type { Generation } from '../generation.js';
import type { ScheduleReading } from '../reading.js';
import { pick, type WireObject } from './target.js';

/**
 * A schedule's config as a generation writes and reads it.
 *
 * @param onNote - told what the target's older releases cannot read
 * @throws UnsupportedError where the target has no such schedule
 */
export function writeScheduleConfig(
  schedule: ScheduleReading,
  target: Generation = 'keras-3',
  { onNote = () => {} }: { readonly onNote?: (note: string) => void } = {},
): WireObject {
  const { className, custom } = schedule;
  if (target === 'keras-3') return scheduleEnvelope(schedule);
  const refused = target === 'tfjs' ? 'it has no schedules' : custom && "class_name is a class of one's own";
  if (refused) {
    throw new UnsupportedError(`${className} cannot be written for ${target}: ${refused}.`, { pointer: '/class_name' });
  }
  return scheduleForKeras2(schedule, onNote);
}

/** As Keras 2 reads it: up to 2.12 it does not know a warm-up, so that one that is off is left out. */
export function scheduleForKeras2(schedule: ScheduleReading, note: (text: string) => void): WireObject {
  const { warmup_target, warmup_steps } = schedule.config;
  const warms = schedule.className === 'CosineDecay' && (warmup_target !== null || warmup_steps !== 0);
  if (warms) note('CosineDecay: its warm-up needs Keras 2.13');
  const keys = Object.keys(schedule.config).filter((key) => warms || !key.startsWith('warmup_'));
  return { ...scheduleEnvelope(schedule), config: pick(schedule.config, keys) };
}
