import { type Distance, MISS, NO_DISTANCE, worse } from './tolerance.js';

/** How one recorded case came out. */
export interface Comparison extends Distance {
  readonly case: string;
  /** What the case belongs to in a table: a class. */
  readonly group: string;
  /** Everything beyond the tolerance, for people. */
  readonly misses: readonly string[];
}

/** Collects the distances of one case. */
export class Comparer {
  #distance: Distance = NO_DISTANCE;
  readonly #misses: string[] = [];

  constructor(
    private readonly name: string,
    private readonly group: string,
  ) {}

  /** @param what - which quantity, for the message */
  add(what: string, distance: Distance): void {
    this.#distance = worse(this.#distance, distance);
    const { share } = distance;
    if (share <= 1) return;
    const far = Number.isFinite(share)
      ? `${share.toPrecision(3)} times what is allowed`
      : 'not equal, and it has to be';
    this.#misses.push(`${what}: ${far}`);
  }

  /** Values that must be the same, as JSON. */
  exact(what: string, computed: unknown, recorded: unknown): void {
    const [a, b] = [JSON.stringify(computed), JSON.stringify(recorded)];
    if (a === b) return;
    this.#distance = worse(this.#distance, MISS);
    this.#misses.push(`${what}: computed ${a}, recorded ${b}`);
  }

  result(): Comparison {
    return { case: this.name, group: this.group, ...this.#distance, misses: this.#misses };
  }
}
