import { Generator } from './generator.js';

const shared = new Generator(Math.floor(Math.random() * 2 ** 32));

/**
 * The process-wide generator behind everything that was not given a seed of its own: initial weights, shuffles,
 * dropout masks (Keras: `keras.utils.set_random_seed`).
 */
export function defaultGenerator(): Generator {
  return shared;
}

/** Makes everything random that follows in this thread repeatable. */
export function setRandomSeed(seed: number): void {
  shared.setState(new Generator(seed).getState());
}
