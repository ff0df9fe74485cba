import type { Layer, Weight } from '@descent/layers';
import { layerStates } from '../state/layer-states.js';
import { asLayer, type SavableModel } from '../state/model.js';

/** A layer's weights in the order of Keras 2: those that are trained, then the others. */
export function legacyWeights(layer: Layer): Weight[] {
  return [...layer.trainableWeights, ...layer.nonTrainableWeights];
}

/** The weights that belong to the model itself and to no layer in it. */
export function topLevelWeights(model: SavableModel): readonly Weight[] {
  return layerStates(asLayer(model))[0]?.weights ?? [];
}
