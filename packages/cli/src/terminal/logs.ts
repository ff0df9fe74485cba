/** Logged quantities in the order in which people read them: the loss, then the metrics as they came. */
export function lossFirst<Value>(logs: Readonly<Record<string, Value>>): [name: string, value: Value][] {
  return Object.entries(logs).sort(([a], [b]) => Number(b === 'loss') - Number(a === 'loss'));
}
