import { join } from 'node:path';
import { files } from '@descent/host';
import type { Finding } from '../find/finding.js';
import type { FinderFiles, FinderOutput } from '../find/range-test.js';
import { renderFinderReport } from '../report/finder-html.js';
import { renderFinderCurve } from '../report/svg.js';
import { OutputError } from '../run/output-error.js';
import { createFolder, toJson } from './output-folder.js';
import { reportClient } from './report-client.js';

/** The folder of one range test: `<out>/<name>-find-lr-<time>/`. */
export class FinderFolder implements FinderOutput {
  files: FinderFiles | null = null;

  /** @param out - the folder in which it is made; `null`: nothing is written */
  constructor(private readonly out: string | null) {}

  async begin(name: string, startedAt: Date): Promise<void> {
    if (this.out === null) return;
    const directory = await createFolder(this.out, `${name}-find-lr`, startedAt);
    this.files = {
      directory,
      experiment: join(directory, 'experiment.json'),
      finding: join(directory, 'learning-rate-finder.json'),
      curve: join(directory, 'learning-rate-finder.svg'),
      report: join(directory, 'report.html'),
    };
  }

  /** Writes everything, each file whole or not at all. @throws OutputError */
  async finish(finding: Finding): Promise<void> {
    if (this.files === null) return;
    const { directory, experiment, finding: found, curve, report } = this.files;
    try {
      await files.write(experiment, toJson(finding.run?.experiment));
      await files.write(found, toJson(finding));
      await files.write(curve, await renderFinderCurve(finding));
      await files.write(report, renderFinderReport(finding, await reportClient()));
    } catch (cause) {
      throw new OutputError(directory, cause);
    }
  }

  async discard(): Promise<void> {
    if (this.files !== null) await files.removeIfEmpty(this.files.directory);
  }
}
