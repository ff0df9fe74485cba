import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { useBackend } from '@descent/backend';
import { optimizerClasses } from '@descent/optimizers';
import { setRandomSeed } from '@descent/random';
import { ModelCheckpoint } from '@descent/trainer';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadModel, saveModel } from '../src/index.js';
import { data, fingerprint, makeModel, makeStateful, optimizerNames, train, x, y } from './resume-models.js';

const folder = mkdtempSync(join(tmpdir(), 'descent-resume-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => useBackend('cpu'));

describe('training goes on to the bit', () => {
  it.each(optimizerNames)('%s', async (name) => {
    setRandomSeed(3);
    const model = makeModel(name);
    await train(model);
    const bytes = await saveModel(model);
    await train(model);
    const uninterrupted = fingerprint(model);
    model.dispose();
    setRandomSeed(99);
    const resumed = await loadModel(bytes);
    await train(resumed);
    expect(fingerprint(resumed)).toEqual(uninterrupted);
    resumed.dispose();
  });

  it('in a new process', async () => {
    const jobs = optimizerNames.filter((name) => name.endsWith('__defaults') || /^(LossScale|Multi)/.test(name));
    const classes = new Set(jobs.map((name) => name.split('__')[0]));
    expect([...optimizerClasses.values()].filter(({ className }) => !classes.has(className))).toEqual([]);
    const expected: Record<string, string[]> = {};
    for (const name of jobs) {
      setRandomSeed(4);
      const model = makeModel(name);
      await train(model);
      await saveModel(model, join(folder, `${name}.keras`));
      await train(model);
      expected[name] = fingerprint(model);
      model.dispose();
    }
    const program = await bundle('resume', RESUME);
    const { stdout } = await promisify(execFile)(process.execPath, [program, folder, ...jobs], { maxBuffer: 1 << 26 });
    expect(JSON.parse(stdout)).toEqual(expected);
  });

  it('with the states of recurrent layers', async () => {
    const batch = [data([4, 3, 2]), data([4, 1], 6)] as const;
    const model = makeStateful();
    for (let i = 0; i < 3; i++) await model.trainOnBatch(...batch);
    const resumed = await loadModel(await saveModel(model));
    for (const one of [model, resumed]) await one.trainOnBatch(...batch);
    expect(fingerprint(resumed)).toEqual(fingerprint(model));
    for (const one of [model, resumed]) one.dispose();
  });

  it('from a checkpoint of any epoch', async () => {
    setRandomSeed(5);
    const model = makeModel('Adam__schedule');
    const checkpoint = new ModelCheckpoint(join(folder, 'epoch-{epoch}.keras'), { write: (one) => saveModel(one) });
    await model.fit(x, y, { epochs: 3, batchSize: 8, callbacks: [checkpoint] });
    for (const epoch of [1, 2]) {
      const resumed = await loadModel(join(folder, `epoch-${epoch}.keras`));
      await resumed.fit(x, y, { initialEpoch: epoch, epochs: 3, batchSize: 8 });
      expect(fingerprint(resumed)).toEqual(fingerprint(model));
      resumed.dispose();
    }
    model.dispose();
  });

  it('or not, when that is not wanted', async () => {
    const model = makeModel('Adam__defaults');
    const bytes = await saveModel(model);
    const load = () => {
      setRandomSeed(1);
      return loadModel(bytes, { restoreRandomState: false });
    };
    const [first, second] = [await load(), await load()];
    for (const one of [model, first, second]) {
      setRandomSeed(1);
      await train(one);
    }
    expect(fingerprint(second)).toEqual(fingerprint(first));
    expect(fingerprint(first)).not.toEqual(fingerprint(model));
    for (const one of [model, first, second]) one.dispose();
  });
});

/** A program in a file of its own, which a process can run without this test. */
async function bundle(name: string, contents: string): Promise<string> {
  const outfile = join(folder, `${name}.mjs`);
  const here = JSON.stringify(import.meta.url);
  const header = `import { createRequire as requireFor } from 'node:module'; const require = requireFor(${here});`;
  await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['@descent/source'],
    outfile,
    define: { 'import.meta.url': here },
    banner: { js: header },
    logLevel: 'error',
  });
  return outfile;
}

const RESUME = `
import { setRandomSeed } from '@descent/random';
import { useBackend } from '@descent/backend';
import '@descent/backend-cpu';
import { loadModel } from '../src/index.js';
import { fingerprint, train } from './resume-models.js';
await useBackend('cpu');
const [folder, ...names] = process.argv.slice(2);
const results = {};
for (const name of names) {
  setRandomSeed(77);
  const model = await loadModel(folder + '/' + name + '.keras');
  await train(model);
  results[name] = fingerprint(model);
}
console.log(JSON.stringify(results));
`;

const SAVE_FOREVER = `
import { useBackend } from '@descent/backend';
import '@descent/backend-cpu';
import { saveModel } from '../src/index.js';
import { makeModel, train } from './resume-models.js';
await useBackend('cpu');
const model = makeModel('Adam__defaults');
await train(model);
for (let i = 0; ; i++) {
  await saveModel(model, process.argv[2]);
  if (i === 0) console.log('saved');
}
`;

const BACK_UP = `
import { setRandomSeed } from '@descent/random';
import { useBackend } from '@descent/backend';
import '@descent/backend-cpu';
import { BackupAndRestore } from '@descent/trainer';
import { fingerprint, makeModel, x, y } from './resume-models.js';
await useBackend('cpu');
setRandomSeed(6);
const model = makeModel('Adam__schedule');
const backup = new BackupAndRestore(process.argv[2]);
const tell = { onEpochBegin: (epoch) => console.log('epoch ' + epoch) };
const slow = { onTrainBatchEnd: () => new Promise((resolve) => setTimeout(resolve, Number(process.argv[3]))) };
await model.fit(x, y, { epochs: 6, batchSize: 8, callbacks: [backup, tell, slow] });
console.log(JSON.stringify(fingerprint(model)));
`;

describe('a killed process', () => {
  it('goes on from its backup to the bit when it is run again', async () => {
    setRandomSeed(6);
    const model = makeModel('Adam__schedule');
    await model.fit(x, y, { epochs: 6, batchSize: 8 });
    const program = await bundle('backup', BACK_UP);
    const backup = join(folder, 'backup');
    const child = spawn(process.execPath, [program, backup, '30'], { stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const text of child.stdout) if (String(text).includes('epoch 3')) child.kill('SIGKILL');
    expect(readdirSync(backup)).toContain('latest.safetensors');
    const { stdout } = await promisify(execFile)(process.execPath, [program, backup, '0'], { maxBuffer: 1 << 26 });
    const lines = stdout.trim().split('\n');
    expect(lines.slice(0, -1)).toEqual(['epoch 3', 'epoch 4', 'epoch 5']);
    expect(JSON.parse(lines.at(-1)!)).toEqual(fingerprint(model));
    model.dispose();
  });
});

describe('saving', () => {
  it('a kill at any time leaves a whole file', async () => {
    const program = await bundle('save', SAVE_FOREVER);
    const path = join(folder, 'killed.keras');
    for (const delay of [1, 6, 17]) {
      const child = spawn(process.execPath, [program, path], { stdio: ['ignore', 'pipe', 'inherit'] });
      await once(child.stdout, 'data');
      await new Promise((resolve) => setTimeout(resolve, delay));
      child.kill('SIGKILL');
      await once(child, 'exit');
      (await loadModel(path)).dispose();
    }
  });

  it('the same model at the same time gives the same bytes', async () => {
    const model = makeModel('Nadam__defaults');
    const date = new Date(2026, 0, 31, 12, 0, 0);
    expect(await saveModel(model, undefined, { date })).toEqual(await saveModel(model, undefined, { date }));
    model.dispose();
  });

  it('replaces a file whole, and leaves no other beside it', async () => {
    const model = makeModel('SGD__defaults');
    const inside = mkdtempSync(join(folder, 'atomic-'));
    const path = join(inside, 'model.keras');
    writeFileSync(path, 'old');
    const bytes = await saveModel(model, path);
    expect(new Uint8Array(readFileSync(path))).toEqual(bytes);
    expect(readdirSync(inside)).toEqual(['model.keras']);
    model.dispose();
  });

  it('keeps the old file when it fails', async () => {
    const model = makeModel('SGD__defaults');
    const inside = mkdtempSync(join(folder, 'failing-'));
    const taken = join(inside, 'model.keras');
    await saveModel(model, join(taken, 'inner.keras'));
    await expect(saveModel(model, taken)).rejects.toThrow();
    expect(readdirSync(inside)).toEqual(['model.keras']);
    expect(readdirSync(taken)).toEqual(['inner.keras']);
    model.dispose();
  });
});
