import { type Config, type CustomObjects, deserializeLayer } from '@descent/layers';
import { ConfigError, isRecord } from '@descent/spec';
import { Trainer } from '../training/trainer.js';
import type { Model } from './model.js';
import { modelClasses } from './model-classes.js';
import './sequential.js';

/** A model as Keras writes it: an object, or its JSON text. */
export type ModelEnvelope = string | object;

/**
 * A model from what `toJSON` or Keras wrote, with new weights; compiled if it was compiled then.
 *
 * @param customObjects - layers, losses, metrics, … of one's own, by `package>Name` or by class name
 * @throws UnknownNameError with the nearest names; ConfigError with the JSON pointer of what is wrong
 */
export function deserializeModel(envelope: ModelEnvelope, customObjects: CustomObjects = {}): Model {
  const value = typeof envelope === 'string' ? parse(envelope) : envelope;
  const model = deserializeLayer(value, { customObjects, classes: modelClasses });
  if (!(model instanceof Trainer)) {
    throw new ConfigError('model', '/class_name', (value as Config).class_name, 'must name a model, not a layer');
  }
  const { compile_config: compileConfig } = value as Config;
  if (isRecord(compileConfig)) model.compileFromConfig(compileConfig, customObjects);
  return model as Model;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ConfigError('model', '', text, `must be JSON: ${error instanceof Error ? error.message : error}`);
  }
}
