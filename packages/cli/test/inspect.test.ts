import { readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archive, archives, descent, goldenOf } from './models.js';
import { temporaryFolder } from './spawn.js';
import { widest } from './terminal.js';

let cwd: string;

beforeAll(async () => {
  cwd = await temporaryFolder();
});

afterAll(() => rm(cwd, { recursive: true }));

const sizeOf = ({ shape }: { readonly shape: readonly number[] }) => shape.reduce((a, b) => a * b, 1);

describe.each(archives)('descent inspect %s', (name) => {
  const golden = goldenOf(name);
  const total = golden.weights.reduce((sum, weight) => sum + sizeOf(weight), 0);

  it('tells what Keras recorded', async () => {
    const { code, stdout, stderr } = await descent(['inspect', archive(name), '--json'], cwd);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const shown = JSON.parse(stdout);
    expect(shown.parameters).toBe(total);
    expect(shown.problems).toEqual([]);
    if (shown.model === null) return;
    expect(shown.trainableParameters + shown.nonTrainableParameters).toBe(total);
    const classes = shown.layers.map(({ className }: { className: string }) => className);
    const wanted = golden.config.config.layers.map((layer) => layer.class_name);
    expect(classes).toEqual(shown.model.className === 'Sequential' ? wanted.filter((c) => c !== 'InputLayer') : wanted);
    for (const { outputShapes } of shown.layers) expect(outputShapes[0][0]).toBeNull();
    expect(shown.layers.at(-1).outputShapes[0].slice(1)).toEqual(golden.predictions.shape.slice(1));
    const variables = shown.optimizerVariables.map(({ shape }: { shape: number[] }) => shape);
    const recorded = (golden.optimizer_variables ?? []).map(({ shape }) => shape);
    // a learning rate that follows a schedule is a variable in neither
    if (recorded.length > 0) expect(variables).toEqual(recorded);
  });

  it.each([100, 60])('fits %i columns', async (columns) => {
    const { code, stdout } = await descent(['inspect', archive(name)], cwd, columns);
    expect(code).toBe(0);
    const paths = stdout.split('\n').filter((line) => !line.startsWith('file') && !/^ {10,12}\S+$/.test(line));
    expect(widest(paths.join('\n'))).toBeLessThan(columns);
    expect(stdout).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('a file that cannot be loaded', () => {
  it('is shown all the same, everything unknown by name', async () => {
    const config = {
      class_name: 'Sequential',
      config: {
        name: 'odd',
        layers: [
          { class_name: 'InputLayer', config: { batch_shape: [null, 4], name: 'in' } },
          { class_name: 'Gone', module: 'my', registered_name: 'my>Gone', config: { name: 'gone' } },
          { class_name: 'Lambda', module: 'keras.layers', registered_name: null, config: { name: 'code' } },
        ],
      },
    };
    await mkdir(join(cwd, 'odd'), { recursive: true });
    const topology = { modelTopology: { ...config, keras_version: 'x' }, weightsManifest: [] };
    await writeFile(join(cwd, 'odd/model.json'), JSON.stringify(topology));
    const { code, stdout, stderr } = await descent(['inspect', 'odd/model.json'], cwd);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('my>Gone');
    expect(stdout).toMatch(/What keeps it from being loaded here\n✗ .*gone/s);
    expect(stdout).toMatch(/✗ .*code/);
  });

  it.each(archives.filter((name) => name.endsWith('.h5') && !name.endsWith('.weights.h5')))(
    'counts the parameters that Keras recorded, and nothing besides: %s',
    async (name) => {
      const text = (await readFile(archive(name))).toString('latin1');
      const spoiled = text.replaceAll('"class_name": "Dense"', '"class_name": "Dence"');
      expect(spoiled).not.toBe(text);
      await writeFile(join(cwd, name), Buffer.from(spoiled, 'latin1'));
      const { code, stdout } = await descent(['inspect', name, '--json'], cwd);
      const { parameters, problems } = JSON.parse(stdout);
      const total = goldenOf(name).weights.reduce((sum, weight) => sum + sizeOf(weight), 0);
      expect({ code, parameters }).toEqual({ code: 0, parameters: total });
      expect(problems.length).toBeGreaterThan(0);
    },
  );

  it('names what it does not know once, with the nearest three names', async () => {
    const layers = ['one', 'two', 'three'].map((name) => ({ class_name: 'Wholly', config: { name } }));
    const modelTopology = { class_name: 'Sequential', config: { name: 'odd', layers }, keras_version: 'x' };
    await mkdir(join(cwd, 'wholly'), { recursive: true });
    await writeFile(join(cwd, 'wholly/model.json'), JSON.stringify({ modelTopology, weightsManifest: [] }));
    const { stdout } = await descent(['inspect', 'wholly/model.json', '--json'], cwd);
    const { problems } = JSON.parse(stdout);
    const text = JSON.stringify(problems);
    expect(text.match(/Unknown layer/g)).toHaveLength(1);
    expect(text).toMatch(/one.*two.*three/);
    expect(text).toMatch(/The nearest of \d+ known: (\\"\w+\\"(, )?){3}\./);
  });

  it('can be told the classes that it names', async () => {
    const layer = `import { Layer } from ${JSON.stringify(import.meta.resolve('@descent/layers'))};
      export class Gone extends Layer { static className = 'Gone'; static registeredName = 'my>Gone'; call(x) { return x; } }`;
    await writeFile(join(cwd, 'layers.mjs'), layer);
    await writeFile(join(cwd, 'empty.mjs'), 'export const three = 3;');
    await writeFile(join(cwd, 'broken.mjs'), 'export const = 3;');
    const known = await descent(['inspect', 'odd/model.json', '--custom', 'layers.mjs'], cwd);
    expect(known.stdout).not.toMatch(/✗ .*gone/);
    const says: [string, RegExp][] = [
      ['empty.mjs', /exports no class/],
      ['broken.mjs', /cannot be loaded/],
      ['nowhere.mjs', /cannot be loaded/],
      ['/dev/zero', /cannot be loaded: it is a device, not a file/],
    ];
    for (const [module, message] of says) {
      const { code, stderr } = await descent(['inspect', archive('mlp.keras'), '--custom', module], cwd);
      expect(code).toBe(2);
      expect(stderr).toMatch(message);
    }
  });

  it.each([
    ['truncated.keras', () => readFileSync(archive('mlp.keras')).subarray(0, 9000)],
    ['truncated.h5', () => readFileSync(archive('mlp.h5')).subarray(0, 9000)],
    ['empty.keras', () => Buffer.alloc(0)],
    ['text.keras', () => Buffer.from('not a model')],
    ['other.json', () => Buffer.from('{"milk": 2}')],
  ])('%s is one message', async (file, bytes) => {
    await writeFile(join(cwd, file), bytes());
    await requireOneMessage(['inspect', file], file);
  });

  it('may be missing, or a folder', async () => {
    await requireOneMessage(['inspect', 'nowhere.keras'], 'nowhere.keras: there is no such file');
    await requireOneMessage(['inspect', '.'], 'it is a folder, not a file');
  });
});

async function requireOneMessage(args: readonly string[], says: string): Promise<void> {
  const { code, stdout, stderr } = await descent(args, cwd);
  expect(stdout).toBe('');
  expect(code, stderr).toBe(2);
  expect(stderr).toMatch(/^error: /);
  expect(stderr).toContain(says);
  expect(stderr).not.toMatch(/^ +at .*:\d+/m);
}
