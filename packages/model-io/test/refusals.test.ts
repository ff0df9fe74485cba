import { readFileSync } from 'node:fs';
import { useBackend } from '@descent/backend';
import { type Config, Dense, Input } from '@descent/layers';
import { DescentError } from '@descent/spec';
import { Sequential } from '@descent/trainer';
import { memory } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { openArchive } from '../src/archive/read-archive.js';
import { writeArchive } from '../src/archive/write-archive.js';
import { inspectModel, loadModel, loadWeights, ModelFileError, saveModel, saveWeights } from '../src/index.js';
import { resolveLimits } from '../src/io/limits.js';

const FOLDER = new URL('../../../specs/keras-3.15.1/models/', import.meta.url);
const bytesOf = (file: string) => new Uint8Array(readFileSync(new URL(file, FOLDER)));

beforeAll(() => useBackend('cpu'));

type Change = (parts: { config: Config; metadata: Config; entries: Record<string, Uint8Array> }) => unknown;

/** An archive of Keras's with something in it changed. */
async function altered(file: string, change: Change): Promise<Uint8Array> {
  const archive = await openArchive(bytesOf(file), file, resolveLimits());
  const entries: Record<string, Uint8Array> = {};
  for (const name of archive.names) entries[name] = (await archive.read(name))!;
  const json = (name: string) => JSON.parse(new TextDecoder().decode(entries[name])) as Config;
  const parts = { config: json('config.json'), metadata: json('metadata.json'), entries };
  change(parts);
  const text = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  return writeArchive({ ...entries, 'config.json': text(parts.config), 'metadata.json': text(parts.metadata) });
}

function compileChange(changes: Config): Change {
  return ({ config }) => Object.assign(config.compile_config as Config, changes);
}

type LayerConfig = Config & { config: Config };
const layersOf = (config: Config) => (config.config as { layers: LayerConfig[] }).layers;

/** The error of what must fail; nothing may be left of the attempt. */
async function refusal(attempt: () => Promise<unknown>): Promise<ModelFileError> {
  const before = memory().numTensors;
  const error = await attempt().then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ModelFileError);
  expect(error).toBeInstanceOf(DescentError);
  expect(memory().numTensors).toBe(before);
  return error as ModelFileError;
}

describe('what a model is made of', () => {
  it('everything that is unknown is named at once, with its place and what to do', async () => {
    const file = await altered('cnn.keras', ({ config }) => {
      const layers = layersOf(config);
      layers[1]!.class_name = 'RandomFlip';
      layers[2] = {
        module: 'keras.layers',
        class_name: 'Lambda',
        config: { name: 'squared', function: {} },
        registered_name: null,
      };
      layers[3]!.config.dtype = { class_name: 'DTypePolicy', config: { name: 'mixed_float16' } };
      layers[4]!.config.activation = { class_name: '__lambda__', config: { code: 'abc' } };
      (config.compile_config as Config).loss = 'categorical_crossentropie';
      (config.compile_config as Config).metrics = ['accuracy', 'presicion'];
    });
    const error = await refusal(() => loadModel(file));
    expect(error.problems.map(({ path }) => path)).toEqual([
      expect.stringMatching(/^layer "small_cnn\/rescaling"/),
      'layer "small_cnn/squared"',
      expect.stringMatching(/^layer "small_cnn\//),
      expect.stringMatching(/^layer "small_cnn\//),
    ]);
    expect(error.message).toMatch(/4 problems/);
    expect(error.message).toMatch(/Unknown layer.*RandomFlip/);
    expect(error.message).toMatch(/Lambda layer holds Python code.*customObjects/);
    expect(error.message).toMatch(/mixed_float16.*Use "float32"/);
    expect(error.message).toMatch(/Python lambda/);
    const inspection = await inspectModel(file);
    expect(inspection.problems).toEqual(error.problems);
    expect(inspection.leftOut.map(({ path }) => path)).toEqual(['compile_config/loss', 'compile_config/metrics/1']);
    expect(inspection.leftOut[0]!.message).toMatch(/Did you mean "categorical_crossentropy"/);
  });

  it('a custom layer is asked for by its registered name', async () => {
    const error = await refusal(() => loadModel(bytesOf('custom.keras')));
    expect(error.problems[0]!.path).toBe('layer "with_simple_dense/simple_dense"');
    expect(error.message).toMatch(/customObjects: \{ 'descent>SimpleDense': … \}/);
  });

  it('a file of a newer Keras says so when something in it is not known', async () => {
    const change: Change = ({ config, metadata }) => {
      metadata.keras_version = '3.99.0';
      layersOf(config)[1]!.class_name = 'Invented';
    };
    expect((await refusal(async () => loadModel(await altered('cnn.keras', change)))).message).toMatch(
      /written by Keras 3\.99\.0; descent knows .* 3\.15\.1/,
    );
  });

  it('a newer Keras 3 alone is no problem, Keras 4 is', async () => {
    const at = (version: string) =>
      altered('mlp.keras', ({ metadata }) => Object.assign(metadata, { keras_version: version }));
    (await loadModel(await at('3.99.0'))).dispose();
    expect((await refusal(async () => loadModel(await at('4.0.0')))).message).toMatch(/format is newer.*Keras 4\.0\.0/);
  });
});

describe('the compiled part alone', () => {
  const UNREADABLE: [string, Change, RegExp][] = [
    [
      'an optimizer',
      compileChange({ optimizer: { class_name: 'Adamant', config: {} } }),
      /Adamant.*Did you mean "Adamax"/,
    ],
    [
      'an option of the optimizer',
      compileChange({ optimizer: { class_name: 'Adam', config: { beta_1: 'x' } } }),
      /beta_1/,
    ],
    ['a loss', compileChange({ loss: 'mean_squarred_error' }), /loss: Unknown loss: "mean_squarred_error"/],
    ['a metric', compileChange({ metrics: ['accuracy', 'presicion'] }), /metrics\/1.*presicion/],
  ];

  it.each(UNREADABLE)('%s that is not known: the model loads without, and says so', async (_, change, reason) => {
    const file = await altered('mlp.keras', change);
    const warnings: string[] = [];
    const model = await loadModel(file, { onWarning: (warning) => warnings.push(warning) });
    const whole = await loadModel(bytesOf('mlp.keras'));
    expect(model.compiled).toBe(false);
    expect(model.getWeights()).toEqual(whole.getWeights());
    expect(warnings).toEqual([expect.stringMatching(reason)]);
    expect(warnings[0]).toMatch(/loss, metrics and optimizer are left out/);
    const silent = await loadModel(file, { compile: false, onWarning: () => expect.fail('nothing to warn of') });
    for (const one of [model, whole, silent]) one.dispose();
  });

  it("an optimizer's state that does not fit: the optimizer starts anew, and says so", async () => {
    const sgd = { class_name: 'SGD', config: { learning_rate: 0.5, momentum: 0.9 } };
    const file = await altered('mlp.keras', compileChange({ optimizer: sgd }));
    const warnings: string[] = [];
    const model = await loadModel(file, { onWarning: (warning) => warnings.push(warning) });
    expect(model.optimizer.learningRate).toBe(0.5);
    expect(model.optimizer.iterations).toBe(0);
    expect(warnings).toEqual([expect.stringMatching(/state is left out.*13 variables in the file, but SGD has 8/)]);
    await loadWeights(model, file, { onWarning: (warning) => warnings.push(warning) });
    expect(warnings).toHaveLength(2);
    model.dispose();
  });
});

describe('weights', () => {
  it('every one that is missing, left over or of another shape is named', async () => {
    const other = new Sequential([
      Input({ shape: [12] }),
      new Dense({ units: 8 }),
      new Dense({ units: 7 }),
      new Dense({ units: 4, useBias: false }),
    ]);
    const values = other.getWeights();
    const error = await refusal(() => loadWeights(other, bytesOf('mlp.weights.h5')));
    expect(error.problems).toHaveLength(3);
    expect(error.message).toMatch(/kernel has shape \[8, 7\] in the model and \[8, 6\] in the file/);
    expect(error.message).toMatch(
      /weights are left over: the model has 1 \(kernel \[7, 4\]\), the file 2 \(\[6, 4\], \[4\]\)/,
    );
    expect(other.getWeights()).toEqual(values);
    other.dispose();
  });

  it('layers that only one side has are named', async () => {
    const small = new Sequential([Input({ shape: [12] }), new Dense({ units: 8 })]);
    const large = new Sequential([Input({ shape: [12] }), ...[8, 6, 4, 2].map((units) => new Dense({ units }))]);
    const fewer = await refusal(() => loadWeights(small, bytesOf('mlp.weights.h5')));
    expect(fewer.problems.map(({ path }) => path)).toEqual([
      'layer "dense_1" (layers/dense_1/vars)',
      'layer "dense_2" (layers/dense_2/vars)',
    ]);
    const more = await refusal(() => loadWeights(large, bytesOf('mlp.weights.h5')));
    expect(more.message).toMatch(
      /layers\/dense_3\/vars.*missing: the model has 2 \(kernel \[4, 2\], bias \[2\]\), the file 0/,
    );
    for (const model of [small, large]) model.dispose();
  });

  it('the same for the layout of Keras 2', async () => {
    const other = new Sequential([Input({ shape: [12] }), new Dense({ units: 8 }), new Dense({ units: 7 })]);
    const error = await refusal(() => loadWeights(other, bytesOf('mlp.h5')));
    expect(error.message).toMatch(/kernel has shape \[8, 7\].*\[8, 6\]/);
    expect(error.message).toMatch(/"dense_2": weights are left over/);
    other.dispose();
  });

  it('of a model that is not built', async () => {
    const model = new Sequential([new Dense({ units: 2 })]);
    for (const attempt of [
      () => loadWeights(model, bytesOf('mlp.weights.h5')),
      () => saveModel(model),
      () => saveWeights(model),
    ]) {
      await expect(attempt()).rejects.toThrow(/no weights yet/);
    }
  });

  it('as .npz', async () => {
    const file = await altered('mlp.keras', ({ entries }) => {
      entries['model.weights.npz'] = entries['model.weights.h5']!;
      delete entries['model.weights.h5'];
    });
    expect((await refusal(() => loadModel(file))).message).toMatch(/\.npz cannot be read/);
  });
});

describe('sources', () => {
  it.each([
    ['no-such-file.keras', /no such file/],
    [new URL('.', import.meta.url).pathname, /it is a folder, not a file/],
    ['data:application/octet-stream,hello', /neither a \.keras file nor HDF5 nor a model\.json/],
    [new Uint8Array(0), /neither/],
    [new TextEncoder().encode('<html>Not found</html>'), /neither/],
    ['http://127.0.0.1:1/model.keras', /cannot be downloaded/],
  ])('%s', async (source, message) => {
    expect((await refusal(() => loadModel(source))).message).toMatch(message);
  });
  it('another thing', async () => {
    await expect(loadModel(42 as never)).rejects.toThrow(/must be a path, a URL, a Blob/);
  });
  it('weights alone are no model', async () => {
    expect((await refusal(() => loadModel(bytesOf('mlp.weights.h5')))).message).toMatch(/weights and no model/);
  });
});
