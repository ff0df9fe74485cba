import { access, constants, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { FileError, files, systemReason } from '@descent/host';
import { DescentError, writeJson } from '@descent/spec';
import type { ExperimentResult } from '../result/result.js';

/** A run could not be written where it was to go; `result` holds what had been computed by then. */
export class OutputError extends DescentError {
  override readonly name: string = 'OutputError';

  constructor(
    path: string,
    cause: unknown,
    readonly result?: ExperimentResult,
    flag: '--out' | '--save' = '--out',
  ) {
    const isFile = cause instanceof FileError;
    const reason = isFile ? cause.reason : (systemReason(cause) ?? (cause instanceof Error ? cause.message : cause));
    super(
      'output',
      `Cannot write to ${isFile ? cause.path : path}: ${reason}. Choose another folder with ${flag}, or make this one writable.`,
      {
        cause,
      },
    );
  }
}

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
    for (let attempt = 1; ; attempt++) {
      const directory = attempt === 1 ? stem : `${stem}-${attempt}`;
      try {
        await mkdir(directory);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EEXIST' && attempt < 1000) continue;
        throw error;
      }
      await access(directory, constants.W_OK);
      return directory;
    }
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
