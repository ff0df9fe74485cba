import { isRecord, toOptionName } from '@descent/spec';
import type { Config } from '../config/envelope.js';
import type { Fields, ReadContext } from '../config/field.js';
import { readConfig } from '../config/read-fields.js';
import { regularizerTable } from '../regularizers/table.js';
import { LAYER_OPTION_KEYS } from './layer-options.js';

/** A class of layers that can be made. */
export interface ConstructedLayer<T> {
  readonly className?: string;
  /** How its options are read; a class of the user's own may have none. */
  readonly fields?: Fields;
  /** Keys that configs of other Keras versions hold and that change nothing here. */
  readonly ignoredKeys?: readonly string[];
  readonly name: string;
  new (options: never): T;
}

/** `ignoredKeys` of every layer. */
const IGNORED_KEYS = ['autocast', 'build_config'];

/** The options that a layer's Keras config stands for. */
export function optionsFromConfig(type: ConstructedLayer<unknown>, config: Config, context: ReadContext): Config {
  const { fields, className: where = type.name, ignoredKeys = [] } = type;
  const options =
    fields === undefined
      ? Object.fromEntries(Object.entries(config).map(([key, value]) => [toOptionName(key), value]))
      : readConfig(fields, withShape(fields, config), where, LAYER_OPTION_KEYS, context, [
          ...IGNORED_KEYS,
          ...ignoredKeys,
        ]);
  if (options.activityRegularizer !== undefined) {
    const at = { ...context, where, pointer: '/activity_regularizer' };
    options.activityRegularizer = regularizerTable.read(options.activityRegularizer, at);
  }
  return options;
}

/** Keras's `input_dim` is short for an `input_shape` of one axis, where a layer has no option of that name. */
function withShape(fields: Fields, config: Config): Config {
  if (!isRecord(config) || !Object.hasOwn(config, 'input_dim') || Object.hasOwn(fields, 'inputDim')) return config;
  const { input_dim, ...rest } = config;
  return input_dim === null ? rest : { ...rest, input_shape: [input_dim] };
}
