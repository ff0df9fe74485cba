import { mapResults, valuesIn } from './results.js';
import type { Trace, TracedKernel, View } from './trace.js';

/**
 * The kernels that what is given and assigned depends on, each run once: a kernel with the attributes and inputs of an
 * earlier run gives its results.
 */
export function simplify<Keys extends object>(trace: Trace<Keys>): Trace<Keys> {
  return withoutUnused(withoutRepeats(trace));
}

function withoutRepeats<Keys extends object>(trace: Trace<Keys>): Trace<Keys> {
  const replaced = new Map<number, number>();
  const known = new Map<string, TracedKernel>();
  const assigned = new Set(trace.assigned.map(({ view }) => view.data));
  const kernels: TracedKernel[] = [];
  for (const original of trace.kernels) {
    const kernel = { ...original, inputs: mapValues(original.inputs, (view) => redirected(view, replaced)) };
    const key = JSON.stringify([kernel.kernelName, kernel.attrs, kernel.takesList, kernel.inputs], exactly);
    const earlier = known.get(key);
    if (earlier === undefined || kernel.outputs.some((data) => assigned.has(data))) {
      known.set(key, kernel);
      kernels.push(kernel);
    } else for (const [i, data] of kernel.outputs.entries()) replaced.set(data, earlier.outputs[i] as number);
  }
  return { ...trace, kernels, results: mapResults(trace.results, (view) => redirected(view, replaced)) };
}

function withoutUnused<Keys extends object>(trace: Trace<Keys>): Trace<Keys> {
  const used = new Set<number>();
  for (const { data } of valuesIn(trace.results)) used.add(data);
  for (const { view } of trace.assigned) used.add(view.data);
  const kernels = trace.kernels.toReversed().filter((kernel) => {
    if (!kernel.outputs.some((data) => used.has(data))) return false;
    for (const { data } of Object.values(kernel.inputs)) used.add(data);
    return true;
  });
  return { ...trace, kernels: kernels.reverse() };
}

function redirected(view: View, replaced: ReadonlyMap<number, number>): View {
  return { ...view, data: replaced.get(view.data) ?? view.data };
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
