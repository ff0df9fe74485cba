export type { DownloadProgress } from '@descent/host';
export type {
  Dataset,
  DatasetName,
  DatasetSplit,
  Labels,
  RowOptions,
  SplitDigests,
  Uint8Images,
} from './dataset.js';
export { DatasetError, type DatasetErrorCode } from './errors.js';
export { toFloat32 } from './float32.js';
export { type IdxArray, type ParseOptions, parseIdx } from './idx.js';
export { DATASET_NAMES, type DatasetSpec, type LoadOptions, loadDataset } from './load.js';
export type { MnistOptions } from './mnist.js';
export * as mnist from './mnist.js';
export { type NpyArray, type NpyData, parseNpy } from './npy.js';
export { parseNpz } from './npz.js';
export { PUBLISHED_MNIST, type Published } from './published.js';
export { type SyntheticOptions, syntheticDigits } from './synthetic/digits.js';
