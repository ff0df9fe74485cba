import { seed } from '../config/scalars.js';
import { regularizer } from '../config/weight-fields.js';
import {
  BIAS_FIELDS,
  CELL_BOUND_FIELDS,
  CELL_PENALTY_FIELDS,
  CELL_START_FIELDS,
  type CellOptions,
  SIZE_FIELDS,
} from './cell-fields.js';
import { cellOptions } from './cell-options.js';
import { RNN_FIELDS, RNNLayer, type RNNOptions, timeMajor } from './rnn-layer.js';
import { SimpleRNNCell } from './simple-rnn-cell.js';

const FIELDS = {
  ...RNN_FIELDS,
  timeMajor,
  ...SIZE_FIELDS,
  ...BIAS_FIELDS,
  ...CELL_START_FIELDS,
  ...CELL_PENALTY_FIELDS,
  activityRegularizer: regularizer,
  ...CELL_BOUND_FIELDS,
  // Keras leaves the seed out of this class's config.
  seed: { ...seed, isWritten: () => false },
};

/** The plain recurrent layer: `[b, steps, size]` → `[b, units]`, or `[b, steps, units]`; state h. See `SimpleRNNCell`. Source: `keras/src/layers/rnn/simple_rnn.py`. */
export class SimpleRNN extends RNNLayer<typeof FIELDS> {
  static readonly className = 'SimpleRNN';
  static readonly module = 'keras.layers';
  static readonly fields = FIELDS;
  static readonly ignoredKeys = ['implementation', 'use_cudnn'];
  readonly cell: SimpleRNNCell;

  constructor(options: RNNOptions & CellOptions) {
    super(FIELDS, options);
    this.cell = new SimpleRNNCell(cellOptions(SimpleRNNCell.fields, this.settings, this, 'simple_rnn_cell'));
  }
}
