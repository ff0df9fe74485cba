import { useBackend } from '@descent/backend';
import { checkKeys, type KeysOf, UnknownNameError } from '@descent/spec';
import type { Comparison } from './comparison.js';
import { asDocument, type RecordedDocument } from './document.js';
import type { RecordingFormat, ReplaySources } from './format.js';
import { recordingFormats } from './formats.js';

/** What `descent replay` prints for one file. */
export interface Replay {
  readonly file: string;
  readonly format: string;
  /** The recording's own name for itself, or null where it has none. */
  readonly case: string | null;
  readonly backend: string;
  /** In the shape of the file's recorded results, numbers encoded as there. */
  readonly computed: unknown;
}

/** A replay, and how far each case of the file is from its recording. */
export interface Verification extends Replay {
  readonly comparisons: readonly Comparison[];
  /** Every case is within its tolerance. */
  readonly ok: boolean;
}

export interface ReplayOptions {
  /** How the file is called in the answer. */
  readonly file?: string;
  /** Default `'auto'`: the best that can run here. */
  readonly backend?: string;
  /** Where to find what a recording refers to; recordings of training need it. */
  readonly sources?: ReplaySources;
}

const KEYS: KeysOf<ReplayOptions> = { file: true, backend: true, sources: true };

/**
 * Computes a recording anew. What was recorded is not looked at.
 *
 * @param document - the parsed file
 * @throws ConfigError for what is no recording, UnknownNameError for a format that cannot be replayed
 */
export async function replayFile(document: unknown, options: ReplayOptions = {}): Promise<Replay> {
  checkKeys('replayFile', options, KEYS);
  const recording = asDocument(document, options.file);
  return compute(recording, formatOf(recording), options);
}

/** Computes a recording anew, and compares it with what was recorded. */
export async function verifyFile(document: unknown, options: ReplayOptions = {}): Promise<Verification> {
  checkKeys('verifyFile', options, KEYS);
  const recording = asDocument(document, options.file);
  const format = formatOf(recording);
  const replay = await compute(recording, format, options);
  const comparisons = await format.compare(recording, replay.computed, options.sources ?? {});
  return { ...replay, comparisons, ok: comparisons.every(({ share }) => share <= 1) };
}

async function compute(
  recording: RecordedDocument,
  format: RecordingFormat,
  { file = '', backend = 'auto', sources = {} }: ReplayOptions,
): Promise<Replay> {
  const active = await useBackend(backend);
  const name = typeof recording.case === 'string' ? recording.case : null;
  const computed = await format.compute(recording, sources);
  return { file, format: recording.format, case: name, backend: active.name, computed };
}

function formatOf({ format }: RecordedDocument): RecordingFormat {
  const found = recordingFormats.get(format);
  if (found !== undefined) return found;
  throw new UnknownNameError('recording format', format, [...recordingFormats.keys()], { pointer: '/format' });
}
