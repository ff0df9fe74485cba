import { isPythonRandomState, PythonRandom, type PythonRandomState } from './python-random.js';
import { Shuffle } from './shuffle.js';

/** Everything random of a thread; plain JSON. */
export interface RandomState {
  /** Of `setRandomSeed`; null before it was called. */
  readonly seed: number | null;
  /** Python's own generator, which gives a seed to what has none. */
  readonly python: PythonRandomState;
  /** Gives the orders of a thread without a seed. */
  readonly orders: PythonRandomState;
}

const LARGEST = 2 ** 32 - 1;
const entropy = () => Math.floor(Math.random() * 2 ** 32);

let globalSeed: number | null = null;
const python = new PythonRandom(entropy());
const orders = new PythonRandom(entropy());

/**
 * Makes everything random that follows in this thread what it is in Python after `keras.utils.set_random_seed(seed)`.
 *
 * Source: `keras/src/utils/rng_utils.py`.
 *
 * @param seed - an integer from 0 to 2³² − 1
 * @throws RangeError for any other number
 */
export function setRandomSeed(seed: number): void {
  if (!isSeed(seed)) {
    throw new RangeError(`A random seed must be an integer from 0 to 2 ** 32 - 1. Received: ${seed}.`);
  }
  globalSeed = seed;
  python.seed(seed);
}

function isSeed(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LARGEST;
}

/** A seed for what was given none (Keras: `make_default_seed`). */
export function makeDefaultSeed(): number {
  return python.randint(1, 1e9);
}

/**
 * What puts rows in order in an epoch of `fit`: after `setRandomSeed` as in the epoch before, as in Keras on TensorFlow;
 * without it, in another order each time.
 */
export function epochShuffle(): Shuffle {
  return new Shuffle(globalSeed ?? orders.uint32());
}

/** Whether a value that was read from a file is the state of a thread. */
export function isRandomState(value: unknown): value is RandomState {
  if (typeof value !== 'object' || value === null) return false;
  const { seed, python, orders } = value as Partial<Record<keyof RandomState, unknown>>;
  return (seed === null || isSeed(seed)) && isPythonRandomState(python) && isPythonRandomState(orders);
}

/** Everything that decides what this thread draws next, seed generators aside. */
export function getRandomState(): RandomState {
  return { seed: globalSeed, python: python.getState(), orders: orders.getState() };
}

/** Continues exactly where `state` was taken. */
export function setRandomState(state: RandomState): void {
  globalSeed = state.seed;
  python.setState(state.python);
  orders.setState(state.orders);
}
