import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../src/main.js';
import { descent as spawned, temporaryFolder } from './spawn.js';
import { Recorder, widest } from './terminal.js';

const SPECS = fileURLToPath(new URL('../../../specs/keras-3.15.1/', import.meta.url));
const ADAM = join(SPECS, 'optimizers/Adam/ema_at_end.json');
const DECAY = join(SPECS, 'schedules/CosineDecay__warmup.json');

const read = async (file: string) => JSON.parse(await readFile(file, 'utf8'));
type Json = Awaited<ReturnType<typeof read>>;

let cwd: string;

beforeAll(async () => {
  cwd = await temporaryFolder();
});

beforeEach(async () => {
  await rm(cwd, { recursive: true });
  await mkdir(join(cwd, 'all/deep'), { recursive: true });
  await cp(DECAY, join(cwd, 'all/decay.json'));
  await cp(ADAM, join(cwd, 'all/deep/adam.json'));
});

afterAll(() => rm(cwd, { recursive: true }));

async function descent(args: readonly string[], columns?: number, env: Readonly<Record<string, string>> = {}) {
  const stdout = new Recorder(columns === undefined ? undefined : { columns, rows: 40 });
  const stderr = new Recorder();
  const backend = args.includes('--backend') ? [] : ['--backend', 'cpu'];
  const io = { stdout, stderr, env: { LANG: 'C.UTF-8', ...env }, cwd };
  const code = await main([...args, ...backend], io);
  return { code, stdout: stdout.text, stderr: stderr.text };
}

/** A recording with one number of its results changed by a thousandth. */
async function tamper(file: string): Promise<void> {
  const document = await read(file);
  document.expected[2].variables[0][1] *= 1.001;
  await writeFile(file, JSON.stringify(document));
}

describe('descent replay', () => {
  it('prints one document: what was computed, in the shape of the recording', async () => {
    const { code, stdout, stderr } = await descent(['replay', 'all', DECAY, '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [decay, adam, again] = JSON.parse(stdout);
    const recorded = await read(ADAM);
    expect(Object.keys(adam)).toEqual(['file', 'format', 'case', 'backend', 'computed']);
    expect(adam).toMatchObject({ file: 'all/deep/adam.json', format: recorded.format, case: 'Adam/ema_at_end' });
    expect(adam.backend).toBe('cpu');
    const { expected, slots, finalized } = recorded;
    expect(adam.computed).toEqual({ expected, slots, finalized });
    expect(decay.computed).toEqual({ values: (await read(DECAY)).values });
    expect(again).toEqual({ ...decay, file: DECAY });
  });
  it('writes numbers that JSON cannot hold as recordings do, in float64 too', async () => {
    // A rate that grows: 2 to the power of the step, in float64, as Keras computes from integers.
    const recorded = await read(join(SPECS, 'schedules/ExponentialDecay__int_rate.json'));
    const config = { ...recorded.serialized.config, initial_learning_rate: 1, decay_steps: 1, decay_rate: 2 };
    const serialized = { ...recorded.serialized, config };
    const document = { ...recorded, serialized, serialized_json: JSON.stringify(serialized), steps: [3, 5000] };
    await writeFile(join(cwd, 'growth.json'), JSON.stringify(document));
    const { code, stdout } = await descent(['replay', 'growth.json', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)[0].computed.values).toEqual([
      { ok: true, dtype: 'float64', value: 8 },
      { ok: true, dtype: 'float64', value: 'Infinity' },
    ]);
  });

  it('does not need what was recorded', async () => {
    const { expected: _, slots: __, finalized: ___, ...blind } = await read(ADAM);
    await writeFile(join(cwd, 'blind.json'), JSON.stringify(blind));
    const [one, other] = JSON.parse((await descent(['replay', 'blind.json', ADAM, '--json'])).stdout);
    expect(one.computed).toEqual(other.computed);
  });

  it('loses nothing when a file fails', async () => {
    await writeFile(join(cwd, 'broken.json'), '{"format": ');
    await writeFile(join(cwd, 'future.json'), '{"format": "descent-golden/schedule@9"}');
    await writeFile(join(cwd, 'spoilt.json'), JSON.stringify({ ...(await read(ADAM)), variables: 3 }));
    const files = ['broken.json', 'future.json', DECAY, 'spoilt.json', 'nowhere.json', ADAM];
    const { code, stdout, stderr } = await descent(['replay', ...files, '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout).map(({ file }: Json) => file)).toEqual([DECAY, ADAM]);
    const messages = stderr.trim().split('\n');
    expect(messages).toHaveLength(4);
    expect(messages[0]).toMatch(/^error: broken\.json, line 1, column 12/);
    expect(messages[1]).toMatch(/^error: future\.json: .*"descent-golden\/schedule@9".*schedule@1/);
    expect(messages[2]).toMatch(/^error: spoilt\.json: .*\/variables.*must be a list/);
    expect(messages[3]).toBe('error: Cannot read nowhere.json: there is no such file or folder.');
  });

  it('names the files of a folder that are no recordings', async () => {
    await writeFile(join(cwd, 'all/notes.json'), '{"milk": 2}');
    await cp(join(SPECS, 'losses/names.json'), join(cwd, 'all/names.json'));
    await symlink(cwd, join(cwd, 'all/deep/circle'));
    const { code, stdout, stderr } = await descent(['replay', 'all', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toHaveLength(2);
    expect(stderr).toContain('Not replayed:');
    expect(stderr).toContain('descent-golden/loss-names@1: all/names.json');
    expect(stderr).toContain('not a recording: all/notes.json');
  });

  it('says briefly what came out', async () => {
    const { code, stdout } = await descent(['replay', 'all'], 60, { NO_COLOR: '1' });
    expect(code).toBe(0);
    expect(widest(stdout)).toBeLessThan(60);
    expect(stdout).toContain('2 recordings computed on cpu.');
    expect(stdout).not.toContain('\x1b[');
  });
});

describe('a stop', () => {
  it('keeps what was computed', async () => {
    const before = process.listenerCount('SIGINT');
    const watch = setInterval(() => {
      if (process.listenerCount('SIGINT') === before) return;
      clearInterval(watch);
      process.emit('SIGINT', 'SIGINT');
    }, 1);
    const { code, stdout, stderr } = await descent(['replay', join(SPECS, 'optimizers'), '--json']);
    expect(code).toBe(130);
    expect(stderr).toMatch(/^error: Stopped after \d+ of 29\d files\.$/m);
    const count = Number(/after (\d+) of/.exec(stderr)?.[1]);
    expect(count).toBeLessThan(290);
    expect(JSON.parse(stdout)).toHaveLength(count);
    expect(process.listenerCount('SIGINT')).toBe(before);
  });
});

describe('descent verify', () => {
  it('shows every case and class, and agrees', async () => {
    const { code, stdout, stderr } = await descent(['verify', 'all']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^✓ {2}CosineDecay__warmup {2,}\S+ +\S+ +\S+$/m);
    expect(stdout).toMatch(/^✓ {2}Adam {2,}1 /m);
    expect(stdout).toMatch(/^2 cases of 2 classes on cpu: all within tolerance\.\n$/m);
  });

  it('can fail: one number that is a thousandth off', async () => {
    await tamper(join(cwd, 'all/deep/adam.json'));
    const { code, stdout } = await descent(['verify', 'all'], 60, { NO_COLOR: '1' });
    expect(code).toBe(1);
    expect(widest(stdout)).toBeLessThan(60);
    expect(stdout).toMatch(/^✗ {2}Adam\/ema_at_end/m);
    expect(stdout).toMatch(/^✓ {2}CosineDecay /m);
    expect(stdout).toMatch(/^Adam\/ema_at_end is not as it was recorded\n {2}step 3, .* times what is allowed$/m);
    expect(stdout).toContain('1 beyond the tolerance.');

    const { code: same, stdout: text } = await descent(['verify', 'all', '--json']);
    expect(same).toBe(1);
    const document = JSON.parse(text);
    expect(document).toMatchObject({ backend: 'cpu', ok: false, notVerified: [], errors: [] });
    expect(document.files.map(({ file, ok }: Json) => [file, ok])).toEqual([
      ['all/decay.json', true],
      ['all/deep/adam.json', false],
    ]);
    expect(document.files[1].comparisons[0].share).toBeGreaterThan(1);
    expect(document.files[1].comparisons[0].misses).toHaveLength(1);
  });

  it('fails for a changed config, gradient, name or count too', async () => {
    const changes: ((document: Json) => void)[] = [
      (document) => (document.config.config.beta_1 = 0.91),
      (document) => (document.steps[0].gradients[0][0] += 0.5),
      (document) => (document.slots[2].name = 'other'),
      (document) => document.expected.pop(),
      (document) => (document.expected[0].iterations = 7),
      (document) => (document.finalized.variables[0][0] = 'NaN'),
    ];
    for (const [index, change] of changes.entries()) {
      const document = await read(ADAM);
      change(document);
      await writeFile(join(cwd, `${index}.json`), JSON.stringify(document));
      expect((await descent(['verify', `${index}.json`])).code, String(change)).toBe(1);
    }
  });

  it('lists what it does not verify, and does not call nothing a success', async () => {
    await cp(join(SPECS, 'schedules/constructor_errors.json'), join(cwd, 'all/errors.json'));
    const { code, stdout } = await descent(['verify', 'all']);
    expect(code).toBe(0);
    expect(stdout).toContain('Not verified:\n  descent-golden/constructor-errors@1: all/errors.json\n');
    await mkdir(join(cwd, 'empty'));
    const empty = await descent(['verify', 'empty']);
    expect(empty).toMatchObject({ code: 2, stdout: '' });
    expect(empty.stderr).toContain('No recording in empty');
    await writeFile(join(cwd, 'empty/broken.json'), '{');
    const broken = await descent(['verify', 'empty', DECAY]);
    expect(broken.code).toBe(2);
    expect(broken.stdout).toContain('1 file could not be verified');
    expect(broken.stderr).toMatch(/^error: empty\/broken\.json, line 1/);
  });

  it('says where MNIST is missing, and goes on', async () => {
    const nowhere = { HOME: cwd, DESCENT_OFFLINE: '1', DESCENT_MNIST: '', KERAS_HOME: cwd };
    const training = join(SPECS, 'training/SGD.json');
    const args = ['verify', training, DECAY, '--backend', 'cpu'];
    const { code, stdout, stderr } = await spawned(args, { env: nowhere });
    expect(code).toBe(2);
    expect(stdout).toContain('✓  CosineDecay__warmup');
    expect(stderr).toMatch(/SGD\.json: MNIST: is not on this machine.*DESCENT_MNIST/);
  });

  it('computes on the backend that is asked for', async () => {
    for (const backend of ['cpu', 'wasm']) {
      const { code, stdout } = await spawned(['verify', DECAY, ADAM, '--backend', backend], { cwd });
      expect(code).toBe(0);
      expect(stdout).toContain(` on ${backend}: all within tolerance.`);
    }
  });
});
