import { deserialize, type Optimizer, type TrainableVariable } from '@descent/optimizers';
import { type ClassSpec, DescentError } from '@descent/spec';
import * as tf from '@tensorflow/tfjs-core';
import { smallestParts } from './probes.js';

/** What an optimizer keeps for a matrix of weights. */
export interface StateCard {
  /** Keras's names of what has one number per weight. */
  readonly slots: readonly string[];
  /** Of a matrix of so many rows and columns: factors that have one number for each of them. */
  readonly factors: readonly ('rows' | 'columns')[];
  readonly bytesPerParameter: number;
}

const ROWS = 8;
const COLUMNS = 4;

/**
 * The state of an optimizer, told by building one: `null` where the config cannot be built.
 *
 * @param config - what differs from the defaults
 */
export function stateOf(spec: ClassSpec, config: Readonly<Record<string, unknown>> = {}): StateCard | null {
  const start = tf.zeros([ROWS, COLUMNS]);
  const target: TrainableVariable = { name: 'w', path: 'w', variable: tf.variable(start) };
  let optimizer: Optimizer | null = null;
  try {
    optimizer = deserialize({ class_name: spec.className, config: { ...smallestParts(spec), ...config } });
    optimizer.build([target]);
    const state = optimizer.variables.filter(({ shape }) => shape.length > 0);
    const slots = state.filter(({ shape }) => shape.length === 2);
    const factors = state.filter(({ shape }) => shape.length === 1);
    return {
      slots: slots.map(({ name }) => name.replace(/^w_/, '')),
      factors: factors.map(({ shape }) => (shape[0] === ROWS ? 'rows' : 'columns')),
      bytesPerParameter: slots.length * Float32Array.BYTES_PER_ELEMENT,
    };
  } catch (error) {
    if (error instanceof DescentError) return null;
    throw error;
  } finally {
    optimizer?.dispose();
    target.variable.dispose();
    start.dispose();
  }
}
