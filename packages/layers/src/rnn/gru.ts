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
import { GRUCell, type GRUCellOptions } from './gru-cell.js';
import { RNN_FIELDS, RNNLayer, type RNNOptions, timeMajor } from './rnn-layer.js';

const FIELDS = {
  ...RNN_FIELDS,
  timeMajor,
  ...SIZE_FIELDS,
  ...GATE_FIELDS,
  ...BIAS_FIELDS,
  ...CELL_START_FIELDS,
  ...CELL_PENALTY_FIELDS,
  activityRegularizer: regularizer,
  ...CELL_BOUND_FIELDS,
  resetAfter: boolean(true),
  seed,
};

/** Gated recurrent unit: `[b, steps, size]` → `[b, units]`, or `[b, steps, units]`; state h. See `GRUCell`. Source: `keras/src/layers/rnn/gru.py`. */
export class GRU extends RNNLayer<typeof FIELDS> {
  static readonly className = 'GRU';
  static readonly module = 'keras.layers';
  static readonly fields = FIELDS;
  static readonly ignoredKeys = ['implementation', 'use_cudnn'];
  readonly cell: GRUCell;

  constructor(options: RNNOptions & GRUCellOptions) {
    super(FIELDS, options);
    this.cell = new GRUCell(cellOptions(GRUCell.fields, this.settings, this, 'gru_cell'));
  }
}
