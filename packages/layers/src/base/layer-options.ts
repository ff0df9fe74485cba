import { ConfigError } from '@descent/spec';
import type { Regularizer } from '../regularizers/regularizer.js';
import { type RegularizerIdentifier, regularizerTable } from '../regularizers/table.js';
import { type DTypeIdentifier, readDTypePolicy } from './dtype-policy.js';
import { automaticName } from './names.js';
import { readShape, type Shape } from './shape.js';

/** What every layer can be told. */
export interface LayerOptions {
  /** Default: the class name in snake case, with a number from the second one on. */
  name?: string;
  /** Whether training moves the layer's weights. Default `true`. */
  trainable?: boolean;
  /** The dtype policy; only `'float32'`. */
  dtype?: DTypeIdentifier | null;
  /** A penalty on the layer's output, divided by the batch size, added to the loss. */
  activityRegularizer?: RegularizerIdentifier | null;
  /** The shape of one input without the batch axis, for the first layer of a `Sequential`; an `Input` says it better. */
  inputShape?: Shape | null;
  /** The same with the batch axis. */
  batchInputShape?: Shape | null;
}

/** The keys of `LayerOptions`. */
export const LAYER_OPTION_KEYS = [
  'name',
  'trainable',
  'dtype',
  'activityRegularizer',
  'inputShape',
  'batchInputShape',
] as const satisfies readonly (keyof LayerOptions)[];

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
  const shape = (value: Shape | null | undefined, pointer: string) =>
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
