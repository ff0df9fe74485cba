import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseNpy } from '@descent/datasets';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderPrediction } from '../src/predict/render-prediction.js';
import { archive, descent, type GoldenTensor, goldenOf, largestDifference, nested, wholeArchives } from './models.js';
import { temporaryFolder } from './spawn.js';
import { display, widest } from './terminal.js';

let cwd: string;

beforeAll(async () => {
  cwd = await temporaryFolder();
});

afterAll(() => rm(cwd, { recursive: true }));

/** A `.npy` file as numpy writes it. */
function npy({ shape, dtype, value }: GoldenTensor): Buffer {
  const [letter, array] =
    dtype === 'int32' ? ['<i8', BigInt64Array.from(value, BigInt)] : ['<f8', Float64Array.from(value)];
  const text = `{'descr': '${letter}', 'fortran_order': False, 'shape': (${shape.join(', ')},), }`;
  const header = Buffer.alloc(10 + text.length + 1);
  header.write(`\x93NUMPY\x01\x00\x00\x00${text}\n`, 'latin1');
  header.writeUInt16LE(text.length + 1, 8);
  return Buffer.concat([header, Buffer.from(array.buffer)]);
}

const csv = ({ shape, value }: GoldenTensor) => {
  const width = value.length / (shape[0] as number);
  return Array.from({ length: shape[0] as number }, (_, i) => value.slice(i * width, (i + 1) * width).join(',')).join(
    '\n',
  );
};

const flat = (value: unknown) => [value].flat(9) as number[];

describe.each(wholeArchives)('descent predict %s', (name) => {
  const golden = goldenOf(name);
  const inputs = golden.inputs.map(nested);

  it('gives what Keras recorded, and its scores', async () => {
    const names = ['left', 'right'];
    const data = inputs.length === 1 ? inputs[0] : Object.fromEntries(inputs.map((x, i) => [names[i], x]));
    await writeFile(join(cwd, `${name}-x.json`), JSON.stringify(data));
    const labels = golden.targets === undefined ? [] : ['--labels', `${name}-y.json`];
    if (golden.targets !== undefined)
      await writeFile(join(cwd, `${name}-y.json`), JSON.stringify(nested(golden.targets)));
    const args = ['predict', archive(name), '--data', `${name}-x.json`, ...labels, '--backend', 'cpu'];
    const { code, stdout, stderr } = await descent([...args, '--json'], cwd);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { predictions, scores, data: used } = JSON.parse(stdout);
    expect(used.samples).toBe(golden.predictions.shape[0]);
    expect(largestDifference(flat(predictions), golden.predictions.value)).toBeLessThanOrEqual(1e-6);
    const wanted = golden.evaluation?.loaded;
    if (wanted === undefined) expect(scores).toBeNull();
    else {
      expect(Object.keys(scores).sort()).toEqual(Object.keys(wanted).sort());
      for (const [key, value] of Object.entries(wanted)) expect(scores[key], key).toBeCloseTo(value, 5);
    }
    for (const columns of [100, 60, 40]) {
      const shown = await descent(args, cwd, columns);
      expect(shown.code).toBe(0);
      const ownLines = shown.stdout.split('\n').filter((line) => !line.includes('keras') && !line.includes('.h5'));
      expect(widest(ownLines.join('\n'))).toBeLessThan(columns);
      expect(shown.stdout).not.toMatch(/undefined|NaN|\[object/);
      for (const key of Object.keys(wanted ?? {})) expect(shown.stdout).toMatch(new RegExp(`^${key} +\\d`, 'm'));
    }
  });
});

const ofOneInput = wholeArchives.filter((name) => goldenOf(name).inputs.length === 1);

describe.each(ofOneInput)('descent predict %s', (name) => {
  const golden = goldenOf(name);
  const [first] = golden.inputs as [GoldenTensor];
  const files: [file: string, content: string | Buffer][] = [
    ['x.npy', npy(first)],
    ['x.csv', csv(first)],
    ['semicolons.csv', `\ufeff${csv(first).replaceAll(',', ';').replaceAll('\n', '\r\n')}\r\n\r\n`],
  ];
  it.each(files)('reads %s, and writes what it reads', async (file, content) => {
    await mkdir(join(cwd, name), { recursive: true });
    const folder = join(cwd, name);
    await writeFile(join(folder, file), content);
    for (const output of ['p.npy', 'p.csv', 'p.json']) {
      const args = ['predict', archive(name), '--data', file, '--backend', 'cpu', '--output', output, '--force'];
      const { code, stderr } = await descent(args, folder);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      const bytes = await readFile(join(folder, output));
      const text = bytes.toString('latin1');
      const values = output.endsWith('npy')
        ? [...parseNpy(bytes).data].map(Number)
        : output.endsWith('csv')
          ? text.trim().split(/[\n,]/).map(Number)
          : flat(JSON.parse(text));
      expect(largestDifference(values, golden.predictions.value), output).toBeLessThanOrEqual(1e-6);
    }
  });
});

describe('descent predict', () => {
  const mlp = archive('mlp.keras');

  it('takes a column of a table as labels, and the first samples alone', async () => {
    const golden = goldenOf('mlp');
    const labels = golden.targets?.value as number[];
    const rows = csv(golden.inputs[0] as GoldenTensor)
      .split('\n')
      .map((row, i) => `${row},${labels[i]}`);
    const names = [...Array.from({ length: 12 }, (_, i) => `x${i}`), 'kind'];
    await writeFile(join(cwd, 'table.csv'), [names.join(','), ...rows].join('\n'));
    const args = ['predict', mlp, '--data', 'table.csv', '--labels', 'kind', '--backend', 'cpu', '--json'];
    const { scores } = JSON.parse((await descent(args, cwd)).stdout);
    expect(scores.loss).toBeCloseTo(golden.evaluation?.loaded.loss as number, 5);
    const few = JSON.parse((await descent([...args, '--limit', '3'], cwd)).stdout);
    expect(few.data.samples).toBe(3);
    expect(few.predictions).toHaveLength(3);
  });

  it('takes the test samples of a data set', async () => {
    const images = {
      class_name: 'Sequential',
      config: {
        name: 'flat',
        layers: [
          { class_name: 'InputLayer', config: { batch_input_shape: [null, 28, 28], name: 'in', dtype: 'float32' } },
          { class_name: 'Flatten', config: { name: 'flatten' } },
        ],
      },
    };
    await mkdir(join(cwd, 'images'), { recursive: true });
    await writeFile(
      join(cwd, 'images/model.json'),
      JSON.stringify({ format: 'layers-model', modelTopology: images, weightsManifest: [] }),
    );
    const args = ['predict', 'images/model.json', '--data', 'synthetic', '--limit', '12', '--backend', 'cpu'];
    const { code, stdout, stderr } = await descent(args, cwd);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('12 samples of shape (28, 28)');
    expect(stdout).toContain('… 780 more');
    expect(stdout).toContain('was not compiled');
  });

  it('is one message for what does not fit', async () => {
    const folder = join(cwd, 'bad');
    await mkdir(join(folder, 'folder'), { recursive: true });
    const files: Record<string, string | Buffer> = {
      'five.json': JSON.stringify([[1, 2, 3, 4, 5]]),
      'ragged.json': '[[1, 2], [3]]',
      'text.json': '[["a"]]',
      'number.json': '3',
      'word.csv': '1,2\n3,four\n',
      'hole.csv': '1,2\n3,\n',
      'short.csv': '1,2\n3\n',
      'names.csv': 'a,b\n',
      'cut.npy': npy({ shape: [4], dtype: 'float32', value: [1, 2, 3, 4] }).subarray(0, 70),
      'cut.npz': Buffer.from('PK\x03\x04 and no more'),
      'x.json': JSON.stringify(nested(goldenOf('mlp').inputs[0] as GoldenTensor)),
      'y.json': '[0, 1]',
      'high.json': JSON.stringify(Array(16).fill(7)),
      'cut.keras': readFileSync(mlp).subarray(0, 9000),
      'there.npy': 'precious',
      'data.parquet': 'x',
    };
    for (const [file, content] of Object.entries(files)) await writeFile(join(folder, file), content);
    const cases: [args: string[], says: RegExp][] = [
      [[mlp], /required option '--data <source>' not specified/],
      [
        [mlp, '--data', 'five.json'],
        /five\.json, for input "input_layer" of model "mlp": expected samples of shape \[12\]\. Received shape: \[5\]/,
      ],
      [[mlp, '--data', 'ragged.json'], /ragged\.json at \/1: must be an array of 2/],
      [[mlp, '--data', 'text.json'], /\/0\/0: must be a number/],
      [[mlp, '--data', 'number.json'], /number\.json/],
      [[mlp, '--data', 'word.csv'], /word\.csv, line 2, column 2: "four" is not a number/],
      [[mlp, '--data', 'hole.csv'], /line 2, column 2: "" is not a number/],
      [[mlp, '--data', 'short.csv'], /line 2: 1 columns, but the first line has 2/],
      [[mlp, '--data', 'names.csv'], /no line of numbers/],
      [[mlp, '--data', 'cut.npy'], /cut\.npy/],
      [[mlp, '--data', 'cut.npz'], /cut\.npz/],
      [[mlp, '--data', 'nowhere.npy'], /there is no such file/],
      [[mlp, '--data', 'mnits'], /Did you mean "mnist"\?/],
      [[mlp, '--data', 'data.parquet'], /data is read from \.npy, \.npz, \.csv, \.json/],
      [[mlp, '--data', 'folder'], /mnist\.npz or MNIST's four IDX files/],
      [[mlp, '--data', 'x.json', '--labels', 'y.json'], /y: expected as many samples as x has: 16/],
      [[mlp, '--data', 'x.json', '--labels', 'high.json'], /class number in \[0, 4\)/],
      [[mlp, '--data', 'x.json', '--labels', 'nothing'], /--labels nothing: there is no such file/],
      [[mlp, '--data', 'x.json', '--output', 'p.txt'], /--output p\.txt: predictions are written as/],
      [[mlp, '--data', 'x.json', '--output', 'there.npy'], /exists already\. Replace it with --force/],
      [[mlp, '--data', 'x.json', '--output', 'no/such.npy'], /its folder is not there/],
      [[mlp, '--data', 'x.json', '--batch-size', '0'], /--batch-size must be an integer >= 1/],
      [[mlp, '--data', 'x.json', '--backend', 'wams'], /"wams"/],
      [['cut.keras', '--data', 'x.json'], /cut\.keras/],
      [['nowhere.keras', '--data', 'x.json'], /nowhere\.keras: there is no such file/],
      [['folder', '--data', 'x.json'], /it is a folder, not a file/],
      [[archive('mlp.weights.h5'), '--data', 'x.json'], /weights and no model/],
      [[archive('two_inputs.keras'), '--data', 'x.json'], /takes 2 inputs: left, right/],
    ];
    for (const [args, says] of cases) {
      const { code, stdout, stderr } = await descent(['predict', ...args], folder);
      expect({ code, stdout }, args.join(' ')).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(says);
      expect(stderr).toMatch(/^error: /);
      expect(stderr).not.toMatch(/^ +at .*:\d+/m);
    }
    expect((await readdir(folder)).sort()).toEqual([...Object.keys(files), 'folder'].sort());
    expect(await readFile(join(folder, 'there.npy'), 'utf8')).toBe('precious');
  });

  it('shows each of several outputs', () => {
    const output = (name: string, values: number[]) => ({ name, shape: [2, 1], values: Float32Array.from(values) });
    const shown = renderPrediction(
      {
        file: 'm.keras',
        model: { name: 'm' } as never,
        data: { name: 'x.npy', x: [{ data: new Float32Array(4), shape: [2, 2] }], y: null, samples: 2, warning: null },
        backend: { name: 'cpu', version: '1' } as never,
        outputs: [output('price', [1, 2]), output('size', [3, 4])],
        scores: null,
      },
      undefined,
      display(60),
    );
    expect(shown).toMatch(/price\nsample {2}price\n.*size\nsample {3}size\n/s);
  });
});
