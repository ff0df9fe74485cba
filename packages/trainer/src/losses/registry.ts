import { ClassTable, type ComponentClass } from '@descent/layers';
import {
  ConfigError,
  CUSTOM_OBJECTS,
  type CustomObjects,
  type CustomObjectsOption,
  checkKeys,
  type Envelope,
  type FunctionDict,
  isRecord,
  type KerasDict,
  type LossClassName,
  type LossConfigs,
  lookUp,
  type NameOf,
  readEnvelope,
  textOf,
  UnknownNameError,
} from '@descent/spec';
import { Loss } from './loss.js';
import { type LossFunction, LossFunctionWrapper } from './loss-function-wrapper.js';
import { aliases, classes, functions } from './table.generated.js';

/** What a loss can be given as. */
export type LossIdentifier = NameOf<LossName> | KerasDict<LossConfigs> | FunctionDict | Loss | LossFunction;

/** Every loss class, by Keras's name. */
export const LOSS_CLASSES: Readonly<Record<string, ComponentClass>> = classes;

/** Every loss function, by Keras's name. */
export const LOSS_FUNCTIONS: Readonly<Record<string, LossFunction>> = functions;

const table = new ClassTable<Loss>({ kind: 'loss', module: 'keras.losses', base: Loss, classes: LOSS_CLASSES });

/** Every name of a loss. */
export type LossName = LossClassName | keyof typeof functions | keyof typeof aliases;

/** Every name that `get` accepts. */
export function lossNames(): string[] {
  return [...Object.keys(LOSS_CLASSES), ...Object.keys(LOSS_FUNCTIONS), ...Object.keys(aliases)];
}

/**
 * A loss as Keras finds it: a function's name gives the function, a class's name an instance with its defaults, a
 * config the instance it describes; an instance or function stays itself, null stays null. Names are case-sensitive.
 *
 * @throws UnknownNameError for a name that neither Keras nor `customObjects` knows; ConfigError for a bad config
 * @see keras/src/losses/__init__.py `get`
 */
export function get(identifier: LossIdentifier, options?: CustomObjectsOption): Loss | LossFunction;
export function get(identifier: LossIdentifier | null, options?: CustomObjectsOption): Loss | LossFunction | null;
export function get(identifier: LossIdentifier | null, options: CustomObjectsOption = {}): Loss | LossFunction | null {
  checkKeys('losses.get', options, CUSTOM_OBJECTS);
  if (identifier === null || identifier instanceof Loss) return identifier;
  if (typeof identifier === 'function') return identifier;
  if (typeof identifier === 'string') return fromName(identifier, options.customObjects);
  if (isRecord(identifier)) return deserialize(identifier, options);
  throw new ConfigError('loss', '', identifier, 'must be a name, a config, a Loss or a function');
}

function fromName(name: string, customObjects: CustomObjects = {}): Loss | LossFunction {
  const known =
    lookUp(customObjects, name) ?? lookUp(LOSS_FUNCTIONS, lookUp(aliases, name) ?? name) ?? lookUp(LOSS_CLASSES, name);
  if (table.holds(known)) return table.create(known);
  if (typeof known === 'function') return known as LossFunction;
  throw new UnknownNameError('loss', name, [...lossNames(), ...Object.keys(customObjects)]);
}

/** Keras's envelope of a loss; a function is written as its name. */
export function serialize(loss: Loss | LossFunction): Envelope | string {
  if (loss instanceof Loss) return table.serialize(loss);
  const name = Object.keys(LOSS_FUNCTIONS).find((key) => LOSS_FUNCTIONS[key] === loss);
  return name ?? loss.name;
}

/** A loss from what `serialize` or Keras wrote. */
export function deserialize(envelope: unknown, options: CustomObjectsOption = {}): Loss | LossFunction {
  checkKeys('losses.deserialize', options, CUSTOM_OBJECTS);
  const { customObjects } = options;
  if (typeof envelope === 'string') return fromName(envelope, customObjects);
  if (isRecord(envelope) && envelope.class_name === 'function') return fromName(textOf(envelope.config), customObjects);
  return table.make(readEnvelope(envelope, 'loss', ''), { where: 'loss', pointer: '/class_name', customObjects });
}

/** A loss object for whatever was given; a bare function is wrapped under `name`. */
export function asLoss(loss: Loss | LossFunction, name?: string): Loss {
  if (loss instanceof Loss) return loss;
  return new LossFunctionWrapper(loss, { name: name ?? String(serialize(loss)) });
}
