import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { useBackend } from '@descent/backend';
import type { ExperimentResult } from '@descent/experiment';
import { Dense, Flatten, InputLayer, SimpleDense } from '@descent/layers';
import { loadModel, saveModel, saveTfjs } from '@descent/model-io';
import { findProblems } from '@descent/spec/validate';
import { Sequential } from '@descent/trainer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archive, descent } from './models.js';
import { temporaryFolder } from './spawn.js';

const customObjects = { 'descent>SimpleDense': SimpleDense };
const SMALL = ['--data', 'synthetic', '--limit', '256', '--backend', 'cpu', '--workers', '1'];

let cwd: string;

beforeAll(async () => {
  cwd = await temporaryFolder();
  await useBackend('cpu');
  const model = new Sequential([
    new InputLayer({ batchShape: [null, 28, 28] }),
    new Flatten(),
    new Dense({ units: 8, activation: 'relu' }),
    new Dense({ units: 10 }),
  ]);
  const loss = { class_name: 'SparseCategoricalCrossentropy', config: { from_logits: true } } as const;
  model.compile({ optimizer: 'adam', loss });
  await saveModel(model, join(cwd, 'logits.keras'));
  await saveTfjs(model, join(cwd, 'tf'));
  model.dispose();
});

afterAll(() => rm(cwd, { recursive: true }));

async function run(...args: string[]): Promise<ExperimentResult> {
  const out = join(cwd, 'runs');
  const { code, stdout, stderr } = await descent(['run', ...args, ...SMALL, '--out', out, '--json'], cwd);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const result = JSON.parse(stdout) as ExperimentResult;
  expect(findProblems('result', structuredClone(result))).toEqual([]);
  return result;
}

const newestRun = async () => join(cwd, 'runs', (await readdir(join(cwd, 'runs'))).sort().at(-1) as string);
const lossesOf = ({ trials }: ExperimentResult) => trials.map(({ test }) => test?.loss);

describe('descent run --save', () => {
  it('keeps the model of every trial, which scores as the trial did', async () => {
    await rm(join(cwd, 'runs'), { recursive: true, force: true });
    const { trials } = await run('--units', '8', '--learning-rates', '1e-2,1e-3', '--seeds', '1,2', '--save');
    const folder = await newestRun();
    const names = ['0.01-seed-1', '0.01-seed-2', '1e-3-seed-1', '1e-3-seed-2'].map((name) => `rmsprop-${name}.keras`);
    expect(trials.map(({ model }) => model)).toEqual(names.map((name) => `models/${name}`));
    expect((await readdir(join(folder, 'models'))).sort()).toEqual(names);
    for (const { model: file, test } of trials) {
      const args = ['predict', join(folder, file as string), '--data', 'synthetic', '--limit', '256', '--json'];
      const { scores } = JSON.parse((await descent([...args, '--backend', 'cpu', '--batch-size', '128'], cwd)).stdout);
      expect(scores).toEqual(test);
      const model = await loadModel(join(folder, file as string), { customObjects });
      expect(model.optimizer.iterations).toBe(2);
      model.dispose();
    }
  });

  it("into a folder of one's own lists them at the end, and replaces none", async () => {
    const args = ['run', '--units', '4', '--learning-rates', '1e-3,1e30', '--optimizer', 'sgd', ...SMALL];
    const flags = ['--out', join(cwd, 'other'), '--save', join(cwd, 'kept'), '--quiet'];
    const { code, stdout, stderr } = await descent([...args, ...flags], cwd);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Models {2}kept\/sgd-1e-3\.keras\nReport {2}other\//m);
    // a trial that diverged has no model
    expect(await readdir(join(cwd, 'kept'))).toEqual(['sgd-1e-3.keras']);
    const before = await readFile(join(cwd, 'kept/sgd-1e-3.keras'));
    const again = await descent([...args, ...flags], cwd);
    expect(again).toMatchObject({ code: 2, stdout: '' });
    expect(again.stderr).toMatch(/Cannot write to .*sgd-1e-3\.keras: it exists already\. .*--save/);
    expect((await readFile(join(cwd, 'kept/sgd-1e-3.keras'))).equals(before)).toBe(true);
    await writeFile(join(cwd, 'file'), '');
    const blocked = await descent([...args, '--out', join(cwd, 'other'), '--save', join(cwd, 'file/in')], cwd);
    expect(blocked.code).toBe(2);
    expect(blocked.stderr).toMatch(/^error: Cannot write to .*--save/m);
  });
});

describe('descent run --model', () => {
  it('starts every trial from the weights in the file, of any format', async () => {
    const frozen = ['--optimizer', 'sgd', '--learning-rates', '0', '--seeds', '1,2'];
    const losses = lossesOf(await run('--model', 'logits.keras', ...frozen));
    expect(losses[0]).toBeGreaterThan(0);
    expect(losses[1]).toBe(losses[0]);
    // tfjs-layers' file does not say that these are logits
    const tfjs = await run('--model', 'tf/model.json', ...frozen);
    expect(tfjs.experiment.loss).toBe('sparse_categorical_crossentropy');
    await writeFile(
      join(cwd, 'plan.json'),
      JSON.stringify({ model: { file: relative(process.cwd(), join(cwd, 'logits.keras')) } }),
    );
    expect(lossesOf(await run('plan.json', ...frozen))).toEqual(losses);
    const trained = await run('--model', 'logits.keras', '--optimizer', 'adam', '--learning-rates', '1e-2,1e-3');
    expect(new Set(lossesOf(trained)).size).toBe(2);
    expect(trained.experiment).toMatchObject({
      loss: { class_name: 'SparseCategoricalCrossentropy', config: { from_logits: true } },
      model: { class_name: 'Sequential', file: join(cwd, 'logits.keras'), checksum: expect.stringMatching(/^sha256:/) },
    });
    expect(trained.trials.every(({ test }) => (test?.loss as number) < (losses[0] as number))).toBe(true);
  });

  it('does not take the loss of the file with --no-compile', async () => {
    const frozen = ['--optimizer', 'sgd', '--learning-rates', '0', '--no-compile'];
    const { experiment } = await run('--model', 'logits.keras', ...frozen);
    expect(experiment.loss).toBe('sparse_categorical_crossentropy');
    await writeFile(
      join(cwd, 'own-loss.json'),
      JSON.stringify({ loss: { class_name: 'SparseCategoricalCrossentropy', config: { from_logits: true } } }),
    );
    const own = await run('own-loss.json', '--model', 'logits.keras', ...frozen);
    expect(own.experiment.loss).toMatchObject({ config: { from_logits: true } });
  });

  it('can be run again from its run folder, unless the weights have changed', async () => {
    await rm(join(cwd, 'runs'), { recursive: true, force: true });
    const first = await run('--model', 'logits.keras', '--learning-rates', '1e-3', '--save');
    const folder = await newestRun();
    expect(lossesOf(await run(join(folder, 'experiment.json')))).toEqual(lossesOf(first));
    const experiment = JSON.parse(await readFile(join(folder, 'experiment.json'), 'utf8'));
    const other = join(folder, first.trials[0]?.model as string);
    await writeFile(
      join(cwd, 'changed.json'),
      JSON.stringify({ ...experiment, model: { ...experiment.model, file: other } }),
    );
    const { code, stderr } = await descent(['run', 'changed.json', ...SMALL, '--out', join(cwd, 'runs')], cwd);
    expect(code).toBe(2);
    expect(stderr).toMatch(/\/model\/checksum.*have changed since/);
  });

  it('works for find-lr and validate', async () => {
    const flags = [
      '--data',
      'synthetic',
      '--limit',
      '256',
      '--backend',
      'cpu',
      '--steps',
      '4',
      '--out',
      join(cwd, 'runs'),
    ];
    const { code, stdout } = await descent(['find-lr', '--model', 'logits.keras', ...flags], cwd);
    expect(code).toBe(0);
    expect(stdout).toContain('weights from logits.keras');
    const valid = await descent(['validate', 'plan.json'], cwd);
    expect(valid.stdout).toMatch(/plan\.json {2}experiment: 3 trials/);
    await writeFile(join(cwd, 'gone.json'), '{"model": {"file": "gone.keras"}}');
    const gone = await descent(['validate', 'gone.json'], cwd);
    expect(gone.code).toBe(2);
    expect(gone.stdout).toMatch(/gone\.keras: there is no such file/);
  });

  it('is one message for a file that will not do', async () => {
    await mkdir(join(cwd, 'folder'), { recursive: true });
    await writeFile(join(cwd, 'text.keras'), 'text');
    const cases: [args: string[], says: RegExp][] = [
      [['--model', 'nowhere.keras'], /--model: .*nowhere\.keras: there is no such file/],
      [['--model', 'text.keras'], /--model: .*it is neither/],
      [['--model', 'folder'], /--model: .*folder: it is a folder, not a file/],
      [['--model', archive('mlp.keras')], /\/model: must take inputs of 784 values.*Received: \[12\]/],
      [['--model', archive('two_inputs.keras')], /a model of one input is needed.*left, right/],
      [['--model', archive('mlp.weights.h5')], /weights and no model/],
      [['--model', 'logits.keras', '--units', '8'], /'--model <file>' cannot be used with option '--units/],
    ];
    for (const [args, says] of cases) {
      const { code, stdout, stderr } = await descent(['run', ...args, ...SMALL, '--out', join(cwd, 'none')], cwd);
      expect(code, args.join(' ')).toBe(2);
      expect(stdout).toBe('');
      expect(stderr.replace(/\s+/g, ' ')).toMatch(says);
      expect(stderr).toMatch(/^error: /);
      expect(stderr).not.toMatch(/^ +at .*:\d+/m);
    }
  });
});
