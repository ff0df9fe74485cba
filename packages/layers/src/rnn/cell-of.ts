import { toSnakeCase } from '@descent/spec';
import type { Fields } from '../config/field.js';
import type { RNNCell } from './rnn-cell.js';
import type { RNNLayer } from './rnn-layer.js';

interface CellClass<Cell, Rest extends unknown[]> {
  readonly className: string;
  readonly fields: Fields;
  new (options: never, ...rest: Rest): Cell;
}

/** The cell of a recurrent layer of its own: it is made with those of the layer's options that it has too. */
export function cellOf<Cell extends RNNCell, Rest extends unknown[]>(
  layer: RNNLayer,
  type: CellClass<Cell, Rest>,
  ...rest: Rest
): Cell {
  const settings = Object.entries(layer.settings).filter(([option]) => Object.hasOwn(type.fields, option));
  const options = { ...Object.fromEntries(settings), name: toSnakeCase(type.className), trainable: layer.trainable };
  return new type(options as never, ...rest);
}
