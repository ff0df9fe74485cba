/** What a stateless draw starts from, two words as in Keras: the seed of its generator and the number of the draw. */
export type DrawSeed = readonly [seed: number, draw: number];

const ROUNDS = 10;

/**
 * Philox 4×32-10 (Salmon et al., 2011): a block of four words for each value of a 128-bit counter, under a key of two
 * words. Any block can be had at once, in any order.
 *
 * Source: `PhiloxRandom` in TensorFlow's `core/lib/random/philox_random.h`.
 */
export class Philox {
  readonly #key: readonly [number, number];
  readonly #counter: Uint32Array;

  constructor(key: readonly [number, number], counter: ArrayLike<number>) {
    this.#key = key;
    this.#counter = Uint32Array.from(counter);
  }

  /**
   * The generator of a stateless draw: key and upper half of the counter are one block of the seed's own.
   *
   * Source: `GenerateKey` in TensorFlow's `core/kernels/stateless_random_ops.cc`.
   */
  static ofSeed([seed, draw]: DrawSeed): Philox {
    const mixing = new Philox([0x3ec8f720, 0x02461e29], [seed, upperWord(seed), draw, upperWord(draw)]);
    const [a, b, c, d] = mixing.fill(new Uint32Array(4));
    return new Philox([a!, b!], [0, 0, c!, d!]);
  }

  /** A generator at the same place. */
  copy(): Philox {
    return new Philox(this.#key, this.#counter);
  }

  /** Fills `words`, a multiple of four, with the next blocks. */
  fill(words: Uint32Array): Uint32Array {
    const [key0, key1] = this.#key;
    const counter = this.#counter;
    for (let i = 0; i < words.length; i += 4) {
      let c0 = counter[0]! | 0;
      let c1 = counter[1]! | 0;
      let c2 = counter[2]! | 0;
      let c3 = counter[3]! | 0;
      let k0 = key0 | 0;
      let k1 = key1 | 0;
      for (let round = 0; round < ROUNDS; round++) {
        const upper0 = multiplyHigh(c0, 0xd251, 0x1f53);
        const upper2 = multiplyHigh(c2, 0xcd9e, 0x8d57);
        const lower0 = Math.imul(c0, 0xd2511f53);
        const lower2 = Math.imul(c2, 0xcd9e8d57);
        c0 = upper2 ^ c1 ^ k0;
        c1 = lower2;
        c2 = upper0 ^ c3 ^ k1;
        c3 = lower0;
        k0 = (k0 + 0x9e3779b9) | 0;
        k1 = (k1 + 0xbb67ae85) | 0;
      }
      words[i] = c0;
      words[i + 1] = c1;
      words[i + 2] = c2;
      words[i + 3] = c3;
      this.skip(1);
    }
    return words;
  }

  /** Passes over blocks. @param blocks - fewer than 2³² */
  skip(blocks: number): void {
    const counter = this.#counter;
    let carry = blocks;
    for (let i = 0; i < 4 && carry > 0; i++) {
      const sum = counter[i]! + carry;
      counter[i] = sum;
      carry = sum >= 2 ** 32 ? 1 : 0;
    }
  }
}

/** The upper word of a safe integer in two's complement. */
function upperWord(value: number): number {
  return Math.floor(value / 2 ** 32);
}

/** The upper 32 bits of `x · (2¹⁶ · upper + lower)`, both factors without a sign. */
function multiplyHigh(x: number, upper: number, lower: number): number {
  const xUpper = x >>> 16;
  const xLower = x & 0xffff;
  const middle1 = Math.imul(xUpper, lower);
  const middle2 = Math.imul(xLower, upper);
  const carry = (Math.imul(xLower, lower) >>> 16) + (middle1 & 0xffff) + (middle2 & 0xffff);
  return (Math.imul(xUpper, upper) + (middle1 >>> 16) + (middle2 >>> 16) + (carry >>> 16)) | 0;
}
