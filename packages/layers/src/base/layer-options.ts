import { ConfigError, type KeysOf, toOptionName } from '@descent/spec';
import { LayerKeys, type LayerOptions } from '../generated/layer-options.js';
import type { Regularizer } from '../regularizers/regularizer.js';
import { regularizerTable } from '../regularizers/table.js';
import { readDTypePolicy } from './dtype-policy.js';
import { automaticName } from './names.js';
import { readShape, type Shape } from './shape.js';

/** The names of what every layer can be told. */
export const LAYER_OPTION_KEYS: readonly string[] = LayerKeys.keys.map(({ wire }) => toOptionName(wire));

/** The same, as `checkKeys` asks for them. */
export const LAYER_OPTIONS = Object.fromEntries(LAYER_OPTION_KEYS.map((key) => [key, true])) as KeysOf<LayerOptions>;

/** `LayerOptions`, read. */
export interface LayerSettings {
  readonly name: string;
  /** Whether somebody chose the name. */
  readonly isNamed: boolean;
  readonly trainable: boolean;
  readonly dtype: 'float32';
  readonly activityRegularizer: Regularizer | null;
  readonly batchInputShape: Shape | null;
}

/** @throws ConfigError, UnsupportedError or UnknownNameError that names the class and the option */
export function readLayerOptions(options: LayerOptions, className: string): LayerSettings {
  const { name, trainable = true, dtype, activityRegularizer = null, inputShape, batchInputShape } = options;
  if (name !== undefined && name !== null && (typeof name !== 'string' || name === '' || name.includes('/'))) {
    throw new ConfigError(className, '/name', name, 'must be text without "/"');
  }
  if (typeof trainable !== 'boolean') {
    throw new ConfigError(className, '/trainable', trainable, 'must be true or false');
  }
  const shape = (value: LayerOptions['inputShape'], pointer: string) =>
    value === null || value === undefined ? null : readShape(value, className, pointer);
  const batchShape = shape(batchInputShape, '/batchInputShape');
  const sampleShape = shape(inputShape, '/inputShape');
  return {
    name: name ?? automaticName(className),
    isNamed: name !== undefined && name !== null,
    trainable,
    dtype: readDTypePolicy(dtype, className, '/dtype'),
    activityRegularizer: regularizerTable.read(activityRegularizer, {
      where: className,
      pointer: '/activityRegularizer',
    }),
    batchInputShape: batchShape ?? (sampleShape === null ? null : [null, ...sampleShape]),
  };
}
