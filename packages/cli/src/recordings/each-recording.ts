import { dirname, join, resolve } from 'node:path';
import { useBackend } from '@descent/backend';
import { type ReplayOptions, recordingFormats } from '@descent/replay';
import { isRecord } from '@descent/spec';
import type { Context } from '../context.js';
import { explain } from '../explain.js';
import { readJson } from '../files.js';
import { listenForStop } from '../run/interruption.js';
import { findFiles } from './find.js';
import type { RecordingFlags } from './flags.js';
import { mnistOnce } from './mnist-once.js';
import { ReplayProgress } from './replay-progress.js';

/** What became of the files of one command line. */
export interface Outcome<Result> {
  /** The backend that computed. */
  readonly backend: string;
  readonly results: readonly Result[];
  /** Files of a folder that are no recordings, or of a format that cannot be computed. */
  readonly skipped: readonly { readonly file: string; readonly format: string | null }[];
  /** One message for each file that should have been computed, and could not be. */
  readonly errors: readonly string[];
  /** 0; 2 for files that are wrong; 1 where descent is; that of the signal after a stop. */
  readonly exitCode: number;
  /** A stop came before the last file. */
  readonly isStopped: boolean;
}

/**
 * Does `work` with each recording that the paths mean. One that fails does not stop the others; Ctrl-C does, and what
 * was computed before it stays.
 */
export async function eachRecording<Result>(
  paths: readonly string[],
  { backend: backendName, data }: RecordingFlags,
  { cwd, err }: Context,
  work: (document: unknown, options: ReplayOptions) => Promise<Result>,
): Promise<Outcome<Result>> {
  const files = await findFiles(paths, cwd);
  const { name: backend } = await useBackend(backendName);
  const results: Result[] = [];
  const skipped: { file: string; format: string | null }[] = [];
  const errors: string[] = [];
  let exitCode = 0;
  const progress = new ReplayProgress(err, files.length);
  const mnistFor = mnistOnce(data && resolve(cwd, data));
  const interruption = listenForStop(() => {});
  let done = 0;
  for (const { file, isNamed } of files) {
    await progress.next(file);
    if (interruption.signal.aborted) break;
    done += 1;
    try {
      const document = await readJson(file, cwd);
      const format = isRecord(document) && typeof document.format === 'string' ? document.format : null;
      if (!isNamed && !recordingFormats.has(format ?? '')) {
        skipped.push({ file, format });
        continue;
      }
      const readMnist = mnistFor(resolve(cwd, file));
      const readBeside = (name: string) => readJson(join(dirname(file), name), cwd);
      results.push(await work(document, { file, backend, sources: { readBeside, readMnist } }));
    } catch (error) {
      const explained = await explain(error, {});
      const message = explained.message.replace(/^error: /, '');
      errors.push(message.includes(file) ? message : `${file}: ${message}`);
      exitCode = exitCode === 1 ? 1 : explained.exitCode;
    }
  }
  progress.close();
  interruption.release();
  const isStopped = done < files.length;
  if (isStopped) errors.push(`Stopped after ${done} of ${files.length} files.`);
  return { backend, results, skipped, errors, exitCode: interruption.exitCode ?? exitCode, isStopped };
}
