import { add, type Tensor } from '@tensorflow/tfjs-core';
import { defineLayer } from '../base/define-layer.js';
import { SimpleRNNCellKeys, SimpleRNNKeys } from '../generated/layers.js';
import { cellOf } from './cell-of.js';
import { GatedCell } from './gated-cell.js';
import { gatedMatMul } from './gated-matmul.js';
import type { StepResult } from './rnn-cell.js';
import { RNNLayer } from './rnn-layer.js';

/** `h = activation(x · kernel + h · recurrentKernel + bias)`. Source: `keras/src/layers/rnn/simple_rnn.py`. */
export class SimpleRNNCell extends defineLayer(SimpleRNNCellKeys, { base: GatedCell }) {
  protected readonly gates = 1;
  readonly stateSize = [this.settings.units];

  protected override advance(x: Tensor, [h]: [Tensor], masks: readonly Tensor[]): StepResult {
    const output = this.settings.activation(add(x, gatedMatMul(h, this.recurrentKernel, masks)));
    return { output, states: [output] };
  }
}

/** The plain recurrent layer: `[b, steps, size]` → `[b, units]`, or `[b, steps, units]`; state h. See `SimpleRNNCell`. Source: `keras/src/layers/rnn/simple_rnn.py`. */
export class SimpleRNN extends defineLayer(SimpleRNNKeys, { base: RNNLayer }) {
  readonly cell: SimpleRNNCell = cellOf(this, SimpleRNNCell);
}
