import { deserialize, deserializeSchedule, serialize, serializeSchedule } from '@descent/optimizers';
import { parsePythonJson, writePythonJson } from '@descent/spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keras } from './keras.js';
import { optimizer, schedule, type Wire } from './random-configs.js';

const SEED = 3151;

const kinds = [
  {
    kind: 'optimizer',
    runs: 600,
    arbitrary: optimizer,
    reload: (wire: unknown): string => {
      const made = deserialize(wire);
      const text = writePythonJson(serialize(made));
      made.dispose();
      return text;
    },
  },
  {
    kind: 'schedule',
    runs: 150,
    arbitrary: schedule,
    reload: (wire: unknown): string => writePythonJson(serializeSchedule(deserializeSchedule(wire))),
  },
] as const;

/** Strings in a title through `$kind` would be quoted. */
function titled(what: string) {
  return kinds.map((one) => [`${one.kind} ${what}`, one] as const);
}

/** Keras cannot find Lamb in its own table; its general loader can. */
function loaderFor(kind: string, wire: Wire): string {
  if (kind === 'schedule') return 'schedules';
  return JSON.stringify(wire).includes('"Lamb"') ? 'saving' : 'optimizers';
}

describe.each(titled('configs, TypeScript → Keras → TypeScript'))('%s', (_, { kind, runs, arbitrary, reload }) => {
  const wires = fc.sample(arbitrary as fc.Arbitrary<Wire>, { numRuns: runs, seed: SEED });
  it.each(wires.map((wire, index) => ({ index: index + 1, className: wire.class_name, wire })))(
    '$index $className',
    async ({ wire }) => {
      const ours = reload(wire);
      for (const loader of new Set([loaderFor(kind, wire), 'saving'])) {
        const { json } = await keras().ask({ do: 'reload', loader, json: ours });
        expect(json).toBe(ours);
      }
      expect(reload(parsePythonJson(ours))).toBe(ours);
    },
  );
});

describe.each(titled('configs, Keras → TypeScript → Keras'))('%s', (_, { kind, runs, reload }) => {
  it.each(Array.from({ length: runs }, (_, index) => SEED + index))('seed %i', async (seed) => {
    const { json } = await keras().ask({ do: 'random', kind, seed });
    const ours = reload(parsePythonJson(json as string));
    expect(ours).toBe(json);
    const again = await keras().ask({ do: 'reload', loader: 'saving', json: ours });
    expect(again.json).toBe(json);
  });
});
