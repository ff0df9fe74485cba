import { Comparer, type Comparison } from './comparison.js';
import { PartReader, type RecordedDocument } from './document.js';
import { decodeNumber } from './numbers.js';
import { compareMovement, compareValues } from './tolerance.js';
import type { Trace, TraceSlot, TraceStep } from './trace.js';

/** A computed trace against the recorded one. */
export function compareTrace(document: RecordedDocument, computed: Trace): Comparison[] {
  checkRecorded(document);
  const recorded = document as unknown as Trace & {
    case: string;
    optimizer: string;
    variables: { path: string; value: unknown[] }[];
  };
  const comparer = new Comparer(recorded.case, recorded.case.split('/')[0] as string);
  const starts = recorded.variables.map(({ value }) => value.map(decodeNumber));
  const paths = recorded.variables.map(({ path }) => path);
  comparer.exact('number of steps', computed.expected.length, recorded.expected.length);
  const startsAsWeight = recorded.optimizer === 'ScheduleFreeAdamW' ? ['average', 'momentum'] : ['average'];
  const context = { starts, paths, rate: rateTolerance(document), startsAsWeight };
  for (const [index, step] of recorded.expected.entries()) {
    const ours = computed.expected[index];
    if (ours !== undefined) compareStep(comparer, `step ${index + 1}`, ours, step, context);
  }
  compareSlots(comparer, computed.slots, recorded.slots, context);
  comparer.exact('finalized', computed.finalized !== undefined, recorded.finalized !== undefined);
  for (const [index, values] of (recorded.finalized?.variables ?? []).entries()) {
    const ours = (computed.finalized?.variables[index] ?? []).map(decodeNumber);
    comparer.add(`finalized ${paths[index]}`, compareMovement(ours, values.map(decodeNumber), starts[index]));
  }
  return [comparer.result()];
}

/** What is compared has to be there; single numbers that are not count as misses. */
function checkRecorded(document: RecordedDocument): void {
  const reader = new PartReader('optimizer trace', document);
  reader.at('case').text();
  const all = [...reader.at('expected').list(), ...(document.finalized === undefined ? [] : [reader.at('finalized')])];
  for (const step of all) for (const variable of step.at('variables').list()) variable.list();
  for (const slot of reader.at('slots').list()) {
    for (const key of ['path', 'name', 'dtype']) slot.at(key).text();
    slot.at('value').list();
  }
}

interface Context {
  readonly starts: readonly (readonly number[])[];
  readonly paths: readonly string[];
  readonly rate: { relative: number; absolute: number };
  readonly startsAsWeight: readonly string[];
}

/** A constant rate must be equal; a schedule's within 1e-5 and 1e-7 of the first rate. */
function rateTolerance(document: RecordedDocument): { relative: number; absolute: number } {
  const first = (document.expected as TraceStep[])[0]?.learning_rate_used ?? 0;
  const hasSchedule = JSON.stringify(document.config).includes('keras.optimizers.schedules');
  return hasSchedule ? { relative: 1e-5, absolute: 1e-7 * decodeNumber(first) } : { relative: 0, absolute: 0 };
}

function compareStep(comparer: Comparer, at: string, ours: TraceStep, recorded: TraceStep, context: Context): void {
  for (const [index, values] of recorded.variables.entries()) {
    const computed = (ours.variables[index] ?? []).map(decodeNumber);
    const distance = compareMovement(computed, values.map(decodeNumber), context.starts[index]);
    comparer.add(`${at}, ${context.paths[index]}`, distance);
  }
  comparer.exact(`${at}, number of variables`, ours.variables.length, recorded.variables.length);
  for (const key of ['iterations', 'raw_iterations', 'loss_scale', 'step_counter'] as const) {
    comparer.exact(`${at}, ${key}`, ours[key], recorded[key]);
  }
  for (const key of ['learning_rate', 'learning_rate_used'] as const) {
    compareRate(comparer, `${at}, ${key}`, ours[key], recorded[key], context.rate);
  }
  comparer.exact(`${at}, inner optimizers`, ours.inner, recorded.inner);
}

function compareRate(
  comparer: Comparer,
  what: string,
  ours: unknown,
  recorded: unknown,
  tolerance: { relative: number; absolute: number },
): void {
  if (recorded === null || ours === null) comparer.exact(what, ours, recorded);
  else comparer.add(what, compareValues([decodeNumber(ours)], [decodeNumber(recorded)], tolerance));
}

function compareSlots(
  comparer: Comparer,
  ours: readonly TraceSlot[],
  recorded: readonly TraceSlot[],
  context: Context,
): void {
  const shapeOf = ({ path, name, shape, dtype }: TraceSlot) => ({ path, name, shape, dtype });
  comparer.exact('slots', ours.map(shapeOf), recorded.map(shapeOf));
  for (const [index, slot] of recorded.entries()) {
    const computed = ours[index]?.value ?? [];
    const at = `slot ${index} ${slot.path}`;
    if (slot.dtype !== 'float32') comparer.exact(at, computed, slot.value);
    else if (slot.name === 'learning_rate') compareRate(comparer, at, computed[0], slot.value[0], context.rate);
    else
      comparer.add(
        at,
        compareMovement(computed.map(decodeNumber), slot.value.map(decodeNumber), startOf(slot, context)),
      );
  }
}

/** Averages and ScheduleFreeAdamW's momentum start as their weight; all other slots start at a constant. */
function startOf(slot: TraceSlot, { starts, paths, startsAsWeight }: Context): readonly number[] | undefined {
  return starts[
    paths.findIndex((path) => startsAsWeight.some((end) => slot.name === `${path.replaceAll('/', '_')}_${end}`))
  ];
}
