import type { ClassKeys } from '@descent/spec';
import type { DataType, Tensor } from '@tensorflow/tfjs-core';
import { Component } from '../config/component.js';
import { type DefinedClass, defineComponent } from '../config/define-component.js';
import type { SettingsOf } from '../config/fields-of.js';

/** Makes the first value of a weight. */
export abstract class Initializer<Settings extends object = object> extends Component<Settings> {
  /** A new tensor of that shape. */
  abstract apply(shape: number[], dtype?: DataType): Tensor;
}

/** An initializer that lacks nothing. */
export interface WholeInitializer extends Initializer {
  apply(shape: number[], dtype?: DataType): Tensor;
}

/**
 * An initializer of Keras's that does not draw, from the keys of its schema.
 *
 * @example
 * ```ts
 * class Ones extends defineInitializer(OnesInitializerKeys, (shape, dtype) => ones(shape, dtype)) {}
 * ```
 */
export function defineInitializer<Options extends object>(
  keys: ClassKeys<Options>,
  make: (shape: number[], dtype: DataType, settings: SettingsOf<Options>) => Tensor,
): DefinedClass<Options, WholeInitializer> {
  class Initialized extends Initializer<SettingsOf<Options>> {
    override apply(shape: number[], dtype: DataType = 'float32'): Tensor {
      return make(shape, dtype, this.settings);
    }
  }
  return defineComponent(Initialized, keys);
}
