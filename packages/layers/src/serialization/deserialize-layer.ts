import {
  ConfigError,
  checkKeys,
  type Envelope,
  findCustomName,
  guardJson,
  isRecord,
  type KeysOf,
  readEnvelope,
  textOf,
  UnknownNameError,
  UnsupportedError,
  withoutCustomPackage,
} from '@descent/spec';
import { Layer } from '../base/layer.js';
import type { ReadContext } from '../config/field.js';
import type { LayerClass } from './layer-class.js';
import { layerTable } from './layer-table.js';

/** What `deserializeLayer` can be told. */
export interface DeserializeOptions extends ReadContext {
  /** Layers that are not in this package's table: a model inside a model. By class name. */
  readonly classes?: Readonly<Record<string, LayerClass>>;
}

const OPTIONS: KeysOf<DeserializeOptions> = { customObjects: true, deserializeLayer: true, classes: true };

/**
 * A layer from what Keras wrote, built if it was built then.
 *
 * @param options - `customObjects` holds the classes and functions of the user's own, by `package>Name` or by name
 * @throws UnknownNameError with the nearest names; ConfigError with the JSON pointer of what is wrong
 */
export function deserializeLayer(envelope: unknown, options: DeserializeOptions = {}): Layer {
  checkKeys('deserializeLayer', options, OPTIONS);
  return read(guardJson(envelope, 'layer'), options);
}

function read(envelope: unknown, options: DeserializeOptions): Layer {
  const whole = readEnvelope(envelope, 'layer', '');
  const { class_name, config, build_config } = whole;
  refuseOperation(envelope, class_name);
  const type = findClass(whole, options);
  const inner = (nested: unknown, context: ReadContext) => read(nested, { ...options, ...context });
  const layer = type.fromConfig(config, { ...options, deserializeLayer: inner });
  if (build_config !== undefined) layer.buildFromConfig(build_config);
  return layer;
}

/** Keras writes what was computed between layers (`x + y`, `x[:, 0]`) beside them, under names that layers have too. */
function refuseOperation(envelope: unknown, className: string): void {
  if (!isRecord(envelope) || !textOf(envelope.module).startsWith('keras.src.ops.')) return;
  const message = `"${className}" is an operation of keras.ops between layers (as x + y or x[:, 0]), which is not supported.`;
  const fix = 'Use a layer in its place (Add, Multiply, Rescaling, Reshape, …), or one of your own.';
  throw new UnsupportedError(`${message} ${fix}`, { pointer: '/class_name' });
}

function findClass(envelope: Envelope, options: DeserializeOptions): LayerClass {
  const className = envelope.class_name;
  const { customObjects = {}, classes = {} } = options;
  const name = findCustomName(envelope, customObjects);
  if (name !== undefined) {
    const custom = customObjects[name];
    if (typeof custom === 'function' && custom.prototype instanceof Layer) return custom as unknown as LayerClass;
    throw new ConfigError('customObjects', `/${name}`, custom, 'must be a class that extends Layer');
  }
  const plain = withoutCustomPackage(className);
  const found = Object.hasOwn(classes, plain) ? classes[plain] : layerTable.get(plain);
  if (found !== undefined) return found;
  const known = [...layerTable.keys(), ...Object.keys(classes), ...Object.keys(customObjects)];
  throw new UnknownNameError('layer', className, known, { pointer: '/class_name' });
}
