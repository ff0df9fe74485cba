import { add, matMul, mul, slice, split, squeeze, sub, type Tensor, type Tensor2D } from '@tensorflow/tfjs-core';
import { defineLayer } from '../base/define-layer.js';
import { GRUCellKeys, GRUKeys } from '../generated/layers.js';
import { cellOf } from './cell-of.js';
import { GatedCell } from './gated-cell.js';
import { gatedMatMul } from './gated-matmul.js';
import type { StepResult } from './rnn-cell.js';
import { RNNLayer } from './rnn-layer.js';

/**
 * Gates z, r and the candidate h̃, each `units` wide, σ the recurrent activation: `h = z · h + (1 − z) · activation(h̃)`;
 * r scales the state's part of h̃, after the matrix product or before it (Cho et al., 2014).
 *
 * With `resetAfter` the bias is `[2, 3 · units]`: one for the inputs, one for the states.
 * Source: `keras/src/layers/rnn/gru.py`.
 */
export class GRUCell extends defineLayer(GRUCellKeys, { base: GatedCell }) {
  readonly seedGenerator = this.addGenerator(this.settings.seed);
  protected readonly gates = 3;
  readonly stateSize = [this.settings.units];

  protected override biasShape(): number[] {
    const { units, resetAfter } = this.settings;
    return resetAfter ? [2, 3 * units] : [3 * units];
  }

  protected override inputBias(): Tensor | null {
    return this.settings.resetAfter ? this.#biasRow(0) : this.bias;
  }

  protected override advance(x: Tensor, [h]: [Tensor], masks: readonly Tensor[]): StepResult {
    const { activation, recurrentActivation: gate, resetAfter, units } = this.settings;
    const [xz, xr, xh] = split(x, 3, 1) as [Tensor, Tensor, Tensor];
    const [hz, hr, hh] = resetAfter ? this.#after(h, masks) : this.#before(h, masks);
    const z = gate(add(xz, hz));
    const r = gate(add(xr, hr));
    const last = slice(this.recurrentKernel, [0, 2 * units], [units, units]) as Tensor2D;
    const recurrent = hh === null ? matMul(mul(r, dropped(h, masks[2])) as Tensor2D, last) : mul(r, hh);
    const candidate = activation(add(xh, recurrent));
    const output = add(mul(z, h), mul(sub(1, z), candidate));
    return { output, states: [output] };
  }

  /** The state's part of all three, with a bias of its own. */
  #after(h: Tensor, masks: readonly Tensor[]): [Tensor, Tensor, Tensor] {
    const product = gatedMatMul(h, this.recurrentKernel, masks);
    const bias = this.#biasRow(1);
    return split(bias === null ? product : add(product, bias), 3, 1) as [Tensor, Tensor, Tensor];
  }

  /** The state's part of the gates alone; the candidate's has to wait for r. */
  #before(h: Tensor, masks: readonly Tensor[]): [Tensor, Tensor, null] {
    const { units } = this.settings;
    const gates = slice(this.recurrentKernel, [0, 0], [units, 2 * units]);
    const [hz, hr] = split(gatedMatMul(h, gates, masks.slice(0, 2)), 2, 1) as [Tensor, Tensor];
    return [hz, hr, null];
  }

  #biasRow(row: number): Tensor | null {
    if (this.bias === null) return null;
    return squeeze(slice(this.bias, [row, 0], [1, 3 * this.settings.units]), [0]);
  }
}

/** Gated recurrent unit: `[b, steps, size]` → `[b, units]`, or `[b, steps, units]`; state h. See `GRUCell`. Source: `keras/src/layers/rnn/gru.py`. */
export class GRU extends defineLayer(GRUKeys, { base: RNNLayer }) {
  readonly cell: GRUCell = cellOf(this, GRUCell);
}

function dropped(h: Tensor, mask: Tensor | undefined): Tensor {
  return mask === undefined ? h : mul(h, mask);
}
