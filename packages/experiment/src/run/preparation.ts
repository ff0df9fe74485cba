import { describeBackends } from '@descent/backend';
import { type Dataset, type DownloadProgress, loadDataset } from '@descent/datasets';
import { DescentError, UnsupportedError } from '@descent/spec';
import type { BackendRecord, DatasetRecord, Experiment, KerasModel } from '../experiment/experiment.js';
import { shapeImages } from '../model/shape-images.js';

/** The backend that the experiment names, or for `auto` the best one; looks and changes nothing. */
export async function chooseBackend(name: string): Promise<BackendRecord> {
  const rows = await describeBackends();
  const candidates = name === 'auto' ? rows : rows.filter((row) => row.name === name);
  for (const { name, status } of candidates) {
    if (status.available) return { name, version: status.version, details: { ...status.details } };
  }
  const [first] = candidates;
  const why = first === undefined || first.status.available ? '' : `: ${first.status.reason}. ${first.status.remedy}`;
  throw new DescentError('backend', `The backend "${name}" cannot run here${why}`, { pointer: '/backend' });
}

/** Where the samples come from besides the experiment, and who is told. */
export interface DataOptions {
  readonly dataset?: Dataset;
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: { readonly type: 'dataset-progress'; readonly progress: DownloadProgress }) => void;
}

/** The samples of an experiment, those given or else loaded, in the shape that its model asks for. */
export async function prepareData({ data, limit, model }: Experiment, options: DataOptions): Promise<Dataset> {
  const { dataset, signal, onEvent } = options;
  if (dataset !== undefined) return shapeImages(dataset, model);
  const loaded = await loadDataset(data, {
    ...(limit === null ? {} : { limit }),
    ...(signal === undefined ? {} : { signal }),
    onProgress: (progress) => onEvent?.({ type: 'dataset-progress', progress }),
  });
  signal?.throwIfAborted();
  return shapeImages(loaded, model);
}

/** What a result says about its data. */
export function recordOf(dataset: Dataset): DatasetRecord {
  return {
    name: dataset.name,
    source: dataset.source,
    checksum: `sha256:${dataset.checksum}`,
    trainSamples: dataset.rows.train,
    testSamples: dataset.rows.test,
    classes: dataset.classes,
    warning: dataset.warning ?? null,
  };
}

/** The weights of a model where no files are read. @throws UnsupportedError for a model that is from a file */
export async function refuseModelFile({ file }: KerasModel): Promise<null> {
  if (file === undefined) return null;
  const fix = 'runExperiment of @descent/experiment/node reads it; elsewhere give readWeights.';
  throw new UnsupportedError(`experiment at /model/file: nothing reads ${file} here. ${fix}`, {
    pointer: '/model/file',
  });
}
