import { ConfigError } from '@descent/spec';
import type { Tensor } from '@tensorflow/tfjs-core';
import { defineLayer } from '../base/define-layer.js';
import { firstShape, type Shape } from '../base/shape.js';
import type { Field } from '../config/field.js';
import { StackedRNNCellsKeys } from '../generated/layers.js';
import { layerField } from '../serialization/layer-field.js';
import { RNNCell, type Step } from './rnn-cell.js';

const cells: Field<RNNCell[]> = {
  read(value, at) {
    const list = Array.isArray(value) ? value.map((item) => layerField.read(item, at)) : [];
    if (list.length > 0 && list.every((item) => item instanceof RNNCell)) return list;
    throw new ConfigError(at.where, at.pointer, value, 'must be a list of cells');
  },
  write: (value) => value.map((item) => layerField.write(item)),
};

/** Cells one after another, each fed by the one before, as one. Source: `keras/src/layers/rnn/stacked_rnn_cells.py`. */
export class StackedRNNCells extends defineLayer(StackedRNNCellsKeys, { base: RNNCell, fields: { cells } }) {
  readonly cells = this.settings.cells;
  readonly stateSize = this.cells.flatMap((cell) => cell.stateSize);

  override get outputSize(): number {
    return (this.cells.at(-1) as RNNCell).outputSize;
  }

  override build(inputShape: Shape | Shape[]): void {
    let shape = firstShape(inputShape);
    for (const cell of this.cells) {
      cell.build(shape);
      shape = [shape[0] ?? null, cell.outputSize];
    }
  }

  override stepper(batch: number, size: number, training: boolean): Step {
    let width = size;
    const steps = this.cells.map((cell) => {
      const step = cell.stepper(batch, width, training);
      width = cell.outputSize;
      return { step, count: cell.stateSize.length };
    });
    return (inputs, states) => {
      let output: Tensor = inputs;
      let used = 0;
      const next: Tensor[] = [];
      for (const { step, count } of steps) {
        const result = step(output, states.slice(used, used + count));
        output = result.output;
        next.push(...result.states);
        used += count;
      }
      return { output, states: next };
    };
  }
}
