import { stack, type Tensor, where, zerosLike } from '@tensorflow/tfjs-core';
import { asBoolean } from '../ops/as-boolean.js';
import { elementMask } from '../ops/element-mask.js';
import { unstackSteps } from '../ops/unstack-steps.js';
import type { Run } from './rnn-cell.js';

/** How a run goes over its steps. */
export interface RecurrenceOptions {
  /** `[batch, steps]`; at a step that does not count, states stay and the output is the last one, or 0. */
  readonly mask: Tensor | null;
  readonly goBackwards: boolean;
  readonly zeroOutputForMask: boolean;
  /** Whether the outputs of all steps are wanted. */
  readonly all: boolean;
}

/** What is there after the last step. */
export interface RecurrenceResult {
  /** `[batch, units]`, or `[batch, steps, units]` in the order in which steps ran. */
  readonly output: Tensor;
  readonly states: Tensor[];
}

/** Runs a cell over a sequence. Source: `rnn` in `keras/src/backend/tensorflow/rnn.py`. */
export function recur(run: Run, initial: Tensor[], options: RecurrenceOptions): RecurrenceResult {
  const inputs = unstackSteps(run.inputs);
  const valid = options.mask === null ? null : unstackSteps(asBoolean(options.mask));
  if (options.goBackwards) {
    inputs.reverse();
    valid?.reverse();
  }
  let states = initial;
  let output: Tensor | null = null;
  const outputs: Tensor[] = [];
  inputs.forEach((input, step) => {
    const next = run.step(input, states);
    const counts = valid?.[step];
    if (counts === undefined) {
      output = next.output;
      states = next.states;
    } else {
      const idle = output === null || options.zeroOutputForMask ? zerosLike(next.output) : output;
      output = pick(counts, next.output, idle);
      states = next.states.map((state, i) => pick(counts, state, states[i] as Tensor));
    }
    if (options.all) outputs.push(output);
  });
  return { output: options.all ? stack(outputs, 1) : (output as unknown as Tensor), states };
}

function pick(counts: Tensor, yes: Tensor, no: Tensor): Tensor {
  return where(elementMask(counts, yes), yes, no);
}
