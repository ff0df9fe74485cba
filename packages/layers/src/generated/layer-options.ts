// Generated from specs/v1 by `npm run generate`. Change the schemas, not this file.

import type { ClassKeys } from '@descent/spec';
import type { DTypeIdentifier, RegularizerIdentifier } from '../base/option-types.js';

/** What every layer can be told. */
export interface LayerOptions {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  readonly name?: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  readonly trainable?: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  readonly dtype?: DTypeIdentifier | null;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  readonly activityRegularizer?: RegularizerIdentifier | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  readonly inputShape?: readonly (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  readonly batchInputShape?: readonly (number | null)[] | null;
}

/** How `Layer` is read and written. */
export const LayerKeys: ClassKeys<LayerOptions> = {
  className: 'Layer',
  keys: [
    {"wire":"name","rule":"nullable_text","default":null},
    {"wire":"trainable","rule":"boolean","default":true},
    {"wire":"dtype","rule":"dtype","default":null},
    {"wire":"activity_regularizer","rule":"regularizer","default":null},
    {"wire":"input_shape","rule":"nullable_shape","default":null,"written":"never"},
    {"wire":"batch_input_shape","rule":"nullable_shape","default":null,"written":"never"},
  ],
};
