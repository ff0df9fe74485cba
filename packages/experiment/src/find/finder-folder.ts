import { join } from 'node:path';
import { files } from '@descent/host';
import { renderFinderReport } from '../report/finder-html.js';
import { renderFinderCurve } from '../report/svg.js';
import { createFolder, toJson } from '../run/output.js';
import type { Finding } from './finding.js';

/** The files of a range test, as absolute paths. */
export interface FinderFiles {
  readonly directory: string;
  readonly experiment: string;
  readonly finding: string;
  readonly curve: string;
  readonly report: string;
}

/** The folder of one range test: `<out>/<name>-find-lr-<time>/`. */
export class FinderFolder {
  readonly files: FinderFiles;

  private constructor(directory: string) {
    this.files = {
      directory,
      experiment: join(directory, 'experiment.json'),
      finding: join(directory, 'learning-rate-finder.json'),
      curve: join(directory, 'learning-rate-finder.svg'),
      report: join(directory, 'report.html'),
    };
  }

  /** Makes the folder, or says before anything is computed why it cannot be. Never an existing one. */
  static async create(out: string, name: string, time: Date): Promise<FinderFolder> {
    return new FinderFolder(await createFolder(out, `${name}-find-lr`, time));
  }

  /** Writes everything, each file whole or not at all. */
  async write(finding: Finding): Promise<void> {
    await files.write(this.files.experiment, toJson(finding.run?.experiment));
    await files.write(this.files.finding, toJson(finding));
    await files.write(this.files.curve, await renderFinderCurve(finding));
    await files.write(this.files.report, renderFinderReport(finding));
  }

  /** Takes the folder away again if nothing was written. */
  async discard(): Promise<void> {
    await files.removeIfEmpty(this.files.directory);
  }
}
