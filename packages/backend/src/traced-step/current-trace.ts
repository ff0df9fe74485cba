import type { Tensor } from '@tensorflow/tfjs-core';

/** A trace that is being taken. */
export interface OpenTrace {
  /** The step did something that no trace can hold. */
  refuse(reason: string): void;
  /** A constant is random: whoever runs the kernels again draws it anew. */
  random(tensor: Tensor, draw: () => Tensor, parameters: readonly unknown[]): void;
}

/**
 * The trace that is being taken in this thread. It is ambient, as tfjs's own engine is, because those who must tell it
 * something get no argument from us: layers, losses and metrics of the user's own stand between the step and them.
 */
let current: OpenTrace | null = null;

/** Whether a trace is being taken: one cannot be taken inside another. */
export function isTracing(): boolean {
  return current !== null;
}

/** Runs `body` with a trace that hears what the other functions here are told. */
export function withTrace<T>(trace: OpenTrace, body: () => T): T {
  current = trace;
  try {
    return body();
  } finally {
    current = null;
  }
}

/** Tells the trace that is being taken, if one is, that the step cannot be run again by its kernels alone. */
export function refuseTrace(reason: string): void {
  current?.refuse(reason);
}

/**
 * A random tensor for this call, which the next call draws anew; a compiled step does so too. A layer of your own that
 * draws in `call` makes its tensors here, or its steps run in full.
 *
 * @param parameters - what `draw` depends on: numbers, shapes' sizes, the generator
 */
export function randomTensor(draw: () => Tensor, parameters: readonly unknown[]): Tensor {
  const tensor = draw();
  current?.random(tensor, draw, parameters);
  return tensor;
}
