import { ConfigError, isRecord } from '@descent/spec';

/** A recording: an object with a format, and what that format asks for. */
export type RecordedDocument = Readonly<Record<string, unknown>> & { readonly format: string };

/** @throws ConfigError for anything that is no recording */
export function asDocument(value: unknown, where = 'recording'): RecordedDocument {
  if (isRecord(value) && typeof value.format === 'string') return value as RecordedDocument;
  throw new ConfigError(where, '/format', isRecord(value) ? value.format : value, 'must be a recording with a format');
}
