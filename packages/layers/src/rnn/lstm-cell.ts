import { add, mul, split, type Tensor } from '@tensorflow/tfjs-core';
import type { ActivationIdentifier } from '../activations/table.js';
import { boolean, seed } from '../config/scalars.js';
import type { Initializer } from '../initializers/initializer.js';
import {
  BIAS_FIELDS,
  CELL_BOUND_FIELDS,
  CELL_PENALTY_FIELDS,
  CELL_START_FIELDS,
  type CellOptions,
  GATE_FIELDS,
  SIZE_FIELDS,
} from './cell-fields.js';
import { ForgetBias } from './forget-bias.js';
import { GatedCell } from './gated-cell.js';
import { gatedMatMul } from './gated-matmul.js';
import type { StepResult } from './rnn-cell.js';

const FIELDS = {
  ...SIZE_FIELDS,
  ...GATE_FIELDS,
  ...BIAS_FIELDS,
  unitForgetBias: boolean(true),
  ...CELL_START_FIELDS,
  ...CELL_PENALTY_FIELDS,
  ...CELL_BOUND_FIELDS,
  seed,
};

/** Options of `LSTMCell`. */
export interface LSTMCellOptions extends CellOptions {
  /** The activation of the gates. Default `'sigmoid'`. */
  recurrentActivation?: ActivationIdentifier | null;
  /** Whether the forget gate's bias starts at 1. Default `true`. */
  unitForgetBias?: boolean | null;
}

/**
 * Gates i, f, c, o of `x · kernel + h · recurrentKernel + bias`, each `units` wide, σ the recurrent activation:
 * `c = σ(f) · c + σ(i) · activation(c̃)`, `h = σ(o) · activation(c)` (Hochreiter and Schmidhuber, 1997).
 *
 * Source: `keras/src/layers/rnn/lstm.py`.
 */
export class LSTMCell extends GatedCell<typeof FIELDS> {
  static readonly className = 'LSTMCell';
  static readonly module = 'keras.layers';
  static readonly fields = FIELDS;
  readonly stateSize: number[];

  constructor(options: LSTMCellOptions) {
    super(FIELDS, options, 4);
    const { units } = this.settings;
    this.stateSize = [units, units];
  }

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
