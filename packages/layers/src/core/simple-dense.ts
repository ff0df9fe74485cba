import { ConfigError, checkKeys, type KeysOf } from '@descent/spec';
import { add, matMul, type Tensor, type Variable } from '@tensorflow/tfjs-core';
import { Layer } from '../base/layer.js';
import { LAYER_OPTIONS } from '../base/layer-options.js';
import { type Shape, singleShape } from '../base/shape.js';
import type { Config } from '../config/envelope.js';
import type { LayerOptions } from '../generated/layer-options.js';

/** Options of `SimpleDense`. */
export interface SimpleDenseOptions extends LayerOptions {
  /**
   * Size of the output.
   * @defaultValue `32`
   */
  readonly units?: number;
}

const KEYS: KeysOf<SimpleDenseOptions> = { ...LAYER_OPTIONS, units: true };

/**
 * The lesson's own layer, `x · w + b` with both drawn from a normal distribution of deviation 0.05: `[b, n]` →
 * `[b, units]`. Not one of Keras's: who reads it from a config or a file gives it among the custom objects.
 *
 * @see https://keras.io/guides/making_new_layers_and_models_via_subclassing/
 */
export class SimpleDense extends Layer {
  static readonly className = 'SimpleDense';
  static readonly registeredName = 'descent>SimpleDense';
  readonly units: number;
  #w: Variable | undefined;
  #b: Variable | undefined;

  constructor(options: SimpleDenseOptions = {}) {
    super(options);
    checkKeys('SimpleDense', options, KEYS);
    const { units = 32 } = options;
    if (!Number.isSafeInteger(units) || units < 1) {
      throw new ConfigError('SimpleDense', '/units', units, 'must be an integer >= 1');
    }
    this.units = units;
    this.inputSpec = { minNdim: 2 };
  }

  override build(inputShape: Shape | Shape[]): void {
    const inputs = singleShape(inputShape, this.name).at(-1) ?? null;
    const initializer = 'random_normal';
    this.#w = this.addWeight({ name: 'w', shape: [inputs, this.units], initializer });
    this.#b = this.addWeight({ name: 'b', shape: [this.units], initializer });
    this.inputSpec = { minNdim: 2, axes: { [-1]: inputs as number } };
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    return [...singleShape(inputShape, this.name).slice(0, -1), this.units];
  }

  override call(inputs: Tensor): Tensor {
    return add(matMul(inputs, this.#w as Variable), this.#b as Variable);
  }

  override getConfig(): Config {
    return { ...super.getConfig(), units: this.units };
  }
}
