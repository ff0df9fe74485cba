import type { DataType, Tensor } from '@tensorflow/tfjs-core';
import { integers } from '../config/lists.js';
import { nullable, seed } from '../config/scalars.js';
import { computeFans } from './fans.js';
import { RandomInitializer, type RandomOptions } from './random-initializer.js';
import { type Distribution, type Mode, scaledDraw } from './scaled-draw.js';

/** The options that all variance-scaling initializers with a name share. */
export const FAN_FIELDS = { seed, inputAxes: nullable(integers()), outputAxes: nullable(integers()) };

/** Options of `GlorotUniform` and its kin. */
export interface FanOptions extends RandomOptions {
  /** The axes that make the fan in, when it is not the last but one and the receptive field. */
  inputAxes?: number[] | null;
  /** The axes that make the fan out. */
  outputAxes?: number[] | null;
}

/** A variance scaling with scale, mode and distribution fixed. */
export abstract class FanInitializer extends RandomInitializer<typeof FAN_FIELDS> {
  protected abstract readonly scale: number;
  protected abstract readonly mode: Mode;
  protected abstract readonly distribution: Distribution;

  constructor(options: FanOptions = {}) {
    super(FAN_FIELDS, options);
  }

  override apply(shape: number[], dtype: DataType = 'float32'): Tensor {
    const fans = computeFans(shape, this.settings.inputAxes, this.settings.outputAxes);
    return this.draw(shape, dtype, scaledDraw(fans, this.scale, this.mode, this.distribution));
  }
}
