export { Comparer, type Comparison } from './comparison.js';
export { asDocument, PartReader, type RecordedDocument } from './document.js';
export type { RecordingFormat } from './format.js';
export { recordingFormats } from './formats.js';
export { decodeNumber, encodeNumber, encodeNumbers, type RecordedNumber } from './numbers.js';
export { type Replay, type ReplayOptions, replayFile, type Verification, verifyFile } from './replay.js';
export { computeSchedule, type ScheduleOutcome, type ScheduleValues } from './schedule.js';
export { compareMovement, compareValues, type Distance, MISS, NO_DISTANCE, worse } from './tolerance.js';
export { computeTrace, type Trace, type TraceSlot, type TraceStep } from './trace.js';
