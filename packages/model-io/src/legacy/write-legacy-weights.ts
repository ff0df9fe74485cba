import type { Weight } from '@descent/layers';
import { type Hdf5Writer, writeHdf5 } from '../hdf5/write.js';
import { KERAS_VERSION } from '../keras/metadata.js';
import { type Copies, copiesOf } from '../state/copies.js';
import type { SavableModel } from '../state/model.js';
import { legacyWeights, topLevelWeights } from './legacy-layers.js';

/**
 * A model's weights in the layout of Keras 2: a group for each layer, named as it is.
 *
 * @see keras/src/legacy/saving/legacy_h5_format.py `save_weights_to_hdf5_group`
 */
export async function writeLegacyWeights(model: SavableModel): Promise<Uint8Array> {
  const groups = [
    ...model.layers.map((layer) => ({ name: layer.name, weights: legacyWeights(layer) })),
    { name: 'top_level_model_weights', weights: topLevelWeights(model) },
  ];
  const copyOf = await copiesOf(groups.flatMap(({ weights }) => weights.map(({ variable }) => variable)));
  return writeHdf5((file) => {
    writeNames(
      file,
      '',
      'layer_names',
      model.layers.map(({ name }) => name),
    );
    file.attribute('', 'backend', 'tensorflow');
    file.attribute('', 'keras_version', KERAS_VERSION);
    for (const { name, weights } of groups) writeGroup(file, name, weights, copyOf);
  });
}

function writeGroup(file: Hdf5Writer, group: string, weights: readonly Weight[], copyOf: Copies): void {
  file.group(group);
  writeNames(
    file,
    group,
    'weight_names',
    weights.map(({ path }) => path),
  );
  for (const { path, shape, variable } of weights)
    file.dataset(`${group}/${path}`, { shape, values: copyOf(variable) });
}

/** HDF5 keeps 64 KB in an attribute; text of any length counts 16 bytes. */
const MAX_NAMES = 4000;

function writeNames(file: Hdf5Writer, group: string, attribute: string, names: readonly string[]): void {
  if (names.length <= MAX_NAMES) {
    file.attribute(group, attribute, names);
    return;
  }
  for (let start = 0; start < names.length; start += MAX_NAMES) {
    file.attribute(group, `${attribute}${start / MAX_NAMES}`, names.slice(start, start + MAX_NAMES));
  }
}
