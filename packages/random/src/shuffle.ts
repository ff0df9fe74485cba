import { Philox } from './philox.js';

const MODULUS = 2 ** 31 - 1;

/**
 * The orders in which one of TensorFlow's shuffles puts what it is given, one after another, under a global seed: Fisher and
 * Yates from the front. `fit` makes its shuffle anew for each epoch, so every epoch has the same orders.
 *
 * Source: `RandomShuffleOp` in TensorFlow's `core/kernels/random_shuffle_op.cc`, seeded as `get_seed` in
 * `python/framework/random_seed.py` says.
 */
export class Shuffle {
  readonly #philox: Philox;

  /** @param globalSeed - an integer from 0 to 2³² − 1 */
  constructor(globalSeed: number) {
    const key = globalSeed % MODULUS;
    // A seed of zeros would mean none.
    this.#philox = new Philox([key, 0], [0, 0, key === 0 ? MODULUS : 0, 0]);
  }

  /** The next order of 0 … length − 1. */
  next(length: number): Uint32Array {
    const order = Uint32Array.from({ length }, (_, i) => i);
    const words = this.#philox.fill(new Uint32Array(4 * Math.ceil(Math.max(0, length - 1) / 4)));
    for (let i = 0; i < length - 1; i++) {
      const j = i + (words[i]! % (length - i));
      const here = order[i]!;
      order[i] = order[j]!;
      order[j] = here;
    }
    return order;
  }
}
