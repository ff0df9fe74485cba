import { randomUUID } from 'node:crypto';
import { access, constants, mkdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { DescentError } from '@descent/spec';
import { renderReport } from '../report/html.js';
import { renderCurves } from '../report/svg.js';
import { toCsv } from '../result/csv.js';
import type { ExperimentResult } from '../result/result.js';
import type { RunFiles } from './events.js';

/** A run could not be written where it was to go; `result` holds what had been computed by then. */
export class OutputError extends DescentError {
  override readonly name: string = 'OutputError';

  constructor(
    path: string,
    cause: unknown,
    readonly result?: ExperimentResult,
  ) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      'output',
      `Cannot write to ${path}: ${reason}. Choose another folder with --out, or make this one writable.`,
      {
        cause,
      },
    );
  }
}

/** The folder of one run: `<out>/<name>-<time>/`. */
export class RunFolder {
  readonly files: RunFiles;
  #writing: Promise<void> = Promise.resolve();

  private constructor(directory: string) {
    this.files = {
      directory,
      experiment: join(directory, 'experiment.json'),
      results: join(directory, 'results.json'),
      history: join(directory, 'history.csv'),
      curves: join(directory, 'curves.svg'),
      report: join(directory, 'report.html'),
    };
  }

  /** Makes the folder, or says before anything is computed why it cannot be. Never an existing one. */
  static async create(out: string, name: string, time: Date): Promise<RunFolder> {
    const parent = resolve(out);
    const stem = join(parent, `${slug(name)}-${timestamp(time)}`);
    try {
      await makeFolder(parent);
      for (let attempt = 1; ; attempt++) {
        const directory = attempt === 1 ? stem : `${stem}-${attempt}`;
        try {
          await mkdir(directory);
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code === 'EEXIST' && attempt < 1000) continue;
          throw error;
        }
        await access(directory, constants.W_OK);
        return new RunFolder(directory);
      }
    } catch (error) {
      throw new OutputError(parent, error);
    }
  }

  /** Writes `experiment.json` and `results.json`; calls are done one after the other, each file whole or not at all. */
  writeResult(result: ExperimentResult): Promise<void> {
    return this.#after(async () => {
      await replace(this.files.experiment, toJson(result.experiment));
      await replace(this.files.results, toJson(result));
    });
  }

  /** Writes everything. */
  writeAll(result: ExperimentResult): Promise<void> {
    const written = this.writeResult(result);
    return this.#after(async () => {
      await written;
      await replace(this.files.history, toCsv(result));
      await replace(this.files.curves, renderCurves(result));
      await replace(this.files.report, renderReport(result));
    });
  }

  /** Takes the folder away again if nothing was written. */
  async discard(): Promise<void> {
    await rmdir(this.files.directory).catch(() => undefined);
  }

  #after(action: () => Promise<void>): Promise<void> {
    const done = this.#writing.then(action);
    this.#writing = done.catch(() => undefined);
    return done;
  }
}

/** Like mkdir's `recursive`, which never returns where the system answers ENOENT for good, as under /proc. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && dirname(path) !== path) {
      await makeFolder(dirname(path));
      await mkdir(path);
    } else if (code !== 'EEXIST' || !(await stat(path)).isDirectory()) throw error;
  }
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Whoever reads the file sees the old content or the new, never half of it. */
async function replace(file: string, content: string): Promise<void> {
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, content);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
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
