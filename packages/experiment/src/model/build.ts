import { Dense } from '@descent/layers';
import { deserializeModel, type Model, Sequential } from '@descent/trainer';
import type { Experiment } from '../experiment/experiment.js';
import { isKerasModel } from './keras-model.js';
import { SimpleDense } from './simple-dense.js';

/** Layers beyond Keras's own that a model's config may name. */
export const OWN_LAYERS = { SimpleDense };

/** The model that an experiment describes, new and not yet compiled. */
export function buildModel({ model }: Pick<Experiment, 'model'>, classes: number): Model {
  if (!isKerasModel(model)) {
    return new Sequential([
      new SimpleDense({ units: model.units }),
      new Dense({ units: classes, activation: 'softmax' }),
    ]);
  }
  const { compile_config: _, ...envelope } = model;
  return deserializeModel(envelope, OWN_LAYERS);
}
