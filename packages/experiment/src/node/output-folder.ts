import { join, resolve } from 'node:path';
import { files } from '@descent/host';
import { writeJson } from '@descent/spec';
import { OutputError } from '../run/output-error.js';

/** Names that are tried one after the other, should several runs begin within a second. */
const MOST = 1000;

/**
 * Makes the folder `<out>/<name>-<time>/`, or says before anything is computed why it cannot be. Never an existing one.
 *
 * @throws OutputError with the reason
 */
export async function createFolder(out: string, name: string, time: Date): Promise<string> {
  const parent = resolve(out);
  const stem = join(parent, `${slug(name)}-${timestamp(time)}`);
  try {
    await files.makeFolder(parent);
    for (let attempt = 1; attempt <= MOST; attempt++) {
      const directory = attempt === 1 ? stem : `${stem}-${attempt}`;
      if (await files.makeNewFolder(directory)) return directory;
    }
    throw new Error(`${stem} exists already, and ${MOST - 1} more of that name`);
  } catch (error) {
    throw new OutputError(parent, error);
  }
}

/** A document as a file holds it. */
export function toJson(value: unknown): string {
  return `${writeJson(value, 2)}\n`;
}

/** Letters and digits of a name, in any script, joined by hyphens: safe in every file system. */
export function slug(name: string): string {
  const words =
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 60).replace(/-$/, '') || 'experiment';
}

/** Local time, sortable, without characters that a file system refuses: `2026-01-31-120005`. */
export function timestamp(time: Date): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  const day = [time.getFullYear(), pad(time.getMonth() + 1), pad(time.getDate())].join('-');
  return `${day}-${pad(time.getHours())}${pad(time.getMinutes())}${pad(time.getSeconds())}`;
}
