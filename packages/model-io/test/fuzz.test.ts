import { readdirSync, readFileSync } from 'node:fs';
import { useBackend } from '@descent/backend';
import { SimpleDense } from '@descent/layers';
import { DescentError } from '@descent/spec';
import { deserializeModel, type Model } from '@descent/trainer';
import { memory } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { sampled } from '../../conformance/src/fuzz.js';
import { mutate, mutateJson } from '../../conformance/src/mutants.js';
import { openArchive } from '../src/archive/read-archive.js';
import { writeArchive } from '../src/archive/write-archive.js';
import { inspectModel, loadModel, loadWeights } from '../src/index.js';
import { resolveLimits } from '../src/io/limits.js';

/** What is left out with a warning is as good as an error here. */
const onWarning = () => {};

const FOLDER = new URL('../../../specs/keras-3.15.1/models/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => /\.(keras|h5)$/.test(name));
/** `FUZZ=5000 npx vitest run test/fuzz` for more, `FUZZ_SEED` for others. */
const COUNT = Math.ceil(Number(process.env.FUZZ ?? sampled(1800)) / FILES.length);
const FIRST_SEED = Number(process.env.FUZZ_SEED ?? 1);
/** Generous, for a machine that is busy: a mutant takes some 20 ms. */
const TIMEOUT = 60_000 + 400 * COUNT;

beforeAll(() => useBackend('cpu'));
const customObjects = { 'descent>SimpleDense': SimpleDense };

type Entries = Readonly<Record<string, Uint8Array>>;

/** The entries of an archive; of any other file, null. */
async function unpack(file: string, bytes: Uint8Array): Promise<Entries | null> {
  if (!file.endsWith('.keras')) return null;
  const archive = await openArchive(bytes, file, resolveLimits());
  const read = await Promise.all(archive.names.map(async (name) => [name, (await archive.read(name))!] as const));
  return Object.fromEntries(read);
}

/** Spoils the archive, one of its entries under checksums that are right, or the meaning of its config. */
function spoil(bytes: Uint8Array, entries: Entries | null, seed: number): Uint8Array {
  if (entries === null || seed % 4 === 0) return mutate(bytes, seed);
  if (seed % 4 === 1) {
    const config = mutateJson(new TextDecoder().decode(entries['config.json']), seed);
    return writeArchive({ ...entries, 'config.json': new TextEncoder().encode(config) });
  }
  const name = ['model.weights.h5', 'model.weights.h5', 'config.json', 'metadata.json'][(seed >> 2) % 4]!;
  return writeArchive({ ...entries, [name]: mutate(entries[name]!, seed) });
}

describe.each(FILES)('%s', (file) => {
  it(
    `${COUNT} spoiled files give typed errors or models, in no time, and leave nothing behind`,
    async () => {
      const bytes = new Uint8Array(readFileSync(new URL(file, FOLDER)));
      const entries = await unpack(file, bytes);
      const isWeights = file.endsWith('.weights.h5');
      const into: Model | null = isWeights ? deserializeModel(configOf(file), { customObjects }) : null;
      into?.optimizer.build(into.trainableWeights);
      const attempts: ((mutant: Uint8Array) => Promise<unknown>)[] = [
        (mutant) => inspectModel(mutant, { customObjects }),
        into === null
          ? async (mutant) => (await loadModel(mutant, { customObjects, onWarning })).dispose()
          : (mutant) => loadWeights(into, mutant, { onWarning }),
      ];
      let tensors = memory().numTensors;
      const failures: { readonly seed: number; readonly error: unknown }[] = [];
      const outcomes = { read: 0, refused: 0 };
      let slowest = 0;
      for (let seed = FIRST_SEED; seed < FIRST_SEED + COUNT; seed++) {
        const mutant = spoil(bytes, entries, seed);
        const start = performance.now();
        for (const attempt of attempts) {
          try {
            await attempt(mutant);
            outcomes.read++;
          } catch (error) {
            outcomes.refused++;
            if (!(error instanceof DescentError) || error.message.length > 100_000) failures.push({ seed, error });
          }
          const left = memory().numTensors - tensors;
          if (left !== 0) failures.push({ seed, error: `${left} tensors are left` });
          tensors += left;
        }
        slowest = Math.max(slowest, performance.now() - start);
      }
      into?.dispose();
      if (process.env.FUZZ) console.log(file, outcomes, `slowest ${slowest.toFixed(0)} ms`);
      expect(failures).toEqual([]);
      expect(outcomes.refused).toBeGreaterThan(COUNT / 2);
      expect(outcomes.read).toBeGreaterThan(COUNT / 20);
      expect(slowest).toBeLessThan(5000);
    },
    TIMEOUT,
  );
});

function configOf(file: string): object {
  return JSON.parse(readFileSync(new URL(`${file.split('.')[0]}.json`, FOLDER), 'utf8')).config;
}
