import { add, mul, split, type Tensor } from '@tensorflow/tfjs-core';
import { defineLayer } from '../base/define-layer.js';
import { LSTMCellKeys, LSTMKeys } from '../generated/layers.js';
import type { Initializer } from '../initializers/initializer.js';
import { cellOf } from './cell-of.js';
import { ForgetBias } from './forget-bias.js';
import { GatedCell } from './gated-cell.js';
import { gatedMatMul } from './gated-matmul.js';
import type { StepResult } from './rnn-cell.js';
import { RNNLayer } from './rnn-layer.js';

/**
 * Gates i, f, c, o of `x · kernel + h · recurrentKernel + bias`, each `units` wide, σ the recurrent activation:
 * `c = σ(f) · c + σ(i) · activation(c̃)`, `h = σ(o) · activation(c)` (Hochreiter and Schmidhuber, 1997).
 *
 * Source: `keras/src/layers/rnn/lstm.py`.
 */
export class LSTMCell extends defineLayer(LSTMCellKeys, { base: GatedCell }) {
  readonly seedGenerator = this.addGenerator(this.settings.seed);
  protected readonly gates = 4;
  readonly stateSize = [this.settings.units, this.settings.units];

  protected override biasStart(): Initializer | null {
    const { biasInitializer, unitForgetBias } = this.settings;
    return unitForgetBias && biasInitializer !== null ? new ForgetBias(biasInitializer) : biasInitializer;
  }

  protected override advance(x: Tensor, [h, c]: [Tensor, Tensor], masks: readonly Tensor[]): StepResult {
    const { activation, recurrentActivation: gate } = this.settings;
    const z = add(x, gatedMatMul(h, this.recurrentKernel, masks));
    const [i, f, candidate, o] = split(z, 4, 1) as [Tensor, Tensor, Tensor, Tensor];
    const carry = add(mul(gate(f), c), mul(gate(i), activation(candidate)));
    const output = mul(gate(o), activation(carry));
    return { output, states: [output, carry] };
  }
}

/** Long short-term memory: `[b, steps, size]` → `[b, units]`, or `[b, steps, units]`; states h and c. See `LSTMCell`. Source: `keras/src/layers/rnn/lstm.py`. */
export class LSTM extends defineLayer(LSTMKeys, { base: RNNLayer }) {
  readonly cell: LSTMCell = cellOf(this, LSTMCell);
}
