import { add, type Tensor } from '@tensorflow/tfjs-core';
import { seed } from '../config/scalars.js';
import {
  BIAS_FIELDS,
  CELL_BOUND_FIELDS,
  CELL_PENALTY_FIELDS,
  CELL_START_FIELDS,
  type CellOptions,
  SIZE_FIELDS,
} from './cell-fields.js';
import { GatedCell } from './gated-cell.js';
import { gatedMatMul } from './gated-matmul.js';
import type { StepResult } from './rnn-cell.js';

const FIELDS = {
  ...SIZE_FIELDS,
  ...BIAS_FIELDS,
  ...CELL_START_FIELDS,
  ...CELL_PENALTY_FIELDS,
  ...CELL_BOUND_FIELDS,
  seed,
};

/** `h = activation(x · kernel + h · recurrentKernel + bias)`. Source: `keras/src/layers/rnn/simple_rnn.py`. */
export class SimpleRNNCell extends GatedCell<typeof FIELDS> {
  static readonly className = 'SimpleRNNCell';
  static readonly module = 'keras.layers';
  static readonly fields = FIELDS;
  readonly stateSize: number[];

  constructor(options: CellOptions) {
    super(FIELDS, options, 1);
    this.stateSize = [this.settings.units];
  }

  protected override advance(x: Tensor, [h]: [Tensor], masks: readonly Tensor[]): StepResult {
    const output = this.settings.activation(add(x, gatedMatMul(h, this.recurrentKernel, masks)));
    return { output, states: [output] };
  }
}
