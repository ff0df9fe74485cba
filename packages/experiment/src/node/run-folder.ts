import { join } from 'node:path';
import { files } from '@descent/host';
import { renderReport } from '../report/html.js';
import { renderCurves } from '../report/svg.js';
import { toCsv } from '../result/csv.js';
import type { ExperimentResult } from '../result/result.js';
import type { RunFiles } from '../run/events.js';
import { createFolder, toJson } from './output-folder.js';
import { reportClient } from './report-client.js';

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
    return new RunFolder(await createFolder(out, name, time));
  }

  /** Writes `experiment.json` and `results.json`; calls are done one after the other, each file whole or not at all. */
  writeResult(result: ExperimentResult): Promise<void> {
    return this.#after(async () => {
      await files.write(this.files.experiment, toJson(result.experiment));
      await files.write(this.files.results, toJson(result));
    });
  }

  /** Writes everything. */
  writeAll(result: ExperimentResult): Promise<void> {
    const written = this.writeResult(result);
    return this.#after(async () => {
      await written;
      await files.write(this.files.history, toCsv(result));
      await files.write(this.files.curves, await renderCurves(result));
      await files.write(this.files.report, renderReport(result, await reportClient()));
    });
  }

  /** Takes the folder away again if nothing was written. */
  async discard(): Promise<void> {
    await files.removeIfEmpty(this.files.directory);
  }

  #after(action: () => Promise<void>): Promise<void> {
    const done = this.#writing.then(action);
    this.#writing = done.catch(() => undefined);
    return done;
  }
}
