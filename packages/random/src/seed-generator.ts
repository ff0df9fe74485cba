import { makeDefaultSeed } from './global.js';
import type { DrawSeed } from './philox.js';

/** TensorFlow draws from 32-bit seeds; Keras brings its 64-bit ones there by this modulus. */
const MODULUS = 2 ** 31 - 2;

/** The state of a `SeedGenerator`, as Keras keeps it in files: the seed, and how many draws there were. */
export type SeedState = readonly [seed: number, draws: number];

export function isSeedState(value: unknown): value is SeedState {
  return Array.isArray(value) && value.length === 2 && value.every((word) => Number.isSafeInteger(word));
}

/**
 * Gives every draw a seed of its own: `[seed, 0]`, `[seed, 1]` and so on.
 *
 * Source: `keras/src/random/seed_generator.py`.
 */
export class SeedGenerator {
  /** As it was given: null where the seed came from the thread's. */
  readonly seed: number | null;
  #state: SeedState;

  /**
   * @param seed - a safe integer; null for one that `setRandomSeed` decides
   * @throws RangeError for any other number
   */
  constructor(seed: number | null = null) {
    if (seed !== null && !Number.isSafeInteger(seed)) {
      throw new RangeError(`A seed must be a safe integer. Received: ${seed}.`);
    }
    this.seed = seed;
    this.#state = [seed ?? makeDefaultSeed(), 0];
  }

  /** The seed of the next draw. */
  next(): DrawSeed {
    const [seed, draws] = this.#state;
    this.#state = [seed, draws + 1];
    return drawSeed(seed, draws);
  }

  getState(): SeedState {
    return this.#state;
  }

  /** Continues exactly where `state` was taken. */
  setState(state: SeedState): void {
    this.#state = [state[0], state[1]];
  }
}

/** The seed of one draw of a seed of one's own. */
export function drawSeed(seed: number, draws = 0): DrawSeed {
  return [modulo(seed), modulo(draws)];
}

function modulo(value: number): number {
  const rest = value % MODULUS;
  return rest < 0 ? rest + MODULUS : rest;
}
