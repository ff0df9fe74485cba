import { ConfigError } from '@descent/spec';
import { defineLayer } from '../base/define-layer.js';
import type { Field } from '../config/field.js';
import { RNNKeys } from '../generated/layers.js';
import { layerField } from '../serialization/layer-field.js';
import { RNNCell } from './rnn-cell.js';
import { RNNLayer } from './rnn-layer.js';
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

/** Runs any cell, or a stack of them, over `[b, steps, size]`. Source: `keras/src/layers/rnn/rnn.py`. */
export class RNN extends defineLayer(RNNKeys, { base: RNNLayer, fields: { cell } }) {
  readonly cell = this.settings.cell;
}
