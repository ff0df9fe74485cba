import { ConfigError } from '@descent/spec';
import type { Tensor } from '@tensorflow/tfjs-core';
import { KerasTensor, Node } from '../base/graph.js';
import type { InputDtype } from '../base/input-dtype.js';
import { Layer } from '../base/layer.js';
import type { Shape } from '../base/shape.js';
import type { Config } from '../config/envelope.js';
import type { Field, Place } from '../config/field.js';
import { fieldsOf, type SettingsOf } from '../config/fields-of.js';
import { readOptions } from '../config/read-fields.js';
import { integer, nullable, oneOf, only } from '../config/scalars.js';
import { InputLayerKeys, type InputLayerOptions } from '../generated/layers.js';

const dense = only(false, 'tfjs has no such tensors.');
const absent: Field<false> = { ...dense, read: (value, at) => dense.read(value ?? false, at) };
const dtypes = oneOf<InputDtype>([
  'float32',
  'int32',
  'bool',
  'string',
  'complex64',
  'uint8',
  'int8',
  'uint16',
  'int16',
  'int64',
  'float16',
  'float64',
]);
const { name: _, ...FIELDS } = fieldsOf(InputLayerKeys, {
  dtype: { ...dtypes, read: (value: unknown, at: Place) => dtypes.read(value ?? 'float32', at) },
  sparse: absent,
  ragged: absent,
  batchSize: nullable(integer({ min: 1 })),
  inputTensor: only(null, 'Use the tensor where the input is.'),
});

/** Options of `Input` and `InputLayer`: a shape, with the batch axis or without. */
export type InputOptions = InputLayerOptions;

/** Where data enters a model. Source: `keras/src/layers/core/input_layer.py`. */
export class InputLayer extends Layer {
  static readonly className = 'InputLayer';
  static readonly module = 'keras.layers';
  static readonly fields = FIELDS;
  readonly batchShape: Shape;
  /** The dtype of the data, by Keras's name. */
  readonly inputDtype: InputDtype;
  readonly #optional: boolean;

  constructor(options: InputOptions) {
    const { name, ...rest } = options;
    const settings = readOptions(FIELDS, rest, 'InputLayer', ['trainable']) as SettingsOf<InputLayerOptions>;
    const { batchSize, optional } = settings;
    const dtype = settings.dtype ?? 'float32';
    const shape = settings.shape ?? settings.inputShape;
    const batchShape = settings.batchShape ?? settings.batchInputShape;
    if ((batchShape === null) === (shape === null)) {
      throw new ConfigError('InputLayer', '/shape', options, 'must be given, or batchShape instead of it');
    }
    super({ name });
    this.batchShape = [...(batchShape ?? [batchSize, ...(shape as Shape)])];
    this.inputDtype = dtype;
    this.#optional = optional;
    new Node(this, null, {}, [new KerasTensor(this.batchShape, dtype, name ?? undefined)]);
    this.buildAtInit();
  }

  override call(inputs: Tensor): Tensor {
    return inputs;
  }

  override computeOutputShape(): Shape {
    return this.batchShape;
  }

  override getConfig(): Config {
    return {
      batch_shape: this.batchShape,
      dtype: this.inputDtype,
      sparse: false,
      ragged: false,
      name: this.name,
      optional: this.#optional,
    };
  }
}

/**
 * A symbolic tensor: the start of a functional model.
 *
 * ```ts
 * const x = Input({ shape: [784] });
 * const y = new Dense({ units: 10 }).apply(x);
 * ```
 */
export function Input(options: InputOptions): KerasTensor {
  return new InputLayer(options).output as KerasTensor;
}
