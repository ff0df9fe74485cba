import { CUSTOM_OBJECTS, type CustomObjectsOption } from '@descent/layers';
import {
  ConfigError,
  checkKeys,
  isRecord,
  type KerasDict,
  type LossClassName,
  type LossConfigs,
  lookUp,
  type NameOf,
  textOf,
  UnknownNameError,
} from '@descent/spec';
import { ClassTable, type ConfigurableClass, type CustomObjects, type FunctionDict } from '../config/class-table.js';
import type { Envelope } from '../config/wire.js';
import { Circle, circle } from './circle.js';
import {
  BinaryCrossentropy,
  binaryCrossentropy,
  CategoricalCrossentropy,
  categoricalCrossentropy,
  SparseCategoricalCrossentropy,
  sparseCategoricalCrossentropy,
} from './crossentropy-losses.js';
import { CTC, ctc } from './ctc.js';
import {
  BinaryFocalCrossentropy,
  binaryFocalCrossentropy,
  CategoricalFocalCrossentropy,
  categoricalFocalCrossentropy,
} from './focal-losses.js';
import { CategoricalHinge, categoricalHinge, Hinge, hinge, SquaredHinge, squaredHinge } from './hinge-losses.js';
import { Loss } from './loss.js';
import { type LossFunction, LossFunctionWrapper } from './loss-function-wrapper.js';
import {
  CategoricalGeneralizedCrossEntropy,
  KLDivergence,
  klDivergence,
  Poisson,
  poisson,
} from './probabilistic-losses.js';
import {
  CosineSimilarity,
  cosineSimilarity,
  Huber,
  huber,
  LogCosh,
  logCosh,
  MeanAbsoluteError,
  MeanAbsolutePercentageError,
  MeanSquaredError,
  MeanSquaredLogarithmicError,
  meanAbsoluteError,
  meanAbsolutePercentageError,
  meanSquaredError,
  meanSquaredLogarithmicError,
} from './regression-losses.js';
import { Dice, dice, Tversky, tversky } from './segmentation-losses.js';

/** What a loss can be given as. */
export type LossIdentifier = NameOf<LossName> | KerasDict<LossConfigs> | FunctionDict | Loss | LossFunction;

/** Every loss class, by Keras's name. */
export const LOSS_CLASSES: Readonly<Record<string, ConfigurableClass<Loss>>> = {
  BinaryCrossentropy,
  BinaryFocalCrossentropy,
  CTC,
  CategoricalCrossentropy,
  CategoricalFocalCrossentropy,
  CategoricalGeneralizedCrossEntropy,
  CategoricalHinge,
  Circle,
  CosineSimilarity,
  Dice,
  Hinge,
  Huber,
  KLDivergence,
  LogCosh,
  MeanAbsoluteError,
  MeanAbsolutePercentageError,
  MeanSquaredError,
  MeanSquaredLogarithmicError,
  Poisson,
  SparseCategoricalCrossentropy,
  SquaredHinge,
  Tversky,
};

const table = new ClassTable<Loss>('loss', 'keras.losses', Loss, LOSS_CLASSES);

const FUNCTIONS = {
  binary_crossentropy: binaryCrossentropy,
  binary_focal_crossentropy: binaryFocalCrossentropy,
  categorical_crossentropy: categoricalCrossentropy,
  categorical_focal_crossentropy: categoricalFocalCrossentropy,
  categorical_hinge: categoricalHinge,
  circle,
  cosine_similarity: cosineSimilarity,
  ctc,
  dice,
  hinge,
  huber,
  kl_divergence: klDivergence,
  log_cosh: logCosh,
  mean_absolute_error: meanAbsoluteError,
  mean_absolute_percentage_error: meanAbsolutePercentageError,
  mean_squared_error: meanSquaredError,
  mean_squared_logarithmic_error: meanSquaredLogarithmicError,
  poisson,
  sparse_categorical_crossentropy: sparseCategoricalCrossentropy,
  squared_hinge: squaredHinge,
  tversky,
} satisfies Readonly<Record<string, LossFunction>>;

/** Every loss function, by Keras's name. */
export const LOSS_FUNCTIONS: Readonly<Record<string, LossFunction>> = FUNCTIONS;

const SHORT_NAMES = {
  bce: 'binary_crossentropy',
  BCE: 'binary_crossentropy',
  kld: 'kl_divergence',
  KLD: 'kl_divergence',
  mae: 'mean_absolute_error',
  MAE: 'mean_absolute_error',
  mse: 'mean_squared_error',
  MSE: 'mean_squared_error',
  mape: 'mean_absolute_percentage_error',
  MAPE: 'mean_absolute_percentage_error',
  msle: 'mean_squared_logarithmic_error',
  MSLE: 'mean_squared_logarithmic_error',
} as const satisfies Readonly<Record<string, keyof typeof FUNCTIONS>>;

/** Every name of a loss. */
export type LossName = LossClassName | keyof typeof FUNCTIONS | keyof typeof SHORT_NAMES;

/** Every name that `get` accepts. */
export function lossNames(): string[] {
  return [...Object.keys(LOSS_CLASSES), ...Object.keys(LOSS_FUNCTIONS), ...Object.keys(SHORT_NAMES)];
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
    lookUp(customObjects, name) ??
    lookUp(LOSS_FUNCTIONS, lookUp(SHORT_NAMES, name) ?? name) ??
    lookUp(LOSS_CLASSES, name);
  if (table.holds(known)) return known.fromConfig({});
  if (typeof known === 'function') return known as LossFunction;
  throw new UnknownNameError('loss', name, [...lossNames(), ...Object.keys(customObjects)]);
}

/** Keras's envelope of a loss; a function is written as its name. */
export function serialize(loss: Loss | LossFunction): Envelope | string {
  if (loss instanceof Loss) return table.serialize(loss);
  const name = Object.keys(LOSS_FUNCTIONS).find((key) => LOSS_FUNCTIONS[key] === loss);
  return name ?? loss.name;
}

/**
 * A loss from what `serialize` or Keras wrote.
 *
 */
export function deserialize(envelope: unknown, options: CustomObjectsOption = {}): Loss | LossFunction {
  checkKeys('losses.deserialize', options, CUSTOM_OBJECTS);
  const { customObjects } = options;
  if (typeof envelope === 'string') return fromName(envelope, customObjects);
  const isFunction = isRecord(envelope) && envelope.class_name === 'function';
  return isFunction ? fromName(textOf(envelope.config), customObjects) : table.deserialize(envelope, customObjects);
}

/** A loss object for whatever was given; a bare function is wrapped under `name`. */
export function asLoss(loss: Loss | LossFunction, name?: string): Loss {
  if (loss instanceof Loss) return loss;
  return new LossFunctionWrapper(loss, { name: name ?? String(serialize(loss)) });
}
