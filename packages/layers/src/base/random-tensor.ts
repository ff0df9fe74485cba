import type { Tensor } from '@tensorflow/tfjs-core';

/** Told of every random tensor: how to draw the next one, and what that depends on. */
export type RandomTensorListener = (tensor: Tensor, draw: () => Tensor, parameters: readonly unknown[]) => void;

let listener: RandomTensorListener | null = null;

/** Runs `body` and tells `told` of every random tensor in it: who repeats a step must draw them anew. */
export function withRandomTensorListener<T>(told: RandomTensorListener, body: () => T): T {
  const before = listener;
  listener = told;
  try {
    return body();
  } finally {
    listener = before;
  }
}

/**
 * A random tensor for this call, which the next call draws anew.
 *
 * @param parameters - what `draw` depends on: numbers, shapes' sizes, the generator
 */
export function randomTensor(draw: () => Tensor, parameters: readonly unknown[]): Tensor {
  const tensor = draw();
  listener?.(tensor, draw, parameters);
  return tensor;
}
