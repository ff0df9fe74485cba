import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resolveExperiment } from '../src/experiment/resolve.js';
import { openExperiment } from '../src/node/open.js';
import { fileNames, savedModels } from '../src/node/saved-models.js';
import { OutputError } from '../src/run/output-error.js';

const plan = (class_name: string, label: string, seed = 1) => ({ optimizer: { class_name, config: {} }, label, seed });

test.each([
  [
    [plan('RMSprop', '1e-3'), plan('RMSprop', '0.01')],
    ['rmsprop-1e-3', 'rmsprop-0.01'],
  ],
  [
    [plan('Adam', 'Adam 1e-3'), plan('SGD', 'SGD 1e-3')],
    ['adam-1e-3', 'sgd-1e-3'],
  ],
  [
    [plan('SGD', '1e-3', 1), plan('SGD', '1e-3', 2)],
    ['sgd-1e-3-seed-1', 'sgd-1e-3-seed-2'],
  ],
  [[plan('SGD', 'momentum 0.9, rate/../x')], ['sgd-momentum-0.9-rate-..-x']],
  [
    [plan('SGD', 'a b'), plan('SGD', 'a/b'), plan('SGD', 'a:b')],
    ['sgd-a-b', 'sgd-a-b-2', 'sgd-a-b-3'],
  ],
])('models are named by their trials: %#', (plans, names) => {
  expect(fileNames(plans)).toEqual(names.map((name) => `${name}.keras`));
});

test('names are safe and each once, whatever the labels', () => {
  const labels = ['', '.', '..', '/', 'a'.repeat(300), `${'a'.repeat(300)}b`, 'größe', '\u0000', 'CON'];
  const names = fileNames(labels.map((label) => plan('SGD', label)));
  expect(new Set(names).size).toBe(labels.length);
  for (const name of names) expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}.+-]{0,90}\.keras$/u);
});

test('models go beside the results, or where there is none of that name', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'descent-kept-'));
  try {
    const plans = [{ index: 0, learningRate: 1, ...plan('SGD', '1e-3') }];
    expect(await savedModels(plans, true, '/runs/one')).toEqual([
      { path: '/runs/one/models/sgd-1e-3.keras', name: 'models/sgd-1e-3.keras' },
    ]);
    expect(await savedModels(plans, join(folder, 'new'), join(folder, 'run'))).toEqual([
      { path: join(folder, 'new/sgd-1e-3.keras'), name: '../new/sgd-1e-3.keras' },
    ]);
    await writeFile(join(folder, 'new/sgd-1e-3.keras'), '');
    await expect(savedModels(plans, join(folder, 'new'), null)).rejects.toThrow(OutputError);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a model file is read by openExperiment alone', async () => {
  const experiment = { model: { file: 'nowhere.keras' } };
  expect(() => resolveExperiment(experiment)).toThrow(/openExperiment .* reads the file/);
  await expect(openExperiment(experiment)).rejects.toMatchObject({
    message: expect.stringContaining('nowhere.keras: there is no such file'),
    pointer: '/model/file',
  });
  for (const model of [{ file: 3 }, { file: '' }, { file: 'a', units: 3 }]) {
    await expect(openExperiment({ model } as object)).rejects.toMatchObject({
      pointer: expect.stringMatching(/^\/model/),
    });
  }
  expect(await openExperiment({ epochs: 2 })).toEqual(resolveExperiment({ epochs: 2 }));
});
