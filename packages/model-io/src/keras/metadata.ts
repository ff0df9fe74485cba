import { isRandomState, isSeedState, type RandomState, type SeedState } from '@descent/random';
import { isRecord } from '@descent/spec';

/** The Keras whose files this package writes. */
export const KERAS_VERSION = '3.15.1';

/** What Keras has no place for, but training needs to go on exactly: kept in `metadata.json`, which Keras does not read. */
export interface DescentState {
  /** Of everything without a seed of its own. */
  readonly random: RandomState;
  /** Of the layers that draw, in the model's order. */
  readonly layers: readonly SeedState[];
  /** Whose arithmetic the optimizer runs, where a config of Keras 3 cannot say it. */
  readonly optimizerVariant: string | null;
}

/** `metadata.json`. */
export interface Metadata {
  readonly kerasVersion: string | null;
  readonly dateSaved: string | null;
  readonly descent: DescentState | null;
}

/** @param date - local time, as Keras notes it */
export function writeMetadata(descent: DescentState, date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const time = `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
  return JSON.stringify({ keras_version: KERAS_VERSION, date_saved: `${day}@${time}`, descent });
}

/** What a `metadata.json` says; what is not as expected is taken as missing. */
export function readMetadata(value: unknown): Metadata {
  const record = isRecord(value) ? value : {};
  const text = (key: string) => (typeof record[key] === 'string' ? record[key] : null);
  return { kerasVersion: text('keras_version'), dateSaved: text('date_saved'), descent: readState(record.descent) };
}

function readState(value: unknown): DescentState | null {
  if (!isRecord(value) || !isRandomState(value.random) || !Array.isArray(value.layers)) return null;
  if (!value.layers.every(isSeedState)) return null;
  const { optimizerVariant: variant } = value;
  return { random: value.random, layers: value.layers, optimizerVariant: typeof variant === 'string' ? variant : null };
}

/** What to say about a file of a newer Keras when something in it is not known; undefined for others. */
export function newerNote(version: string | null): string | undefined {
  if (version === null || compareVersions(version, KERAS_VERSION) <= 0) return undefined;
  return `The file was written by Keras ${version}; descent knows the format of ${KERAS_VERSION}. Update descent, or save the model with an older Keras.`;
}

export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map((part) => Number.parseInt(part, 10) || 0));
  for (let i = 0; i < 3; i++) {
    const difference = ((left as number[])[i] ?? 0) - ((right as number[])[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
