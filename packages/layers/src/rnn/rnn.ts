import { ConfigError } from '@descent/spec';
import type { Field } from '../config/field.js';
import { layerField } from '../serialization/layer-field.js';
import { RNNCell } from './rnn-cell.js';
import { RNN_FIELDS, RNNLayer, type RNNOptions } from './rnn-layer.js';
import { StackedRNNCells } from './stacked-rnn-cells.js';

const cell: Field<RNNCell> = {
  read(value, at) {
    if (Array.isArray(value)) return new StackedRNNCells({ cells: value as RNNCell[] });
    const read = layerField.read(value, at);
    if (read instanceof RNNCell) return read;
    throw new ConfigError(at.where, at.pointer, value, 'must be a cell or a list of cells', 'A cell extends RNNCell.');
  },
  write: (value) => layerField.write(value),
};
const FIELDS = { ...RNN_FIELDS, cell };

/** Runs any cell, or a stack of them, over `[b, steps, size]`. Source: `keras/src/layers/rnn/rnn.py`. */
export class RNN extends RNNLayer<typeof FIELDS> {
  static readonly className = 'RNN';
  static readonly module = 'keras.layers';
  static readonly fields = FIELDS;
  readonly cell: RNNCell;

  constructor(options: RNNOptions & { cell: RNNCell | RNNCell[] }) {
    super(FIELDS, options);
    this.cell = this.settings.cell;
  }
}
