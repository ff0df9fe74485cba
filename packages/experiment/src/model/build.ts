import { Dense, SimpleDense } from '@descent/layers';
import { loadModel } from '@descent/model-io';
import { deserializeModel, type Model, Sequential } from '@descent/trainer';
import type { Experiment } from '../experiment/experiment.js';
import { isKerasModel } from './keras-model.js';
import { FILE_LAYERS, OWN_LAYERS } from './own-layers.js';

/**
 * The model that an experiment describes, new and not yet compiled.
 *
 * @param weights - the `.keras` file that it starts from; `null`: new weights
 */
export async function buildModel(
  { model }: Pick<Experiment, 'model'>,
  classes: number,
  weights: Uint8Array | null,
): Promise<Model> {
  if (weights !== null) return loadModel(weights, { customObjects: FILE_LAYERS, compile: false });
  if (!isKerasModel(model)) {
    return new Sequential([
      new SimpleDense({ units: model.units }),
      new Dense({ units: classes, activation: 'softmax' }),
    ]);
  }
  const { compile_config: _, file: __, checksum: ___, ...envelope } = model;
  return deserializeModel(envelope, { customObjects: OWN_LAYERS });
}
