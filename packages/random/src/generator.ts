/** The whole state of a generator; plain JSON. */
export interface GeneratorState {
  readonly words: readonly [number, number, number, number];
  /** The second value of the last Box–Muller pair, not yet handed out. */
  readonly spare: number | null;
}

/**
 * Seeded pseudo-random numbers: xoshiro128** (Blackman and Vigna, 2018), seeded through splitmix32.
 * The same seed gives the same numbers on every machine and every backend.
 */
export class Generator {
  #a = 0;
  #b = 0;
  #c = 0;
  #d = 0;
  #spare: number | null = null;

  /** @param seed - any safe integer; the low 32 bits and the rest both count */
  constructor(seed: number) {
    if (!Number.isSafeInteger(seed)) throw new RangeError(`A seed must be a safe integer. Received: ${seed}.`);
    let state = seed | 0;
    const next = () => {
      state = (state + 0x9e3779b9) | 0;
      let z = state;
      z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
      z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
      return z ^ (z >>> 16);
    };
    state = next() ^ Math.floor(seed / 2 ** 32);
    this.#a = next();
    this.#b = next();
    this.#c = next();
    this.#d = next();
  }

  /** An unsigned 32-bit integer. */
  uint32(): number {
    const scrambled = Math.imul(this.#b, 5);
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0;
    const shifted = this.#b << 9;
    this.#c ^= this.#a;
    this.#d ^= this.#b;
    this.#b ^= this.#c;
    this.#a ^= this.#d;
    this.#c ^= shifted;
    this.#d = (this.#d << 11) | (this.#d >>> 21);
    return result;
  }

  /** Fills `target` with unsigned 32-bit integers: those that as many calls of `uint32` give, in less time. */
  fillUint32(target: Uint32Array): void {
    let [a, b, c, d] = [this.#a, this.#b, this.#c, this.#d];
    for (let i = 0; i < target.length; i++) {
      const scrambled = Math.imul(b, 5);
      target[i] = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
      const shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = (d << 11) | (d >>> 21);
    }
    [this.#a, this.#b, this.#c, this.#d] = [a, b, c, d];
  }

  /** A double in [0, 1) with 53 random bits. */
  uniform(): number {
    return ((this.uint32() >>> 5) * 67108864 + (this.uint32() >>> 6)) / 9007199254740992;
  }

  /** A standard normal double (Box–Muller). */
  normal(): number {
    if (this.#spare !== null) {
      const value = this.#spare;
      this.#spare = null;
      return value;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - this.uniform()));
    const angle = 2 * Math.PI * this.uniform();
    this.#spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  }

  /** A standard normal double, redrawn until it lies within two standard deviations. */
  truncatedNormal(): number {
    for (;;) {
      const value = this.normal();
      if (Math.abs(value) <= 2) return value;
    }
  }

  /** An unbiased integer in [0, bound). */
  integer(bound: number): number {
    const limit = 4294967296 - (4294967296 % bound);
    for (;;) {
      const value = this.uint32();
      if (value < limit) return value % bound;
    }
  }

  /** A random order of 0 … length − 1 (Fisher–Yates). */
  permutation(length: number): Uint32Array {
    const order = Uint32Array.from({ length }, (_, i) => i);
    for (let i = length - 1; i > 0; i--) {
      const j = this.integer(i + 1);
      const held = order[i] as number;
      order[i] = order[j] as number;
      order[j] = held;
    }
    return order;
  }

  /** Everything that decides the numbers to come. */
  getState(): GeneratorState {
    return { words: [this.#a, this.#b, this.#c, this.#d], spare: this.#spare };
  }

  /** Continues exactly where `state` was taken. */
  setState(state: GeneratorState): void {
    [this.#a, this.#b, this.#c, this.#d] = state.words;
    this.#spare = state.spare;
  }
}
