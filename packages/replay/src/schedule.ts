import { deserializeSchedule, type LearningRateSchedule } from '@descent/optimizers';
import { DescentError, parsePythonJson } from '@descent/spec';
import { PartReader, type RecordedDocument } from './document.js';
import { encodeNumber, type RecordedNumber } from './numbers.js';

/** A value that is no float32, or none at all. */
export type ScheduleOutcome =
  | { ok: true; dtype: string; value: RecordedNumber }
  | { ok: false; error: string; message: string };

/** The computed part of `descent-golden/schedule@1`. */
export interface ScheduleValues {
  values: (RecordedNumber | ScheduleOutcome)[];
}

/** Computes a recorded schedule at its steps. The Python text of the config, where given, tells `1` from `1.0`. */
export function computeSchedule(document: RecordedDocument): ScheduleValues {
  const { serialized, serialized_json: text } = document;
  const steps = new PartReader('schedule', document).at('steps').numbers();
  const schedule = deserializeSchedule(typeof text === 'string' ? parsePythonJson(text) : serialized);
  return { values: steps.map((step) => valueAt(schedule, step)) };
}

function valueAt(schedule: LearningRateSchedule, step: number): RecordedNumber | ScheduleOutcome {
  try {
    const dtype = schedule.dtypeAt(step);
    const value = schedule.call(step);
    if (dtype === 'float32') return encodeNumber(Math.fround(value));
    return { ok: true, dtype, value: Number.isFinite(value) ? value : encodeNumber(value) };
  } catch (error) {
    if (error instanceof DescentError) return { ok: false, error: error.name, message: error.message };
    throw error;
  }
}
