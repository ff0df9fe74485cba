const LENGTH = 624;
const SHIFT = 397;

/** The whole state of a `PythonRandom`; plain JSON. */
export interface PythonRandomState {
  readonly seed: number;
  /** How many words were drawn since. */
  readonly drawn: number;
}

/** More draws than these are not gone through again, so that no file can keep its reader busy. */
const MOST_DRAWN = 2 ** 24;

export function isPythonRandomState(value: unknown): value is PythonRandomState {
  if (typeof value !== 'object' || value === null) return false;
  const { seed, drawn } = value as Partial<Record<keyof PythonRandomState, unknown>>;
  return (
    Number.isSafeInteger(seed) && Number.isInteger(drawn) && (drawn as number) >= 0 && (drawn as number) <= MOST_DRAWN
  );
}

/**
 * Python's `random.Random(seed)`: the Mersenne Twister MT19937 (Matsumoto and Nishimura, 1998), to the bit.
 *
 * Source: CPython's `Modules/_randommodule.c` and `Lib/random.py`.
 */
export class PythonRandom {
  readonly #words = new Uint32Array(LENGTH);
  #index = LENGTH;
  #seed = 0;
  #drawn = 0;

  /** @param seed - any safe integer; as in Python, its sign does not count */
  constructor(seed: number) {
    this.seed(seed);
  }

  /** Starts again from a seed. */
  seed(seed: number): void {
    if (!Number.isSafeInteger(seed)) throw new RangeError(`A seed must be a safe integer. Received: ${seed}.`);
    const size = Math.abs(seed);
    const high = Math.floor(size / 2 ** 32);
    this.#seedByArray(high === 0 ? [size >>> 0] : [size >>> 0, high]);
    this.#index = LENGTH;
    this.#seed = seed;
    this.#drawn = 0;
  }

  #seedByArray(key: readonly number[]): void {
    const words = this.#words;
    words[0] = 19650218;
    for (let i = 1; i < LENGTH; i++) words[i] = Math.imul(1812433253, scramble(words, i - 1)) + i;
    let [i, j] = [1, 0];
    const advance = () => {
      i++;
      if (i < LENGTH) return;
      words[0] = words[LENGTH - 1]!;
      i = 1;
    };
    for (let k = 0; k < LENGTH; k++) {
      words[i] = (words[i]! ^ Math.imul(scramble(words, i - 1), 1664525)) + key[j]! + j;
      advance();
      j = (j + 1) % key.length;
    }
    for (let k = 1; k < LENGTH; k++) {
      words[i] = (words[i]! ^ Math.imul(scramble(words, i - 1), 1566083941)) - i;
      advance();
    }
    words[0] = 0x80000000;
  }

  /** An unsigned 32-bit integer (Python: `getrandbits(32)`). */
  uint32(): number {
    if (this.#index === LENGTH) this.#twist();
    this.#drawn++;
    let y = this.#words[this.#index++]!;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  #twist(): void {
    const words = this.#words;
    for (let i = 0; i < LENGTH; i++) {
      const y = (words[i]! & 0x80000000) | (words[(i + 1) % LENGTH]! & 0x7fffffff);
      words[i] = words[(i + SHIFT) % LENGTH]! ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    }
    this.#index = 0;
  }

  /** A double in [0, 1) with 53 random bits (Python: `random()`). */
  random(): number {
    return ((this.uint32() >>> 5) * 67108864 + (this.uint32() >>> 6)) / 9007199254740992;
  }

  /** An integer in [0, bound), for a bound of at most 2³² (Python: `randrange(bound)`). */
  below(bound: number): number {
    if (!(Number.isInteger(bound) && bound >= 1 && bound <= 2 ** 32)) {
      throw new RangeError(`A bound must be an integer from 1 to 2 ** 32. Received: ${bound}.`);
    }
    const bits = bound.toString(2).length;
    for (;;) {
      const value = bits === 33 ? this.#bits33() : this.uint32() >>> (32 - bits);
      if (value < bound) return value;
    }
  }

  #bits33(): number {
    const low = this.uint32();
    return low + (this.uint32() >>> 31) * 2 ** 32;
  }

  /** An integer in [low, high] (Python: `randint(low, high)`). */
  randint(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  /** Everything that decides the numbers to come. */
  getState(): PythonRandomState {
    return { seed: this.#seed, drawn: this.#drawn };
  }

  /** Continues exactly where `state` was taken. */
  setState({ seed, drawn }: PythonRandomState): void {
    this.seed(seed);
    while (this.#drawn < drawn) {
      if (this.#index === LENGTH) this.#twist();
      const step = Math.min(LENGTH - this.#index, drawn - this.#drawn);
      this.#index += step;
      this.#drawn += step;
    }
  }
}

function scramble(words: Uint32Array, i: number): number {
  return words[i]! ^ (words[i]! >>> 30);
}
