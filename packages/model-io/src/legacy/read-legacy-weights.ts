import type { Hdf5Dataset, Hdf5File, Hdf5Group } from '../hdf5/file.js';
import type { ReadWeightsOptions } from '../keras/read-weights.js';
import { assignWeights, type ReadWeight, readWeightValues } from '../keras/weight-values.js';
import { unfitState } from '../left-out.js';
import { ModelFileError, type Problem } from '../model-file-error.js';
import type { SavableModel } from '../state/model.js';
import { readCudnnWeights } from './cudnn-weights.js';
import { legacyWeights, topLevelWeights } from './legacy-layers.js';
import { readLegacyOptimizer } from './read-legacy-optimizer.js';

/** Whether a file has its weights in the layout of Keras 2. */
export function isLegacyWeights(file: Hdf5File): boolean {
  return weightsGroup(file).attributes.texts('layer_names') !== undefined;
}

function weightsGroup({ root }: Hdf5File): Hdf5Group {
  return root.attributes.names.some((name) => /^layer_names\d*$/.test(name))
    ? root
    : (root.group('model_weights') ?? root);
}

/**
 * Fills a model's weights from a file of Keras 2, layer by layer in their order; layers without weights do not count.
 *
 * @throws ModelFileError with everything that does not fit; then nothing was changed
 * @see keras/src/legacy/saving/legacy_h5_format.py `load_weights_from_hdf5_group`
 */
export async function readLegacyWeights(
  model: SavableModel,
  file: Hdf5File,
  { where, optimizer, onWarning }: Pick<ReadWeightsOptions, 'where' | 'optimizer' | 'onWarning'>,
): Promise<void> {
  const problems: Problem[] = [];
  const group = weightsGroup(file);
  const read: ReadWeight[] = [];
  const layers = model.layers.filter((layer) => layer.weights.length > 0);
  const saved = savedLayers(group, problems);
  const unnamed = saved.slice(layers.length);
  for (const [i, layer] of layers.entries()) {
    const datasets = saved[i]?.datasets ?? [];
    const path = `layer "${layer.path ?? layer.name}" (${saved[i]?.name ?? 'not in the file'})`;
    read.push(...readAll(legacyWeights(layer), datasets, path, problems));
  }
  for (const { name, datasets } of unnamed) {
    const shapes = datasets.map(({ shape }) => `[${shape.join(', ')}]`).join(', ');
    problems.push({
      path: `layer "${name}"`,
      message: `weights are left over (${shapes}): the model has no such layer.`,
    });
  }
  const top = group.group('top_level_model_weights');
  if (top !== undefined) {
    read.push(...readAll(topLevelWeights(model), datasetsOf(top, problems), 'weights of the model itself', problems));
  }
  if (problems.length > 0) throw new ModelFileError(where, problems);
  const unfit = optimizer && model.compiled ? await readLegacyOptimizer(model, file) : [];
  if (unfit.length > 0) onWarning(unfitState(where, unfit));
  assignWeights(read);
}

interface SavedLayer {
  readonly name: string;
  readonly datasets: readonly Hdf5Dataset[];
}

function savedLayers(group: Hdf5Group, problems: Problem[]): SavedLayer[] {
  return (group.attributes.texts('layer_names') ?? []).flatMap((name): SavedLayer[] => {
    const layer = group.group(name);
    if (layer === undefined) {
      problems.push({ path: `layer "${name}"`, message: 'is in the list of layers, but not in the file.' });
      return [];
    }
    const datasets = datasetsOf(layer, problems);
    return datasets.length === 0 ? [] : [{ name, datasets }];
  });
}

function datasetsOf(group: Hdf5Group, problems: Problem[]): Hdf5Dataset[] {
  return (group.attributes.texts('weight_names') ?? []).flatMap((name): Hdf5Dataset[] => {
    const dataset = group.dataset(name);
    if (dataset !== undefined) return [dataset];
    problems.push({ path: `${group.path}/${name}`, message: 'is in the list of weights, but not in the file.' });
    return [];
  });
}

function readAll(
  weights: readonly ReadWeight['weight'][],
  datasets: readonly Hdf5Dataset[],
  path: string,
  problems: Problem[],
): ReadWeight[] {
  if (weights.length !== datasets.length) {
    const names = weights.map(({ name, shape }) => `${name} [${shape.join(', ')}]`).join(', ');
    const message = `${weights.length} weights in the model (${names}), but ${datasets.length} in the file.`;
    problems.push({ path, message });
    return [];
  }
  const read: ReadWeight[] = [];
  for (let i = 0; i < weights.length; ) {
    const ofCudnn = readCudnnWeights(weights, datasets, i);
    if (ofCudnn !== null) {
      read.push(...ofCudnn);
      i += ofCudnn.length;
      continue;
    }
    const result = readWeightValues(weights[i] as ReadWeight['weight'], datasets[i] as Hdf5Dataset);
    if (typeof result === 'string') problems.push({ path, message: result });
    else read.push(result);
    i += 1;
  }
  return read;
}
