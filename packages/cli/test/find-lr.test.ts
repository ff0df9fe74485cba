import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gridWith } from '../src/run/grid.js';
import { logAxis } from '../src/terminal/log-axis.js';
import { descent } from './models.js';
import { descent as spawned, temporaryFolder } from './spawn.js';
import { display } from './terminal.js';

const SMALL = [
  'find-lr',
  '--data',
  'synthetic',
  '--limit',
  '256',
  '--units',
  '16',
  '--backend',
  'cpu',
  '--steps',
  '40',
];

let cwd: string;
beforeAll(async () => {
  cwd = await temporaryFolder();
});
afterAll(() => rm(cwd, { recursive: true }));

describe('descent find-lr', () => {
  it('shows the curve, the suggestions and a sentence, without control codes, and keeps a report', async () => {
    const { code, stdout, stderr } = await spawned([...SMALL, '--min', '1e-5', '--name', 'mine'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.replaceAll('\n', '').match(/\p{Cc}/gu)).toBeNull();
    expect(stdout).toContain('test      RMSprop · 40 steps, batches of 128 · seed 1');
    expect(stdout).toContain('Smoothed loss over the learning rate');
    expect(stdout).toMatch(/^ +1e-5 .* 1e-4 .* 1e-3/m);
    expect(stdout).toMatch(/★ valley .*\n {2}steepest .*\n {2}minimum \/ 10/);
    expect(stdout).toMatch(/^Try a learning rate of \S+: /m);
    const [, report = ''] = /Report {2}(\S+)/.exec(stdout) ?? [];
    expect(report).toMatch(/^runs\/mine-find-lr-/);
    expect(await readFile(join(cwd, report), 'utf8')).toContain('</html>');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('gives one JSON document, the same for the same seed, that validate knows', async () => {
    const flags = ['--json', '--quiet', '--seed', '7', '--ramp', 'linear', '--max', '0.01'];
    const args = [...SMALL, ...flags, '--out', join(cwd, 'runs')];
    const [first, second] = [await descent(args, cwd), await descent(args, cwd)];
    expect(first.stderr).toBe('');
    const [one, two] = [JSON.parse(first.stdout), JSON.parse(second.stdout)];
    expect(one).toMatchObject({ ramp: 'linear', max: 0.01, steps: 40, run: { seed: 7 } });
    expect(two.points).toEqual(one.points);
    await writeFile(join(cwd, 'finding.json'), first.stdout);
    const verdict = await descent(['validate', 'finding.json'], cwd);
    expect(verdict).toMatchObject({ code: 0, stdout: expect.stringContaining('learning-rate finder: ') });
  });

  const schedule = '{"class_name": "CosineDecay", "config": {"initial_learning_rate": 0.1, "decay_steps": 10}}';
  it.each<[string, string[], RegExp]>([
    [
      'a schedule',
      ['--optimizer', `{"class_name": "SGD", "config": {"learning_rate": ${schedule}}}`],
      /SGD follows a CosineDecay/,
    ],
    ['several optimizers', ['--optimizer', 'sgd,adam'], /must be one optimizer/],
    ['a range upside down', ['--min', '1', '--max', '0.1'], /\/max: must be a finite number > min, 1/],
    ['an unknown ramp', ['--ramp', 'cubic'], /Allowed choices are exponential, linear/],
    ['no number', ['--steps', 'many'], /"many" is not a finite number/],
    ['a flag of run', ['--epochs', '2'], /unknown option '--epochs'/],
  ])('refuses %s with a message, and makes no folder', async (_, flags, message) => {
    const before = await readdir(join(cwd, 'runs'));
    const { code, stdout, stderr } = await descent([...SMALL, ...flags, '--out', join(cwd, 'runs')], cwd);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(await readdir(join(cwd, 'runs'))).toEqual(before);
  });

  it('keeps what was computed before Ctrl-C', async () => {
    const long = [...SMALL, '--limit', '5000', '--units', '512', '--steps', '5000', '--max', '1e-4', '--name', 'long'];
    let asked = false;
    const { code, stdout } = await spawned(long, {
      cwd,
      onOutput(printed, child) {
        if (asked || !printed.includes('5,000 steps')) return;
        asked = true;
        setTimeout(() => child.kill('SIGINT'), 1500);
      },
    });
    expect(code).toBe(130);
    expect(stdout).toMatch(/where the test was stopped|Stopped before/);
    const [folder = ''] = (await readdir(join(cwd, 'runs'))).filter((name) => name.startsWith('long-'));
    const finding = JSON.parse(await readFile(join(cwd, 'runs', folder, 'learning-rate-finder.json'), 'utf8'));
    expect(finding.status).toBe('aborted');
  });
});

describe('a logarithmic axis', () => {
  const range = { from: -4, to: -1, width: 40 };
  const marks = [
    { at: -2.5, text: '3.2e-3', isMain: true },
    { at: -3, text: '1e-3', isMain: false },
    { at: -9, text: 'off', isMain: false },
  ];

  it('has a tick at each decade, and a pointer at each mark that lies on it', () => {
    expect(logAxis(range, marks, display(60))).toEqual([
      '└┴────────────┴───────────┴────────────┴',
      '1e-4        1e-3        0.01         0.1',
      '              ▲     ▲ 3.2e-3',
    ]);
  });

  it('is ASCII where it must be', () => {
    expect(logAxis(range, marks, display(60, false)).join('\n')).toMatch(/^[\x20-\x7e\n]*$/);
  });

  it.each([8, 12, 40, 150])('is never wider than %d', (width) => {
    for (const line of logAxis({ from: -9, to: 2, width }, marks, display(200)))
      expect(line.length).toBeLessThanOrEqual(width);
  });
});

describe('--grid', () => {
  it.each<[string, unknown]>([
    ['momentum=0,0.9', { momentum: [0, 0.9] }],
    ['nesterov=true,false', { nesterov: [true, false] }],
    ['weight_decay=null, 1e-2', { weight_decay: [null, 0.01] }],
    ['name=a,b', { name: ['a', 'b'] }],
    ['learning_rate=[{"class_name": "X"}, 0.1]', { learning_rate: [{ class_name: 'X' }, 0.1] }],
  ])('reads %s', (text, grid) => expect(gridWith(text)).toEqual(grid));

  it('adds up', () => {
    expect(gridWith('b=2', gridWith('a=1'))).toEqual({ a: [1], b: [2] });
  });

  it.each(['momentum', '=1', 'momentum=', 'a=[1'])('refuses %s', (text) => {
    expect(() => gridWith(text)).toThrow(InvalidArgumentError);
  });

  it('runs a trial for each value, a column for each option', async () => {
    const run = [
      'run',
      ...SMALL.slice(1, -2),
      '--optimizer',
      'sgd',
      '--grid',
      'momentum=0,0.9',
      '--learning-rates',
      '0.1',
      '--workers',
      '1',
    ];
    const { code, stdout } = await descent([...run, '--quiet', '--out', join(cwd, 'runs')], cwd);
    expect(code).toBe(0);
    expect(stdout).toMatch(/momentum +(learning )?rate/);
    expect(stdout).toMatch(/^. 0 +0\.1 /m);
    expect(stdout).toMatch(/^. 0\.9 +0\.1 /m);
  });

  it('names the flag when an option does not exist', async () => {
    const { code, stderr } = await descent(['run', '--optimizer', 'sgd', '--grid', 'momentun=0.9'], cwd);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: --grid: .*Did you mean "momentum"/);
  });
});
