import { type DownloadProgress, type Environment, machine } from '@descent/host';
import { ConfigError, checkKeys, type KeysOf, nearestNames, UnknownNameError } from '@descent/spec';
import { assemble, checkedLimit } from './assemble.js';
import type { Dataset, RowOptions } from './dataset.js';
import { DatasetError } from './errors.js';
import { splitsFromPath } from './folder.js';
import { MAX_BYTES } from './inflate.js';
import { findMnist, type MnistSearch } from './mnist-source.js';
import { kindOf } from './paths.js';
import { isPublished, PUBLISHED_MNIST } from './published.js';
import { type SyntheticOptions, syntheticDigits } from './synthetic/digits.js';

/** The data sets that have a name; anything else is a path. */
export const DATASET_NAMES = ['auto', 'mnist', 'synthetic'] as const;

/** `auto`, `mnist`, `synthetic`, or the path of a folder or file. */
export type DatasetSpec = (typeof DATASET_NAMES)[number] | (string & {});

/** Options of {@link loadDataset}. */
export interface LoadOptions extends RowOptions {
  /** Seed of the synthetic digits. Default 0. */
  readonly seed?: number;
  /** Stops loading; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called as a download advances. */
  readonly onProgress?: (progress: DownloadProgress) => void;
  /** Never touch the network. Default: whether the environment has a non-empty `DESCENT_OFFLINE` other than `0`. */
  readonly offline?: boolean;
  /** A mirror of Keras's `mnist.npz`; its SHA-256 must be the published one all the same. */
  readonly url?: string;
  /** Longest wait in milliseconds for the server's answer and between two pieces of it. Default 30,000; for `auto` 5,000. */
  readonly timeoutMs?: number;
  /** Default: the platform's. */
  readonly fetch?: typeof globalThis.fetch;
  /** Environment variables to go by. Default: the process's. */
  readonly environment?: Environment;
}

const KEYS: KeysOf<LoadOptions> = {
  limit: true,
  imageShape: true,
  seed: true,
  signal: true,
  onProgress: true,
  offline: true,
  url: true,
  timeoutMs: true,
  fetch: true,
  environment: true,
};

const SYNTHETIC_WARNING =
  'SYNTHETIC DATA, NOT MNIST: these digits were drawn by descent, because MNIST is not at hand. Losses and accuracies ' +
  'cannot be compared with published ones.';

/** The longest that `auto` waits for a download before it draws digits instead. */
const AUTO_TOTAL_MS = 90_000;
const TOTAL_MS = 15 * 60_000;

function searchFor(options: LoadOptions, auto: boolean): MnistSearch {
  const environment = options.environment ?? machine.environment;
  const { url, fetch, signal, onProgress, timeoutMs } = options;
  const offline = options.offline ?? !['', '0', undefined].includes(environment.DESCENT_OFFLINE);
  const stallMs = timeoutMs ?? (auto ? 5_000 : 30_000);
  return {
    environment,
    offline,
    published: { ...PUBLISHED_MNIST, ...(url === undefined ? {} : { url }) },
    download: { fetch, signal, onProgress, stallMs, totalMs: auto ? AUTO_TOTAL_MS : TOTAL_MS },
  };
}

async function loadMnist(options: LoadOptions): Promise<Dataset> {
  const { splits, ...provenance } = await findMnist(searchFor(options, false));
  return assemble(splits, provenance, options);
}

async function loadAuto(options: LoadOptions): Promise<Dataset> {
  const search = searchFor(options, true);
  try {
    const { splits, ...provenance } = await findMnist(search);
    return await assemble(splits, provenance, options);
  } catch (error) {
    const absent = error instanceof DatasetError && ['dataset-missing', 'dataset-download'].includes(error.code);
    if (!absent || search.environment.DESCENT_MNIST) throw error;
    return { ...(await syntheticDigits(syntheticOptions(options))), warning: `${SYNTHETIC_WARNING} ${error.message}` };
  }
}

async function loadPath(path: string, options: LoadOptions): Promise<Dataset> {
  if ((await kindOf(path)) === 'missing') {
    if (nearestNames(path, DATASET_NAMES).length > 0) throw new UnknownNameError('data set', path, DATASET_NAMES);
    const names = DATASET_NAMES.join(', ');
    throw new DatasetError('dataset-missing', path, `no such file or folder. Data sets that have a name: ${names}.`);
  }
  const splits = await splitsFromPath(path, MAX_BYTES);
  const name = (await isPublished(splits, PUBLISHED_MNIST)) ? 'mnist' : 'custom';
  return assemble(splits, { name, source: path }, options);
}

/**
 * Loads a labeled set of images.
 *
 * - `auto`: MNIST when it is at hand (`DESCENT_MNIST`, descent's cache, Keras's cache) or can be fetched soon, else synthetic
 *   digits with a `warning` that whoever shows results must show
 * - `mnist`: MNIST, bit for bit as published, fetched and cached when it is not at hand; never anything else
 * - `synthetic`: digits drawn from strokes, the same for the same `seed`
 * - a path: a folder with MNIST-like IDX files (`.gz` or not) or `mnist.npz`, or an `.npz` file with x_train, y_train, x_test, y_test
 *
 * @returns training images `[rows, pixels]` as uint8 with their scale, labels `[rows]`; likewise for test
 * @throws {@link DatasetError} naming the file and what was expected; {@link UnknownNameError} for a mistyped name;
 * {@link ConfigError} for a bad option
 */
export async function loadDataset(spec: DatasetSpec, options: LoadOptions = {}): Promise<Dataset> {
  if (typeof spec !== 'string' || spec === '') {
    throw new ConfigError('data set', '', spec, `must be ${DATASET_NAMES.join(', ')} or the path of a folder or file`);
  }
  checkKeys('loadDataset', options, KEYS);
  options.signal?.throwIfAborted();
  checkedLimit(options.limit);
  if (spec === 'synthetic') return syntheticDigits(syntheticOptions(options));
  if (spec !== 'mnist' && spec !== 'auto') return loadPath(spec, options);
  return spec === 'mnist' ? loadMnist(options) : loadAuto(options);
}

/** What drawn digits depend on. */
function syntheticOptions({ seed, limit, imageShape }: LoadOptions): SyntheticOptions {
  return { seed, limit, imageShape };
}
