import { useBackend } from '@descent/backend';
import type { Dataset, DownloadProgress } from '@descent/datasets';
import { clearSession } from '@descent/layers';
import * as optimizers from '@descent/optimizers';
import { setRandomSeed } from '@descent/random';
import { ConfigError } from '@descent/spec';
import type { BackendRecord, DatasetRecord, Experiment, KerasModel } from '../experiment/experiment.js';
import { buildModel } from '../model/build.js';
import { lossOf } from '../model/compiled-parts.js';
import { chooseBackend, prepareData, recordOf, refuseModelFile } from '../run/preparation.js';
import { currentVersions } from '../run/versions.js';
import { findLearningRate, requireOneRate } from './find-learning-rate.js';
import type { Finding } from './finding.js';
import { type FinderOptions, type FinderStep, readRange } from './options.js';

/** The files of a range test, as absolute paths. */
export interface FinderFiles {
  readonly directory: string;
  readonly experiment: string;
  readonly finding: string;
  readonly curve: string;
  readonly report: string;
}

/** What happens during a range test of an experiment, in order. */
export type FinderEvent =
  | { readonly type: 'dataset-progress'; readonly progress: DownloadProgress }
  | {
      readonly type: 'finder-started';
      readonly steps: number;
      readonly dataset: DatasetRecord;
      readonly backend: BackendRecord;
      /** The folder of the run; `null` when nothing is written. */
      readonly directory: string | null;
    }
  | ({ readonly type: 'finder-step' } & FinderStep)
  | { readonly type: 'finder-finished'; readonly finding: Finding; readonly files: FinderFiles | null };

/** Where a range test is written. */
export interface FinderOutput {
  /** The files, once it has begun; `null` when none are written. */
  readonly files: FinderFiles | null;
  /** Makes the place, or says why that cannot be, before anything is computed. */
  begin(name: string, startedAt: Date): Promise<void>;
  /** Writes everything. */
  finish(finding: Finding): Promise<void>;
  /** Takes away what was made, if nothing was written. */
  discard(): Promise<void>;
}

/** How a range test is run. */
export interface RangeTestOptions
  extends Pick<FinderOptions, 'min' | 'max' | 'steps' | 'ramp' | 'smoothing' | 'divergence'> {
  readonly onEvent?: (event: FinderEvent) => void;
  /** Stops after the step that is being computed, and keeps what was computed until then. */
  readonly signal?: AbortSignal;
  /** The samples, when they are in memory already. */
  readonly dataset?: Dataset;
  /** Where the test is written; nowhere unless given. */
  readonly output?: FinderOutput;
  /** Gives the `.keras` file of a model that is from a file; such a model is refused unless given. */
  readonly readWeights?: (model: KerasModel) => Promise<Uint8Array | null>;
}

/**
 * The range test of an experiment's model with its optimizer, from its first seed, in batches of its size; its learning
 * rates, epochs and callbacks play no part. It runs in this thread and makes the experiment's backend the current one.
 *
 * @param experiment - from `resolveExperiment`, of one optimizer and no grid
 * @throws what `findLearningRate` and `runTrials` throw, before anything is computed where that can be known
 */
export async function runRangeTest(experiment: Experiment, options: RangeTestOptions = {}): Promise<Finding> {
  const { onEvent = () => undefined, signal, output, readWeights = refuseModelFile } = options;
  const { dataset: _, onEvent: __, signal: ___, output: ____, readWeights: _____, ...given } = options;
  const { steps } = readRange(given);
  requireOneOptimizer(experiment);
  const startedAt = new Date();
  const backend = await chooseBackend(experiment.backend);
  await output?.begin(experiment.name, startedAt);
  try {
    const weights = 'class_name' in experiment.model ? await readWeights(experiment.model) : null;
    const dataset = await prepareData(experiment, options);
    const record = recordOf(dataset);
    const directory = output?.files?.directory ?? null;
    onEvent({ type: 'finder-started', steps, dataset: record, backend, directory });
    await useBackend(backend.name);
    const found = await rangeTest(
      experiment,
      { ...dataset, weights },
      {
        ...given,
        ...(signal === undefined ? {} : { signal }),
        onStep: (step) => onEvent({ type: 'finder-step', ...step }),
      },
    );
    const facts = { startedAt: startedAt.toISOString(), dataset: record, backend, versions: currentVersions() };
    const pinned = {
      ...experiment,
      data: experiment.data === 'auto' ? dataset.name : experiment.data,
      backend: backend.name,
      resolved: facts,
    };
    const finding: Finding = { ...found, run: { experiment: pinned, seed: experiment.seeds[0] as number, ...facts } };
    await output?.finish(finding);
    onEvent({ type: 'finder-finished', finding, files: output?.files ?? null });
    return finding;
  } catch (error) {
    await output?.discard();
    throw error;
  }
}

async function rangeTest(
  experiment: Experiment,
  { train, classes, weights }: Dataset & { readonly weights: Uint8Array | null },
  options: FinderOptions,
): Promise<Finding> {
  const {
    seeds,
    loss,
    batchSize,
    shuffle,
    optimizers: [optimizer],
  } = experiment;
  setRandomSeed(seeds[0] as number);
  clearSession();
  const model = await buildModel(experiment, classes, weights);
  try {
    model.compile({ optimizer: optimizers.deserialize(optimizer), loss: lossOf(loss) });
    if (!model.built) model.build([null, ...train.images.shape.slice(1)]);
    return await findLearningRate(model, [train.images, train.labels], { ...options, batchSize, shuffle });
  } finally {
    model.dispose();
  }
}

/** @throws ConfigError for several optimizers or a grid; what `findLearningRate` throws for a rate that cannot be set */
function requireOneOptimizer({ optimizers: list, grid }: Experiment): void {
  if (list.length !== 1) {
    const names = list.map((one) => (typeof one === 'string' ? one : one.class_name));
    throw new ConfigError('experiment', '/optimizers', names, 'must be one optimizer, whose rate is to be found');
  }
  if (Object.keys(grid).length > 0) {
    throw new ConfigError('experiment', '/grid', grid, 'must be empty: the rate of one optimizer is to be found');
  }
  const optimizer = optimizers.get(list[0] as string);
  try {
    requireOneRate(optimizer);
  } finally {
    optimizer.dispose();
  }
}
