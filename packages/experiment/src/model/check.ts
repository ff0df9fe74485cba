import { deserializeLayer } from '@descent/layers';
import { getRandomState, setRandomState } from '@descent/random';
import { ConfigError, isRecord, textOf, UnsupportedError } from '@descent/spec';
import type { Experiment, KerasModel } from '../experiment/experiment.js';
import { within } from '../experiment/within.js';
import { inputNamesOf, isKerasModel } from './keras-model.js';
import { OWN_LAYERS } from './own-layers.js';

const MODELS = new Set(['Sequential', 'Functional', 'Model']);

/**
 * Checks what can be said about a model before there is a backend: that every layer exists and takes its options.
 *
 * @throws ConfigError, UnknownNameError or UnsupportedError with the pointer into the experiment
 */
export function checkModel(model: Experiment['model']): void {
  if (!isKerasModel(model)) return;
  const inputs = inputNamesOf(model);
  if (inputs.length > 1) {
    throw new UnsupportedError(
      `experiment at /model: a model of one input is needed, the images. This one has ${inputs.length}: ${inputs.join(', ')}.`,
      { pointer: '/model' },
    );
  }
  // making layers draws the seeds of their initializers
  const state = getRandomState();
  try {
    checkLayers(model, '/model/config/layers');
  } finally {
    setRandomState(state);
  }
}

function checkLayers({ config }: Pick<KerasModel, 'config'>, pointer: string): void {
  (config.layers as unknown[]).forEach((layer, i) => {
    const at = `${pointer}/${i}`;
    if (!isRecord(layer))
      throw new ConfigError('experiment', at, layer, 'must be an object: a layer as Keras writes it');
    if (MODELS.has(textOf(layer.class_name)) && isRecord(layer.config) && Array.isArray(layer.config.layers)) {
      checkLayers({ config: { layers: layer.config.layers } }, `${at}/config/layers`);
    } else within(at, () => deserializeLayer(withoutBuilds(layer), { customObjects: OWN_LAYERS }));
  });
}

/** The same config, of which nothing gets weights when it is read. */
function withoutBuilds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBuilds);
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).filter(([key]) => key !== 'build_config' && key !== 'build_input_shape');
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutBuilds(inner)]));
}
