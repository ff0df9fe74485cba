import { type CustomObjectsOption, deserializeLayer, withWeightLimit } from '@descent/layers';
import { ConfigError, DescentError, guardJson, isRecord, parsePythonJson } from '@descent/spec';
import { checkOptions, count, type Rule } from '../config/options.js';
import { Trainer } from '../training/trainer.js';
import { requireFewCalls } from './few-calls.js';
import type { Model } from './model.js';
import { modelClasses } from './model-classes.js';
import './sequential.js';

/** A model as Keras writes it: an object, or its JSON text. */
export type ModelEnvelope = string | object;

/** How much a config may ask for. */
export interface ModelLimits {
  /** Values in all weights; 2^28 unless given, a GiB of float32. */
  readonly values?: number;
}

/** How a model is read. */
export interface DeserializeModelOptions extends CustomObjectsOption {
  readonly limits?: ModelLimits;
}

const VALUES = 2 ** 28;

/**
 * A model from what `toJSON` or Keras wrote, with new weights; compiled if it was compiled then. The config may be anyone's:
 * it is checked before it is followed, and asks for no more than the limits.
 *
 * @param options - `customObjects` holds layers, losses, metrics, … of one's own, by `package>Name` or by class name
 * @throws UnknownNameError with the nearest names; ConfigError with the JSON pointer of what is wrong; ShapeError for a
 *   weight that is too large
 */
export function deserializeModel(envelope: ModelEnvelope, options: DeserializeModelOptions = {}): Model {
  checkOptions('deserializeModel', options, { customObjects: object, limits: object });
  const { customObjects, limits = {} } = options;
  checkOptions('limits of deserializeModel', limits, { values: count });
  const value = guardJson(typeof envelope === 'string' ? parsePythonJson(envelope, 'model') : envelope, 'model');
  if (!isRecord(value)) throw new ConfigError('model', '', value, 'must be an object with class_name and config');
  requireFewCalls(value);
  const model = typed(() =>
    withWeightLimit(limits.values ?? VALUES, () => deserializeLayer(value, { customObjects, classes: modelClasses })),
  );
  if (!(model instanceof Trainer)) {
    model.dispose();
    throw new ConfigError('model', '/class_name', value.class_name, 'must name a model, not a layer');
  }
  const { compile_config: compileConfig } = value;
  try {
    if (isRecord(compileConfig)) typed(() => model.compileFromConfig(compileConfig, { customObjects }));
  } catch (error) {
    model.dispose();
    throw error;
  }
  return model as Model;
}

/** Runs what follows a config. What it throws that is no error of ours, from tfjs or the engine, is the config's doing. */
function typed<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof DescentError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new DescentError('model', `The model cannot be made from this config: ${message}`, { cause: error });
  }
}

const object: Rule = { text: 'must be an object', accepts: isRecord };
