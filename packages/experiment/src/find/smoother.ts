/**
 * An exponential moving average that is not drawn to zero at its start: `a ← β·a + (1 − β)·x`, read as
 * `a / (1 − β^t)` after `t` values (the bias correction of Kingma and Ba, 2014).
 */
export class Smoother {
  #average = 0;
  #count = 0;

  constructor(private readonly momentum: number) {}

  /** Takes a value in and gives the average. */
  next(value: number): number {
    this.#count += 1;
    this.#average = this.momentum * this.#average + (1 - this.momentum) * value;
    return this.#average / (1 - this.momentum ** this.#count);
  }
}
