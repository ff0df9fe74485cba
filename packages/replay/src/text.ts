import { isRecord, writeJson } from '@descent/spec';

const WIDTH = 110;

/**
 * JSON text laid out as recordings are: one space per level, short values on one line, lists of numbers never broken.
 * It keeps the sign of -0, and what JSON has no number for.
 */
export function recordingText(value: unknown): string {
  return write(value, 0);
}

function write(value: unknown, level: number): string {
  if (!Array.isArray(value) && !isRecord(value)) return writeScalar(value);
  const margin = ' '.repeat(level + 1);
  const isList = Array.isArray(value);
  if (isList && !value.some((item) => typeof item === 'object' && item !== null)) {
    const items = value.map(writeScalar);
    const short = `[${items.join(', ')}]`;
    return level + short.length <= WIDTH ? short : `[${items.join(',')}]`;
  }
  const parts = isList
    ? value.map((item) => write(item, level + 1))
    : Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([key, member]) => `${JSON.stringify(key)}: ${write(member, level + 1)}`);
  const [open, close] = isList ? '[]' : '{}';
  const short = `${open}${parts.join(', ')}${close}`;
  if (level + short.length <= WIDTH && !short.includes('\n')) return short;
  return `${open}\n${parts.map((part) => margin + part).join(',\n')}\n${' '.repeat(level)}${close}`;
}

function writeScalar(value: unknown): string {
  return Object.is(value, -0) ? '-0.0' : writeJson(value);
}
