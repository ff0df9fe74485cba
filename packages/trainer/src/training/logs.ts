import { readsAtOnce, readValues } from '@descent/backend';
import { DescentError } from '@descent/spec';
import type { Tensor } from '@tensorflow/tfjs-core';

/**
 * Numbers by name, in alphabetical order: `accuracy`, `loss`, `val_loss`, … A callback may add to the logs of an epoch;
 * those after it, the history last, see what it added.
 */
export type Logs = Record<string, number>;

/** A quantity that is logged: its names, one per number, and what gives the numbers. */
export interface Reading {
  readonly names: readonly string[];
  /** A new tensor of as many numbers as there are names. */
  result(): Tensor;
}

/** The same logs, names in alphabetical order. */
export function sortedLogs(logs: Logs): Logs {
  return Object.fromEntries(Object.entries(logs).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** Reads everything, in one go; awaited where the backend's values can only be. */
export function readAll(readings: readonly Reading[]): Logs | Promise<Logs> {
  const results = readings.map((reading) => reading.result());
  const read = readValues(results);
  for (const result of results) result.dispose();
  return read instanceof Promise ? read.then((values) => named(readings, values)) : named(readings, read);
}

function named(readings: readonly Reading[], values: readonly ArrayLike<number>[]): Logs {
  const logs: Logs = {};
  for (const [i, { names }] of readings.entries()) {
    for (const [j, name] of names.entries()) logs[name] = values[i]?.[j] as number;
  }
  return sortedLogs(logs);
}

/** How logs that nobody has looked at yet are read where values can only be awaited. */
const unread = new WeakMap<Logs, () => Promise<Logs>>();

/**
 * The logs of a batch, which are read when somebody looks at them: each number at its first look. Where the backend's
 * values can only be awaited, all of them are read before anybody is told, unless all who are told look by `readLogs`.
 *
 * @param awaited - whether all who are told take the logs through `readLogs`
 */
export function batchLogs(readings: readonly Reading[], awaited: boolean): Logs | Promise<Logs> {
  if (readsAtOnce()) return lazyLogs(readings, (reading) => readAll([reading]) as Logs);
  if (!awaited) return readAll(readings);
  const logs = lazyLogs(readings, () => {
    throw new DescentError('backend', 'The logs of a batch can only be awaited on this backend: await readLogs(logs).');
  });
  let pending: Promise<Logs> | null = null;
  unread.set(logs, () => {
    pending ??= Promise.resolve(readAll(readings));
    return pending;
  });
  return logs;
}

/**
 * The numbers of a batch's logs, in one read: there at once, or awaited where the backend's values can only be. Call it
 * before the hook ends; the promise may be awaited later.
 */
export function readLogs(logs: Logs): Logs | Promise<Logs> {
  return unread.get(logs)?.() ?? { ...logs };
}

function lazyLogs(readings: readonly Reading[], read: (reading: Reading) => Logs): Logs {
  const getters: [name: string, get: () => number][] = [];
  for (const reading of readings) {
    let values: Logs | null = null;
    for (const name of reading.names) {
      const get = () => {
        values ??= read(reading);
        return values[name] as number;
      };
      getters.push([name, get]);
    }
  }
  const logs: Logs = {};
  for (const [name, get] of getters.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
    Object.defineProperty(logs, name, { enumerable: true, get });
  }
  return logs;
}
