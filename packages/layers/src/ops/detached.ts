import { engine } from '@tensorflow/tfjs-core';

/** Runs `compute` unrecorded: gradients do not flow through what it makes (TensorFlow's `stop_gradient`). */
export function detached<T>(compute: () => T): T {
  const { state } = engine();
  const depth = state.gradientDepth;
  state.gradientDepth = 0;
  try {
    return compute();
  } finally {
    state.gradientDepth = depth;
  }
}
