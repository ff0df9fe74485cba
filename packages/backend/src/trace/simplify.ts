import type { Call, Recording, View } from './recording.js';

/**
 * The calls that what is returned and assigned depends on, each done once: a call with the same kernel, attributes and
 * inputs as an earlier one gives its results.
 */
export function simplify(recording: Recording): Recording {
  return withoutUnused(withoutRepeats(recording));
}

function withoutRepeats(recording: Recording): Recording {
  const replaced = new Map<number, number>();
  const known = new Map<string, Call>();
  const assigned = new Set(recording.assigned.map(({ view }) => view.slot));
  const calls: Call[] = [];
  for (const original of recording.calls) {
    const call = { ...original, inputs: mapValues(original.inputs, (view) => redirected(view, replaced)) };
    const key = JSON.stringify([call.kernelName, call.attrs, call.takesList, call.inputs], exactly);
    const earlier = known.get(key);
    if (earlier === undefined || call.outputs.some((slot) => assigned.has(slot))) {
      known.set(key, call);
      calls.push(call);
    } else for (const [i, slot] of call.outputs.entries()) replaced.set(slot, earlier.outputs[i] as number);
  }
  const returned = recording.returned.map((view) => (view === null ? null : redirected(view, replaced)));
  return { ...recording, calls, returned };
}

function withoutUnused(recording: Recording): Recording {
  const used = new Set<number>();
  for (const view of recording.returned) if (view !== null) used.add(view.slot);
  for (const { view } of recording.assigned) used.add(view.slot);
  const calls = recording.calls.toReversed().filter((call) => {
    if (!call.outputs.some((slot) => used.has(slot))) return false;
    for (const { slot } of Object.values(call.inputs)) used.add(slot);
    return true;
  });
  return { ...recording, calls: calls.reverse() };
}

function redirected(view: View, replaced: ReadonlyMap<number, number>): View {
  return { ...view, slot: replaced.get(view.slot) ?? view.slot };
}

function mapValues<T>(record: Readonly<Record<string, T>>, map: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

/** JSON that keeps apart what JSON writes alike. */
function exactly(_key: string, value: unknown): unknown {
  if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0)))
    return `number ${Object.is(value, -0) ? '-0' : value}`;
  if (typeof value === 'string') return `'${value}`;
  if (value === undefined) return 'undefined';
  return value;
}
