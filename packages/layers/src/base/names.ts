import { toSnakeCase } from '@descent/spec';

const counters = new Map<string, number>();

/** `dense`, then `dense_1`, `dense_2`, …: one counter per class name for this process. */
export function automaticName(className: string): string {
  const stem = toSnakeCase(className);
  const used = counters.get(stem) ?? 0;
  counters.set(stem, used + 1);
  return used === 0 ? stem : `${stem}_${used}`;
}

/** Where automatic names stand; calling it puts them back there. */
export function rememberNames(): () => void {
  const then = [...counters];
  return () => {
    counters.clear();
    for (const [stem, used] of then) counters.set(stem, used);
  };
}

/** Starts automatic names anew, as `keras.utils.clear_session()` does. */
export function clearSession(): void {
  counters.clear();
}
