import { boolean, seed } from '../config/scalars.js';
import { regularizer } from '../config/weight-fields.js';
import {
  BIAS_FIELDS,
  CELL_BOUND_FIELDS,
  CELL_PENALTY_FIELDS,
  CELL_START_FIELDS,
  GATE_FIELDS,
  SIZE_FIELDS,
} from './cell-fields.js';
import { cellOptions } from './cell-options.js';
import { LSTMCell, type LSTMCellOptions } from './lstm-cell.js';
import { RNN_FIELDS, RNNLayer, type RNNOptions, timeMajor } from './rnn-layer.js';

const FIELDS = {
  ...RNN_FIELDS,
  timeMajor,
  ...SIZE_FIELDS,
  ...GATE_FIELDS,
  ...BIAS_FIELDS,
  ...CELL_START_FIELDS,
  unitForgetBias: boolean(true),
  ...CELL_PENALTY_FIELDS,
  activityRegularizer: regularizer,
  ...CELL_BOUND_FIELDS,
  seed,
};

/** Long short-term memory: `[b, steps, size]` → `[b, units]`, or `[b, steps, units]`; states h and c. See `LSTMCell`. Source: `keras/src/layers/rnn/lstm.py`. */
export class LSTM extends RNNLayer<typeof FIELDS> {
  static readonly className = 'LSTM';
  static readonly module = 'keras.layers';
  static readonly fields = FIELDS;
  static readonly ignoredKeys = ['implementation', 'use_cudnn'];
  readonly cell: LSTMCell;

  constructor(options: RNNOptions & LSTMCellOptions) {
    super(FIELDS, options);
    this.cell = new LSTMCell(cellOptions(LSTMCell.fields, this.settings, this, 'lstm_cell'));
  }
}
