/**
 * Numbers by name, in alphabetical order: `accuracy`, `loss`, `val_loss`, … A callback may add to the logs of an epoch;
 * those after it, the history last, see what it added.
 */
export type Logs = Record<string, number>;

/** The same logs, names in alphabetical order. */
export function sortedLogs(logs: Logs): Logs {
  return Object.fromEntries(Object.entries(logs).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** Logs that are read when somebody looks at one of them, and then all at once. */
export function lazyLogs(names: readonly string[], read: () => Logs): Logs {
  let values: Logs | null = null;
  const logs = {};
  for (const name of names) {
    Object.defineProperty(logs, name, {
      enumerable: true,
      get: () => {
        values ??= read();
        return values[name];
      },
    });
  }
  return logs;
}
