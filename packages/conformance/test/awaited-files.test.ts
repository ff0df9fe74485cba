import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registerAdapter, useBackend } from '@descent/backend';
import { main } from '@descent/cli';
import { openExperiment } from '@descent/experiment/node';
import { clearSession, Dense, Input, LSTM } from '@descent/layers';
import { loadModel, loadWeights, saveModel, saveTfjs, saveWeights } from '@descent/model-io';
import { Adam, LossScaleOptimizer } from '@descent/optimizers';
import { setRandomSeed } from '@descent/random';
import { type Model, restoreWeights, Sequential, serializeWeightsAsync } from '@descent/trainer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awaitedAdapter, awaitedReads, resetAwaitedReads } from '../src/awaited-backend.js';

const date = new Date('2026-01-01T00:00:00Z');
const SAMPLES = 6;
const x = { data: Float32Array.from({ length: SAMPLES * 8 }, (_, i) => Math.sin(i)), shape: [SAMPLES, 4, 2] };
const y = { data: Float32Array.from({ length: SAMPLES }, (_, i) => i % 2), shape: [SAMPLES, 1] };

let folder: string;
beforeAll(async () => {
  registerAdapter(awaitedAdapter(true));
  folder = await mkdtemp(join(tmpdir(), 'descent-awaited-'));
});
afterAll(async () => {
  await useBackend('cpu');
  await rm(folder, { recursive: true });
});

/** Two weights of each kind, states that are carried on, a constraint, an optimizer inside another. */
async function trained(stateful: boolean): Promise<Model> {
  clearSession();
  setRandomSeed(7);
  const model = new Sequential([
    Input(stateful ? { batchShape: [SAMPLES, 4, 2] } : { shape: [4, 2] }),
    new LSTM({ units: 3, stateful }),
    new Dense({ units: 1, kernelConstraint: 'max_norm' }),
  ]);
  model.compile({ optimizer: new LossScaleOptimizer(new Adam({ useEma: true })), loss: 'mse' });
  await model.fit(x, y, { epochs: 2, batchSize: SAMPLES });
  return model;
}

const valuesOf = async (model: Model) => [
  ...(await model.getWeightsAsync()).map(({ values }) => Array.from(values)),
  ...(model.compiled ? await model.optimizer.saveOwnVariablesAsync() : []).map(({ values }) =>
    Array.from(values, Number),
  ),
];

interface Format {
  readonly stateful?: boolean;
  /** Packed reads that one save may take. */
  readonly reads: number;
  /** Whether the optimizer's state is in it. */
  readonly whole: boolean;
  /** The same model gives the same bytes; HDF5 notes when it was written. */
  readonly sameBytes?: boolean;
  save(model: Model): Promise<unknown>;
  load(saved: unknown, model: Model): Promise<Model>;
}

const asBytes = (saved: unknown): Uint8Array => {
  if (saved instanceof Uint8Array) return saved;
  throw new Error('No bytes');
};

const FORMATS: Readonly<Record<string, Format>> = {
  'a .keras file': {
    stateful: true,
    reads: 3,
    whole: true,
    save: (model) => saveModel(model, undefined, { date }),
    load: (saved) => loadModel(asBytes(saved)),
  },
  'a .weights.h5 file': {
    reads: 3,
    whole: true,
    save: (model) => saveWeights(model),
    load: async (saved, model) => {
      await loadWeights(model, asBytes(saved));
      return model;
    },
  },
  'an .h5 file of Keras 2': {
    reads: 1,
    whole: false,
    save: (model) => saveWeights(model, undefined, { format: 'h5' }),
    load: async (saved, model) => {
      await loadWeights(model, asBytes(saved));
      return model;
    },
  },
  'the files of tfjs-layers': {
    reads: 2,
    whole: false,
    sameBytes: true,
    save: (model) => saveTfjs(model),
    async load(_, model) {
      const place = join(folder, 'tfjs');
      await saveTfjs(model, place);
      return loadModel(join(place, 'model.json'));
    },
  },
  safetensors: {
    reads: 3,
    whole: true,
    sameBytes: true,
    save: (model) => serializeWeightsAsync(model),
    load: async (saved, model) => {
      restoreWeights(model, asBytes(saved));
      return model;
    },
  },
};

describe('where values can only be awaited', () => {
  it.each(Object.entries(FORMATS))('%s is saved and loaded', async (_, format) => {
    const { stateful = false, reads, whole, sameBytes = false, save, load } = format;
    await useBackend('cpu');
    const there = await trained(stateful);
    const savedThere = await save(there);
    there.dispose();

    await useBackend('awaited');
    const model = await trained(stateful);
    const before = await valuesOf(model);
    resetAwaitedReads();
    const saved = await save(model);
    expect(awaitedReads()).toBeLessThanOrEqual(reads);
    if (sameBytes) expect(saved).toEqual(savedThere);
    await model.fit(x, y, { epochs: 1, batchSize: SAMPLES });
    expect(await valuesOf(model)).not.toEqual(before);
    const again = await load(sameBytes && !whole ? null : saved, model);
    const weights = model.weights.length;
    const wanted = sameBytes && !whole ? await valuesOf(model) : before;
    const got = await valuesOf(again);
    if (whole) expect(got).toEqual(wanted);
    else expect(got.slice(0, weights)).toEqual(wanted.slice(0, weights));
    for (const one of new Set([model, again])) one.dispose();
  });

  it('descent predict gives the numbers of cpu', async () => {
    await useBackend('cpu');
    const model = await trained(false);
    const file = join(folder, 'predict.keras');
    await saveModel(model, file);
    model.dispose();
    const rows = Array.from({ length: SAMPLES }, (_, i) =>
      [0, 1, 2, 3].map((t) => [0, 1].map((j) => x.data[i * 8 + t * 2 + j])),
    );
    await writeFile(join(folder, 'x.json'), JSON.stringify(rows));
    const predict = async (backend: string) => {
      const [out, err]: [string[], string[]] = [[], []];
      const io = {
        stdout: { write: (text: string) => out.push(text) > 0 },
        stderr: { write: (text: string) => err.push(text) > 0 },
        env: {},
        cwd: folder,
      };
      const args = [
        'predict',
        'predict.keras',
        '--data',
        'x.json',
        '--backend',
        backend,
        '--json',
        '--output',
        `${backend}.npy`,
      ];
      expect([await main(args, io), err.join('')]).toEqual([0, '']);
      return [JSON.parse(out.join('')).predictions, await readFile(join(folder, `${backend}.npy`))];
    };
    expect(await predict('awaited')).toEqual(await predict('cpu'));
  });

  it('an experiment on a model file knows its weights', async () => {
    const file = join(folder, 'experiment.keras');
    await useBackend('cpu');
    const model = await trained(false);
    await saveModel(model, file);
    model.dispose();
    const opened = async (backend: string) => {
      await useBackend(backend);
      return (await openExperiment({ model: { file } })).model;
    };
    expect(await opened('awaited')).toEqual(await opened('cpu'));
  });
});
