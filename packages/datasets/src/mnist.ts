import type { Dataset } from './dataset.js';
import { type DatasetSpec, type LoadOptions, loadDataset } from './load.js';

/** Options of {@link load}. */
export interface MnistOptions extends LoadOptions {
  /** As in {@link loadDataset}. Default `auto`: synthetic digits stand in, with a warning, where MNIST cannot be had. */
  readonly source?: DatasetSpec;
  /** Told what the reader of any result must know. Default: `console.warn`. */
  readonly onWarning?: (warning: string) => void;
}

/**
 * MNIST, ready for `fit` (Keras: `keras.datasets.mnist.load_data`, reshaped to `[rows, 784]` and divided by 255 when a batch is
 * made). `source: 'mnist'` never substitutes anything.
 */
export async function load(options: MnistOptions = {}): Promise<Dataset> {
  const { source = 'auto', onWarning = console.warn, ...rest } = options;
  const dataset = await loadDataset(source, rest);
  if (dataset.warning !== undefined) onWarning(dataset.warning);
  return dataset;
}
