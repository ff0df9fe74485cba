import { isRecord } from '@descent/spec';
import { Comparer, type Comparison } from './comparison.js';
import { PartReader, type RecordedDocument } from './document.js';
import { decodeNumber } from './numbers.js';
import type { ScheduleValues } from './schedule.js';
import { compareValues } from './tolerance.js';

/** Computed values of a schedule against the recorded ones: 1e-5, and 1e-7 of the first; errors must be errors. */
export function compareSchedule(document: RecordedDocument, computed: ScheduleValues): Comparison[] {
  const reader = new PartReader('schedule', document);
  const name = reader.at('case').text();
  reader.at('values').list();
  const recorded = document as unknown as ScheduleValues & { steps: number[] };
  const comparer = new Comparer(name, name.split('__')[0] as string);
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

function numberOf(value: unknown): unknown {
  if (!isRecord(value)) return value;
  return value.ok ? value.value : undefined;
}

function kindOf(value: unknown): unknown {
  if (!isRecord(value)) return 'float32';
  return value.ok ? value.dtype : 'error';
}
