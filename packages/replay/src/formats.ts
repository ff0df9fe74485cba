import { compareSchedule } from './compare-schedule.js';
import { compareTrace } from './compare-trace.js';
import { anyFormat, type RecordingFormat } from './format.js';
import { computeSchedule } from './schedule.js';
import { computeTrace } from './trace.js';

/** Every format that can be replayed, by name. */
export const recordingFormats: ReadonlyMap<string, RecordingFormat> = new Map(
  [
    anyFormat({ format: 'descent-golden/optimizer-trace@1', compute: computeTrace, compare: compareTrace }),
    anyFormat({ format: 'descent-golden/schedule@1', compute: computeSchedule, compare: compareSchedule }),
  ].map((format) => [format.format, format]),
);
