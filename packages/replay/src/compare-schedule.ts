import { Comparer, type Comparison } from './comparison.js';
import type { RecordedDocument } from './document.js';
import { decodeNumber, type RecordedNumber } from './numbers.js';
import type { ScheduleOutcome, ScheduleValues } from './schedule.js';
import { compareValues } from './tolerance.js';

/** Computed values of a schedule against the recorded ones: 1e-5, and 1e-7 of the first; errors must be errors. */
export function compareSchedule(document: RecordedDocument, computed: ScheduleValues): Comparison[] {
  const recorded = document as unknown as ScheduleValues & { case: string; steps: number[] };
  const comparer = new Comparer(recorded.case, recorded.case.split('__')[0] as string);
  comparer.exact('number of values', computed.values.length, recorded.values.length);
  const initial = Math.abs(decodeNumber(numberOf(recorded.values[0])));
  const tolerance = { relative: 1e-5, absolute: 1e-7 * (Number.isNaN(initial) ? 0 : initial) };
  for (const [index, value] of recorded.values.entries()) {
    const ours = computed.values[index];
    const at = `step ${recorded.steps[index]}`;
    comparer.exact(`${at}, kind`, kindOf(ours), kindOf(value));
    const expected = numberOf(value);
    if (expected === undefined) continue;
    comparer.add(at, compareValues([decodeNumber(numberOf(ours))], [decodeNumber(expected)], tolerance));
  }
  return [comparer.result()];
}

type Value = RecordedNumber | ScheduleOutcome | undefined;

function numberOf(value: Value): RecordedNumber | undefined {
  if (typeof value !== 'object') return value;
  return value.ok ? value.value : undefined;
}

function kindOf(value: Value): string {
  if (typeof value !== 'object') return 'float32';
  return value.ok ? value.dtype : 'error';
}
