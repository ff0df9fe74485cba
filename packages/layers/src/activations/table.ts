import {
  ConfigError,
  CUSTOM_OBJECTS,
  type CustomObjectsOption,
  checkKeys,
  isRecord,
  type NameOf,
  UnknownNameError,
} from '@descent/spec';
import type { Tensor } from '@tensorflow/tfjs-core';
import { Layer } from '../base/layer.js';
import type { Config } from '../config/envelope.js';
import type { Field, Place } from '../config/field.js';
import { serializeInner } from '../serialization/serialize-inner.js';
import { linear } from './linear.js';
import { aliases, functions } from './table.generated.js';

/** A function of a tensor, same shape (but for `glu`), differentiable. */
export type Activation = (x: Tensor) => Tensor;

/** By Keras's names. As in Keras, `threshold` has one, but cannot be called without its two options. */
const FUNCTIONS: Readonly<Record<string, Activation>> = { ...functions, threshold: functions.threshold as never };
const NAMES = new Map(Object.entries(FUNCTIONS).map(([name, activation]) => [activation, name]));
const BY_NAME = new Map([
  ...Object.entries(FUNCTIONS),
  ...Object.entries(aliases).map(([name, of]): [string, Activation] => [name, functions[of]]),
]);

/** Every name of an activation. */
export type ActivationName = keyof typeof functions | keyof typeof aliases;

/** An activation as options and configs give it: a function, a layer, a Keras name, or what Keras writes for one. */
export type ActivationIdentifier =
  | Activation
  | Layer
  | NameOf<ActivationName>
  | { readonly class_name: string; readonly config?: unknown };

/** Every name that `get` accepts. */
export function names(): string[] {
  return [...BY_NAME.keys()];
}

/**
 * An activation from its name (case-sensitive, as in Keras), its config or itself; `null` is `linear`.
 *
 * @throws UnknownNameError, with the nearest names
 */
export function get(identifier: ActivationIdentifier | null, options: CustomObjectsOption = {}): Activation {
  return deserialize(identifier, options);
}

/** The same, of what a program has read: anything that it is not is an error. */
export function deserialize(identifier: unknown, options: CustomObjectsOption = {}): Activation {
  checkKeys('activations.get', options, CUSTOM_OBJECTS);
  return read(identifier, { where: 'activation', pointer: '', customObjects: options.customObjects });
}

/** The layers that activations are, by the functions that apply them. */
const layers = new WeakMap<Activation, Layer>();
const activations = new WeakMap<Layer, Activation>();

/** The layer that an activation is; undefined for a function. */
export function layerOfActivation(activation: unknown): Layer | undefined {
  return typeof activation === 'function' ? layers.get(activation as Activation) : undefined;
}

function fromLayer(layer: Layer): Activation {
  const known = activations.get(layer);
  if (known !== undefined) return known;
  const apply: Activation = (x) => layer.apply<Tensor>(x);
  layers.set(apply, layer);
  activations.set(layer, apply);
  return apply;
}

/**
 * The activation's name, what Keras writes for a layer, or for a function of the user's own what Keras writes for one.
 *
 * @throws ConfigError for a function without a name
 */
export function serialize(activation: Activation): string | Config {
  const known = NAMES.get(activation);
  if (known !== undefined) return known;
  const layer = layers.get(activation);
  if (layer !== undefined) return { ...serializeInner(layer) };
  if (activation.name === '') {
    throw new ConfigError(
      'activation',
      '',
      activation,
      'must have a name to be written',
      'Write it as a named function.',
    );
  }
  return { module: 'builtins', class_name: 'function', config: activation.name, registered_name: 'function' };
}

/** An option that holds an activation. */
export function activationField(fallback: string | null = null): Field<Activation> {
  return { fallback, read, write: serialize };
}

function read(value: unknown, at: Place): Activation {
  if (value === null || value === undefined) return linear;
  if (typeof value === 'function') return value as Activation;
  if (value instanceof Layer) return fromLayer(value);
  if (isRecord(value) && value.class_name !== 'function' && at.deserializeLayer !== undefined) {
    return fromLayer(at.deserializeLayer(value, { customObjects: at.customObjects }) as Layer);
  }
  const name = isRecord(value) ? nameIn(value, at) : value;
  if (typeof name !== 'string') {
    throw new ConfigError(at.where, at.pointer, value, 'must be the name of an activation, a function or a layer');
  }
  const custom = at.customObjects ?? {};
  const found = Object.hasOwn(custom, name) ? custom[name] : BY_NAME.get(name);
  if (typeof found === 'function') return found as Activation;
  const known = [...names(), ...Object.keys(custom)];
  throw new UnknownNameError('activation', name, known, at.pointer === '' ? {} : { pointer: at.pointer });
}

function nameIn(envelope: Config, at: Place): unknown {
  if (envelope.class_name !== 'function') {
    throw new ConfigError(at.where, `${at.pointer}/class_name`, envelope.class_name, 'must be "function"');
  }
  return envelope.config;
}
