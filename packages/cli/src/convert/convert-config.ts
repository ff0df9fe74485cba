import {
  ConfigError,
  type Generation,
  generations,
  isRecord,
  parsePythonJson,
  readOptimizerConfig,
  readScheduleConfig,
  UnknownNameError,
  writeOptimizerConfig,
  writePythonJson,
  writeScheduleConfig,
} from '@descent/spec';
import type { Context } from '../context.js';
import { readStdin, readText, writeFile } from '../files.js';
import { isScheduleDocument } from '../recognize.js';
import { styleOf } from '../terminal/style.js';
import { harmless, wrap } from '../terminal/text.js';

interface ConfigTarget {
  readonly to: string;
  readonly out: string | undefined;
}

/** Rewrites one config for another reader. Nothing is written when it cannot be. */
export async function convertConfig(file: string, { to, out }: ConfigTarget, context: Context): Promise<void> {
  if (!isGeneration(to)) throw new UnknownNameError('target of --to', to, generations);
  const isStdin = file === '-';
  const name = isStdin ? 'stdin' : file;
  const text = isStdin ? await readStdin(context) : await readText(file, context.cwd);
  const notes: string[] = [];
  const written = rewrite(parsePythonJson(text, name), to, notes, name);
  const json = `${writePythonJson(written, { indent: 2 })}\n`;
  if (out === undefined) context.out.writeData(json);
  else await writeFile(out, json, context.cwd);
  const { err } = context;
  const room = Math.min(err.columns() - 1, 100);
  for (const note of new Set(notes)) err.write(`${styleOf(err)('dim', wrap(`note: ${harmless(note)}`, room))}\n`);
}

function isGeneration(name: string): name is Generation {
  return (generations as readonly string[]).includes(name);
}

function rewrite(document: unknown, target: Generation, notes: string[], where: string): unknown {
  const options = { onNote: (note: string) => notes.push(note) };
  if (isScheduleDocument(document)) {
    const reading = readScheduleConfig(document);
    notes.push(...reading.notes);
    return writeScheduleConfig(reading, target, options);
  }
  if (!isRecord(document)) {
    throw new ConfigError(
      where,
      '',
      document,
      'must be an optimizer or schedule: an object with class_name and config',
    );
  }
  const reading = readOptimizerConfig(document);
  notes.push(...reading.notes);
  return writeOptimizerConfig(reading, target, options);
}
