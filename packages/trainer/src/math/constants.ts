/** Keras's `backend.epsilon()`. */
export const EPSILON = 1e-7;
