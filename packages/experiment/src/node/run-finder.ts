import type { Experiment } from '../experiment/experiment.js';
import type { Finding } from '../find/finding.js';
import { type FinderFiles, type RangeTestOptions, runRangeTest } from '../find/range-test.js';
import { FinderFolder } from './finder-folder.js';
import { weightsOf } from './model-file.js';

/** How a range test is run. */
export interface FinderRunOptions extends Omit<RangeTestOptions, 'output' | 'readWeights'> {
  /** Folder in which the folder of the run is made; `null`: nothing is written. Default `runs`. */
  readonly out?: string | null;
}

/** What came out, and where it was written. */
export interface FinderRunResult {
  readonly finding: Finding;
  readonly files: FinderFiles | null;
}

/**
 * The range test of an experiment's model with its optimizer (`runRangeTest`), written into a folder.
 *
 * @param experiment - from `resolveExperiment` or `openExperiment`, of one optimizer and no grid
 * @throws what `findLearningRate` and `runExperiment` throw, before anything is computed where that can be known
 */
export async function runFinder(
  experiment: Experiment,
  { out = 'runs', ...options }: FinderRunOptions = {},
): Promise<FinderRunResult> {
  const output = new FinderFolder(out);
  const finding = await runRangeTest(experiment, { ...options, output, readWeights: weightsOf });
  return { finding, files: output.files };
}
