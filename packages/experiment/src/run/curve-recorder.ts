import type { Curve, Logged } from '../result/result.js';

const FIRST = 50;
const REST = 150;

/** A number as JSON can hold it. */
export function toLogged(value: number | undefined): Logged {
  if (value === undefined || Number.isFinite(value)) return value ?? null;
  return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
}

/**
 * Keeps the logs of some of the steps: every one of the first 50, then evenly so many that about 150 more remain, and
 * the last.
 */
export class CurveRecorder {
  readonly #stride: number;
  readonly #steps: number[] = [];
  readonly #values: Record<string, Logged>[] = [];
  #latest: { readonly step: number; readonly logs: Readonly<Record<string, number>> } | undefined;

  /** @param total - steps of the whole trial */
  constructor(total: number) {
    this.#stride = Math.max(1, Math.ceil((total - FIRST) / REST));
  }

  /** Whether a step, counted from 1 over all epochs, belongs to the curve wherever the last one falls. */
  isDue(step: number): boolean {
    return step <= FIRST || (step - FIRST) % this.#stride === 0;
  }

  /** Takes the logs of a step that is due, or may be the last. */
  record(step: number, logs: Readonly<Record<string, number>>): void {
    this.#latest = { step, logs };
    if (this.isDue(step)) this.#keep(step, logs);
  }

  /** The curve so far, with the last step whatever the stride. */
  curve(): Curve {
    if (this.#latest !== undefined && this.#steps.at(-1) !== this.#latest.step) {
      this.#keep(this.#latest.step, this.#latest.logs);
    }
    const quantities = [...new Set(this.#values.flatMap(Object.keys))];
    const columns = quantities.map((key) => [key, this.#values.map((row) => row[key] ?? null)] as const);
    return { step: [...this.#steps], ...Object.fromEntries(columns) };
  }

  #keep(step: number, logs: Readonly<Record<string, number>>): void {
    this.#steps.push(step);
    this.#values.push(Object.fromEntries(Object.entries(logs).map(([key, value]) => [key, toLogged(value)])));
  }
}
