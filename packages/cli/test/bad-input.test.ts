import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../src/main.js';
import { kindOf } from '../src/validate/kinds.js';
import { temporaryFolder } from './spawn.js';
import { Recorder } from './terminal.js';

const FILES: Readonly<Record<string, string>> = {
  'zero-epochs.json': '{"epochs": 0}',
  'unknown-key.json': '{"epochz": 1}',
  'not-json.json': '{ "epochs": 1, }',
  'empty.json': '',
  'list.json': '[1]',
  'rate-text.json': '{"optimizers": [{"class_name": "Adam", "config": {"learning_rate": "fast"}}]}',
  'rate-nan.json': '{"learningRates": [NaN]}',
  'option.json': '{"optimizers": [{"class_name": "Adam", "config": {"learning_rat": 0.1}}]}',
  'optimizer.json': '{"class_name": "Adamm", "config": {}}',
};

/** What is typed, and what the message must say. */
const CASES: readonly (readonly [args: string, ...says: string[]])[] = [
  ['runn', "unknown command 'runn'", 'Did you mean run?'],
  ['run --optimzer adam', "unknown option '--optimzer'", 'Did you mean --optimizer?'],
  ['run --optimizer rmsprob', '--optimizer', '/optimizers/0', '"rmsprob"', 'Did you mean "RMSprop"'],
  ['run --optimizer adam,sgdd', '/optimizers/1', '"SGD"'],
  ['run --optimizer {bad', '--optimizer, line 1, column 2'],
  ['run --optimizer @optimizer.json', '"Adamm"', '"Adam"'],
  ['run --optimizer @nowhere.json', 'Cannot read nowhere.json: there is no such file'],
  ['run --loss msee', '--loss', '"msee"', '"mse"'],
  ['run --metrics acuracy', '--metrics', '"accuracy"'],
  ['run --backend wams', '--backend', '"wams"', '"wasm"'],
  ['run --data mnits', '"mnits"', '"mnist"'],
  ['run --data /no/such/folder', '/no/such/folder', 'no such file or folder'],
  ['run --epochs x', '--epochs', '"x" is not a finite number'],
  ['run --epochs 1.5', '--epochs', 'must be an integer', '1.5'],
  ['run --batch-size 0', '--batch-size', '/batchSize', 'Received: 0'],
  ['run --units 0', '--units', '/model/units', 'Received: 0'],
  ['run --limit 0', '--limit', '/limit', 'Received: 0'],
  ['run --workers 0', '--workers', '/workers', 'Received: 0'],
  ['run --seeds -1', '--seeds', '/seeds/0', 'Received: -1'],
  ['run --validation-split 1', '--validation-split', '/validationSplit', 'Received: 1'],
  ['run --learning-rates -0.1', '--learning-rates', '/learningRates/0', '>= 0', 'Received: -0.1'],
  ['run --learning-rates NaN', '--learning-rates', '"NaN" is not a finite number'],
  ['run --learning-rates fast', '--learning-rates', '"fast" is not a finite number'],
  ['run --learning-rates', "option '--learning-rates <rates>' argument missing"],
  ['run one.json two.json', 'too many arguments'],
  ['run zero-epochs.json', 'zero-epochs.json', '/epochs', 'Received: 0'],
  ['run unknown-key.json', 'unknown-key.json', '"epochz"', '"epochs"'],
  ['run not-json.json', 'not-json.json, line 1, column 16'],
  ['run empty.json', 'empty.json, line 1'],
  ['run list.json', 'list.json', 'must be an object'],
  ['run rate-text.json', '/config/learning_rate', '"fast"'],
  ['run rate-nan.json', '/learningRates/0', 'Received: NaN'],
  ['run option.json', '"learning_rat"', '"learning_rate"'],
  ['run nowhere.json', 'Cannot read nowhere.json: there is no such file'],
  ['run folder', 'Cannot read folder: it is a folder, not a file'],
  ['run --data synthetic --limit 16 --out list.json/runs', 'Cannot write to', 'list.json', '--out'],
  ['validate', "missing required argument 'FILE'"],
  ['optimizers rmsprob', 'Unknown optimizer: "rmsprob"', 'Did you mean "RMSprop"'],
  ['optimizers quicksort', 'Unknown optimizer: "quicksort"', 'Known: Adadelta'],
  ['optimizers adam sgd', 'too many arguments'],
  ['convert rate-text.json', 'Say with --to what reads the config', 'keras-2-legacy'],
  ['convert --to tfjs', "missing required argument 'SOURCE'"],
  ['convert optimizer.json --to keras-4', 'Unknown target of --to: "keras-4"', '"keras-3"'],
  ['convert optimizer.json --to keras-3', '/class_name', '"Adamm"', '"Adam"'],
  ['convert nowhere.json --to tfjs', 'Cannot read nowhere.json: there is no such file'],
  ['convert folder --to tfjs', 'Cannot read folder: it is a folder, not a file'],
  ['convert not-json.json --to tfjs', 'not-json.json, line 1, column 16'],
  ['convert list.json --to tfjs', 'list.json', 'must be an optimizer or schedule'],
  ['convert zero-epochs.json --to keras-3', '/class_name', 'must be the name of an optimizer'],
  ['replay', "missing required argument 'PATH'"],
  ['verify nowhere.json --backend wams', '"wams"', '"wasm"'],
  ['verify', "missing required argument 'PATH'"],
  ['backends --jsn', "unknown option '--jsn'", 'Did you mean --json?'],
];

let cwd: string;

beforeAll(async () => {
  cwd = await temporaryFolder();
  await mkdir(join(cwd, 'folder'));
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(cwd, name), text);
});

afterAll(() => rm(cwd, { recursive: true }));

async function descent(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const [stdout, stderr] = [new Recorder(), new Recorder()];
  const code = await main(args, { stdout, stderr, env, cwd });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

describe('bad input', () => {
  it.each(CASES)('descent %s', async (line, ...says) => {
    const words = line.split(' ');
    const out = words.indexOf('--out') + 1;
    if (out > 0) words[out] = join(cwd, words[out] as string);
    const { code, stdout, stderr } = await descent(words);
    expect(code, stderr).toBe(2);
    expect(stdout).toBe('');
    for (const part of says) expect(stderr).toMatch(part);
    expect(stderr).toMatch(/^error: /);
    expect(stderr).not.toMatch(/^ +at .*:\d+/m);
    expect(stderr.trim().split('\n').length).toBeLessThanOrEqual(3);
  });

  it('has its stack with DEBUG=descent', async () => {
    const { code, stderr } = await descent(['run', 'zero-epochs.json'], { DEBUG: 'other,descent' });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: [^\n]*\/epochs/);
    expect(stderr).toMatch(/^ +at .*:\d+/m);
  });
});

describe('descent validate', () => {
  it('says what each file is, and exits with 2 if one is not valid', async () => {
    await writeFile(join(cwd, 'good.json'), '{"seeds": [1, 2], "optimizers": ["adam", "sgd"]}');
    await writeFile(join(cwd, 'adam.json'), '{"class_name": "Adam", "config": {"learning_rate": 0.5}}');
    await writeFile(
      join(cwd, 'decay.json'),
      '{"class_name": "ExponentialDecay", "config": {"initial_learning_rate": 0.1, "decay_steps": 10, "decay_rate": 0.5}}',
    );
    await writeFile(join(cwd, 'shopping.json'), '{"milk": 2}');
    const good = await descent(['validate', 'good.json', 'adam.json', 'decay.json']);
    expect(good.code, good.stdout).toBe(0);
    const lines = good.stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(/good\.json {2}experiment: 12 trials: 2 optimizers . 3 learning rates . 2 seeds/);
    expect(lines[1]).toMatch(/adam\.json {2}optimizer: Adam/);
    expect(lines[2]).toMatch(/decay\.json {2}learning rate schedule: ExponentialDecay/);

    const names = ['zero-epochs.json', 'option.json', 'shopping.json', 'not-json.json', 'nowhere.json', 'good.json'];
    const bad = await descent(['validate', '--json', ...names]);
    expect(bad.code).toBe(2);
    const verdicts = JSON.parse(bad.stdout);
    expect(verdicts.map(({ file, kind, valid }: Record<string, unknown>) => [file, kind, valid])).toEqual([
      ['zero-epochs.json', 'experiment', false],
      ['option.json', 'experiment', false],
      ['shopping.json', null, false],
      ['not-json.json', null, false],
      ['nowhere.json', null, false],
      ['good.json', 'experiment', true],
    ]);
    expect(verdicts[0].problems[0]).toMatchObject({ pointer: '/epochs' });
    expect(verdicts[1].problems[0].message).toContain('learning_rate');
  });

  it('knows every recorded optimizer config', async () => {
    const folder = new URL('../../../specs/keras-3.15.1/configs/', import.meta.url);
    const names = await readdir(folder);
    expect(names.length).toBeGreaterThan(50);
    for (const name of names) {
      const { serialized } = JSON.parse(await readFile(new URL(name, folder), 'utf8'));
      const kind = kindOf(serialized);
      expect(kind?.name, name).toBe('optimizer');
      expect(kind?.check(serialized), name).toBe(serialized.class_name);
    }
  });
});
