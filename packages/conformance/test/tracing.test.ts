import { describeBackends, useBackend } from '@descent/backend';
import {
  Add,
  BatchNormalization,
  type Config,
  Dense,
  deserializeLayer,
  Flatten,
  Input,
  type KerasTensor,
  Multiply,
  SimpleDense,
} from '@descent/layers';
import { setRandomSeed } from '@descent/random';
import { type DataArray, Model } from '@descent/trainer';
import { memory } from '@tensorflow/tfjs-core';
import { afterAll, describe, expect, it } from 'vitest';
import { type GoldenTensor, goldenNames, goldenValues, readGolden } from '../src/golden-files.js';

interface LayerGolden {
  readonly serialized: Config;
  readonly inputs: readonly GoldenTensor[];
}

const BATCHES = 7;
const found = await describeBackends();

/** The recorded inputs, over and over with other numbers, and one sample more: a last batch of another size. */
function samplesOf({ shape, dtype, ...golden }: GoldenTensor): DataArray {
  const values = goldenValues({ shape, dtype, ...golden });
  const count = (shape[0] as number) * BATCHES + 1;
  const size = values.length / (shape[0] as number);
  const isWhole = dtype !== 'float32';
  const data = Float32Array.from({ length: count * size }, (_, i) => {
    const value = values[i % values.length] as number;
    return isWhole ? value : value + 0.01 * ((i * 7) % 13);
  });
  return { data: isWhole ? Int32Array.from(data) : data, shape: [count, ...shape.slice(1)] };
}

function modelAround({ serialized, inputs }: LayerGolden): Model {
  const symbols = inputs.map(({ shape, dtype }) =>
    Input({ shape: shape.slice(1), dtype: dtype.startsWith('int') ? 'int32' : 'float32' }),
  );
  const layer = deserializeLayer(serialized, { customObjects: { [SimpleDense.registeredName]: SimpleDense } });
  const outputs = layer.apply<KerasTensor | KerasTensor[]>(symbols.length === 1 ? symbols[0]! : symbols);
  const output = Array.isArray(outputs) ? outputs[0]! : outputs;
  const flat = output.shape.length > 2 ? new Flatten().apply(output) : output;
  return new Model({ inputs: symbols, outputs: new Dense({ units: 2 }).apply(flat) });
}

async function train(golden: LayerGolden, runEagerly: boolean) {
  setRandomSeed(5);
  const model = modelAround(golden);
  model.compile({ optimizer: 'adam', loss: 'mse', metrics: ['mae'], runEagerly });
  const batchSize = golden.inputs[0]!.shape[0]!;
  const count = batchSize * BATCHES + 1;
  const y = { data: Float32Array.from({ length: count * 2 }, (_, i) => Math.sin(i)), shape: [count, 2] };
  const x = golden.inputs.map(samplesOf);
  const { history } = await model.fit(x.length === 1 ? x[0]! : x, y, { epochs: 2, batchSize });
  const evaluation = await model.evaluate(x.length === 1 ? x[0]! : x, y, { batchSize });
  const numbers = { history, evaluation, weights: model.getWeights().map(({ values }) => Array.from(values)) };
  const report = model.traceReport;
  model.dispose();
  return { numbers, report };
}

/** Large enough for the paths that backends keep for many elements. */
async function trainLarge(runEagerly: boolean) {
  setRandomSeed(6);
  const input = Input({ shape: [200] });
  const wide = new Dense({ units: 96, activation: 'gelu', kernelRegularizer: 'l2' }).apply(input);
  const normal = new BatchNormalization().apply(wide);
  const gate = new Dense({ units: 96, activation: 'sigmoid' }).apply(normal);
  const mixed = new Add().apply([new Multiply().apply([normal, gate]), wide]);
  const model = new Model({ inputs: input, outputs: new Dense({ units: 5, activation: 'softmax' }).apply(mixed) });
  model.compile({
    optimizer: { class_name: 'adamw', config: { clipnorm: 1 } },
    loss: 'sparse_categorical_crossentropy',
    metrics: ['accuracy'],
    runEagerly,
  });
  const x = {
    data: Uint8Array.from({ length: 1100 * 200 }, (_, i) => (i * i) % 251),
    shape: [1100, 200],
    scale: 1 / 255,
  };
  const y = { data: Uint8Array.from({ length: 1100 }, (_, i) => i % 5), shape: [1100] };
  const { history } = await model.fit(x, y, { epochs: 3, batchSize: 64, validationSplit: 0.2 });
  const weights = model.getWeights().map(({ values }) => Array.from(values));
  const report = model.traceReport;
  model.dispose();
  return { numbers: { history, weights }, report };
}

for (const { name: backend, status } of found) {
  const why = status.available ? '' : ` (not run: ${status.reason})`;
  describe.skipIf(!status.available)(`${backend}${why}`, () => {
    afterAll(() => useBackend('cpu'));

    it('a wide network: traced steps give the numbers of full ones, bit for bit', async () => {
      await useBackend(backend);
      const before = memory().numTensors;
      const full = await trainLarge(true);
      const traced = await trainLarge(false);
      expect(traced.numbers).toEqual(full.numbers);
      expect(traced.report?.refusal).toBeNull();
      expect(traced.report?.replayed).toBeGreaterThan(30);
      expect(memory().numTensors).toBe(before);
    });

    it.each(goldenNames('layers'))('%s: traced steps give the numbers of full ones, bit for bit', async (name) => {
      const golden = readGolden<LayerGolden>(`layers/${name}`);
      await useBackend(backend);
      const before = memory().numTensors;
      const full = await train(golden, true);
      const traced = await train(golden, false);
      expect(traced.numbers).toEqual(full.numbers);
      expect(full.report).toBeNull();
      expect(traced.report).toMatchObject({ refusal: null });
      expect(traced.report?.replayed).toBeGreaterThanOrEqual(15);
      expect(memory().numTensors).toBe(before);
    });
  });
}
