import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { useBackend } from '@descent/backend';
import { Dense, Flatten, InputLayer } from '@descent/layers';
import { saveModel } from '@descent/model-io';
import { Sequential } from '@descent/trainer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { descent } from './models.js';
import { temporaryFolder } from './spawn.js';

/** How a file is spoiled, and what is said of it. Each text is as long as the one that it replaces. */
const SPOILED: [kind: string, from: string, to: string, says: RegExp][] = [
  ['an unknown optimizer', '"SGD"', '"SGX"', /Unknown optimizer .*"SGX"/],
  [
    'a loss that nobody knows',
    '"sparse_categorical_crossentropy"',
    '"sparse_categorical_crossentropx"',
    /Unknown loss/,
  ],
  ['a state that does not fit', '"momentum": 0.9', '"momentum": 0.0', /state is left out, since it does not fit/],
];
/** What every entry of an archive begins with. */
const NEXT_ENTRY = String.fromCharCode(80, 75, 3, 4);
const TARGETS = ['out.keras', 'out.h5', 'out.weights.h5', 'out-tf/model.json'];
const SMALL = ['--data', 'synthetic', '--limit', '64', '--backend', 'cpu', '--quiet'];

/** A part's checksum as archives hold it. */
function sumOf(part: string): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(crc32(Buffer.from(part, 'latin1')));
  return bytes.toString('latin1');
}

let cwd: string;
let whole: Buffer;

beforeAll(async () => {
  cwd = await temporaryFolder();
  await useBackend('cpu');
  const model = new Sequential([
    new InputLayer({ batchShape: [null, 28, 28] }),
    new Flatten(),
    new Dense({ units: 10, activation: 'softmax' }),
  ]);
  model.compile({
    optimizer: { class_name: 'SGD', config: { momentum: 0.9 } },
    loss: 'sparse_categorical_crossentropy',
  });
  const images = { data: new Float32Array(4 * 784), shape: [4, 28, 28] };
  await model.fit(images, { data: Int32Array.of(3, 1, 4, 1), shape: [4] });
  await saveModel(model, join(cwd, 'whole.keras'));
  model.dispose();
  whole = await readFile(join(cwd, 'whole.keras'));
  await writeFile(join(cwd, 'x.json'), JSON.stringify([Array.from({ length: 28 }, () => Array(28).fill(0.5))]));
});

afterAll(() => rm(cwd, { recursive: true }));

const inOneLine = (text: string) => text.replace(/[║\s]+/g, ' ');

/** Writes `bad.keras`: the whole file with one text in its config replaced. */
async function spoil(from: string, to: string): Promise<void> {
  const text = whole.toString('latin1');
  const start = text.indexOf('{"module"');
  const config = text.slice(start, text.indexOf(NEXT_ENTRY, start));
  expect(config.includes(from)).toBe(true);
  const spoiled = config.replaceAll(from, to);
  const file = text.replace(config, () => spoiled).replaceAll(sumOf(config), () => sumOf(spoiled));
  await writeFile(join(cwd, 'bad.keras'), Buffer.from(file, 'latin1'));
}

describe.each(SPOILED)('a file with %s', (_, from, to, says) => {
  beforeAll(() => spoil(from, to));

  it('predicts, with a warning', async () => {
    const args = ['predict', 'bad.keras', '--data', 'x.json', '--backend', 'cpu', '--json'];
    const { code, stdout, stderr } = await descent(args, cwd);
    expect(code).toBe(0);
    expect(stderr.startsWith('╔')).toBe(true);
    expect(inOneLine(stderr)).toMatch(says);
    const { predictions } = JSON.parse(stdout);
    const without = await descent([...args, '--no-compile'], cwd);
    expect(without).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(without.stdout).predictions).toEqual(predictions);
  });

  it('is inspected', async () => {
    const { code, stdout } = await descent(['inspect', 'bad.keras'], cwd);
    expect(code).toBe(0);
    expect(inOneLine(stdout)).toMatch(says);
    expect(await descent(['inspect', 'bad.keras', '--no-compile'], cwd)).toMatchObject({ code: 0, stderr: '' });
  });

  it.each(TARGETS)('is converted to %s, with a warning', async (target) => {
    const { code, stdout, stderr } = await descent(['convert', 'bad.keras', target, '--force'], cwd);
    expect(code).toBe(0);
    expect(stdout).toContain(target);
    expect(inOneLine(stderr)).toMatch(says);
    const without = await descent(['convert', 'bad.keras', target, '--force', '--no-compile'], cwd);
    expect(without).toMatchObject({ code: 0, stderr: '' });
  });
});

it('such a file is trained: an experiment has an optimizer and a loss of its own', async () => {
  const [, from, to] = SPOILED[1] as (typeof SPOILED)[number];
  await spoil(from, to);
  const flags = ['--model', 'bad.keras', ...SMALL, '--out', join(cwd, 'runs')];
  for (const extra of [[], ['--no-compile']]) {
    const run = ['run', ...flags, '--workers', '1', '--learning-rates', '1e-3', ...extra];
    expect(await descent(run, cwd)).toMatchObject({ code: 0, stderr: '' });
    expect(await descent(['find-lr', ...flags, '--steps', '3', ...extra], cwd)).toMatchObject({
      code: 0,
      stderr: '',
    });
  }
});
