import type { Dataset, DatasetSplit } from '@descent/datasets';
import { ConfigError } from '@descent/spec';
import type { Experiment } from '../experiment/experiment.js';
import { inputShapeOf } from './keras-model.js';

/**
 * A dataset whose images have the shape that a model asks for; the same one when it asks for none.
 *
 * @throws ConfigError when the images do not have as many values
 */
export function shapeImages(dataset: Dataset, model: Experiment['model']): Dataset {
  const wanted = inputShapeOf(model);
  if (wanted === null) return dataset;
  const [, ...given] = dataset.train.images.shape;
  const size = (shape: readonly number[]) => shape.reduce((product, axis) => product * axis, 1);
  if (size(wanted) !== size(given)) {
    const rule = `must take inputs of ${size(given)} values, as the images have ([${given.join(', ')}])`;
    throw new ConfigError('experiment', '/model', wanted, rule);
  }
  const shape = ({ images, labels }: DatasetSplit): DatasetSplit => ({
    images: { ...images, shape: [images.shape[0], ...wanted] },
    labels,
  });
  return { ...dataset, train: shape(dataset.train), test: shape(dataset.test) };
}
