import { readdirSync, readFileSync } from 'node:fs';
import { useBackend } from '@descent/backend';
import { readOptimizerConfig } from '@descent/spec';
import type { Model } from '@descent/trainer';
import { memory, type Tensor, tensor, tidy } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { inspectModel, loadModel, saveModel } from '../src/index.js';

/** Files that people have lying around, and what their writers computed with them. */
const FOLDER = new URL('recordings/old/', import.meta.url);
const jsonOf = <T>(path: string) => JSON.parse(readFileSync(new URL(path, FOLDER), 'utf8')) as T;
const names = readdirSync(FOLDER);

interface Plain {
  readonly data: number[];
  readonly shape: number[];
  readonly dtype?: string;
}

beforeAll(() => useBackend('cpu'));

const refuseWarnings = { onWarning: (warning: string) => expect.fail(warning) };

function expectNear(received: ArrayLike<number>, wanted: readonly number[]): void {
  expect(received.length).toBe(wanted.length);
  const worst = Math.max(...wanted.map((value, i) => Math.abs(received[i]! - value)));
  expect(worst).toBeLessThanOrEqual(1e-6 + 1e-6 * Math.max(...wanted.map(Math.abs)));
}

const PREDICTED: [file: string, recording: string][] = [
  ...names
    .filter((name) => name.endsWith('.h5'))
    .map((name) => [name, name.replace('.h5', '.json')] as [string, string]),
  ...names
    .filter((name) => !name.includes('.'))
    .map((name) => [`${name}/model.json`, `${name}/case.json`] as [string, string]),
];

it('has files', () => expect(PREDICTED.length).toBeGreaterThan(12));

describe.each(PREDICTED)('%s', (file, recording) => {
  it('predicts what it did, also from .keras', async () => {
    const before = memory().numTensors;
    const { x, y } = jsonOf<{ x: Plain[]; y: number[] | number[][] }>(recording);
    const old = await loadModel(new URL(file, FOLDER), refuseWarnings);
    const model = await loadModel(await saveModel(old), refuseWarnings);
    for (const one of [old, model]) {
      tidy(() => {
        const outputs = one.apply<Tensor | Tensor[]>(x.length === 1 ? toTensor(x[0]!) : x.map(toTensor));
        expectNear(
          [outputs].flat().flatMap((output) => Array.from(output.dataSync())),
          y.flat(),
        );
      });
      one.dispose();
    }
    const { problems, leftOut, layers } = await inspectModel(new URL(file, FOLDER));
    expect([...problems, ...leftOut]).toEqual([]);
    expect(layers.some(({ parameters }) => parameters > 0) || file === 'relu_np.h5').toBe(true);
    expect(memory().numTensors).toBe(before);
  });
});

function toTensor({ data, shape, dtype }: Plain): Tensor {
  return tensor(data, shape, dtype === undefined || dtype === 'float32' ? 'float32' : 'int32');
}

interface Coded {
  readonly shape: number[];
  readonly dtype: 'float32' | 'int32';
  readonly data: string;
}

function decoded({ shape, dtype, data }: Coded): Tensor {
  const { buffer } = Uint8Array.from(Buffer.from(data, 'base64'));
  return tensor(dtype === 'int32' ? new Int32Array(buffer) : new Float32Array(buffer), shape, dtype);
}

it.each(['leaky_activation_layer', 'uint8_input'])('%s.keras predicts and trains as in Keras', async (name) => {
  const file = new URL(`${name}.keras`, FOLDER);
  const recorded = jsonOf<{ x: Coded; pred: Coded; y?: Coded; train?: { loss: number }[]; pred_after?: Coded }>(
    `${name}.json`,
  );
  const x = decoded(recorded.x);
  const old = await loadModel(file, refuseWarnings);
  const model = await loadModel(await saveModel(old), refuseWarnings);
  const expectPredictions = async (wanted: Coded) => {
    const pred = await model.predict<Tensor>(x);
    expectNear(pred.dataSync(), Array.from(decoded(wanted).dataSync()));
    pred.dispose();
  };
  await expectPredictions(recorded.pred);
  if (recorded.y !== undefined) {
    for (const { loss } of recorded.train!) {
      expect((await model.trainOnBatch(x, decoded(recorded.y))).loss).toBeCloseTo(loss, 5);
    }
    await expectPredictions(recorded.pred_after!);
  }
  for (const one of [old, model]) one.dispose();
});

interface History {
  readonly x: Plain;
  readonly y: Plain;
  readonly fit: { batch_size: number; epochs: number };
  readonly out: { history: { loss: number[] }; weights: Plain[] };
}

it.each(['k3_act_layer', 'k3_dtype_uint8'])('%s.keras is fitted as in Keras', async (name) => {
  const { x, y, fit, out } = jsonOf<History>(`${name}.history.json`);
  const model: Model = await loadModel(new URL(`${name}.keras`, FOLDER), refuseWarnings);
  const { history } = await model.fit(toTensor(x), toTensor(y), {
    batchSize: fit.batch_size,
    epochs: fit.epochs,
    shuffle: false,
  });
  expectNear(history.loss!, out.history.loss);
  for (const [i, { data }] of out.weights.entries()) expectNear(model.weights[i]!.variable.dataSync(), data);
  model.dispose();
});

it("a file whose optimizer's state does not fit loads with a warning", async () => {
  const warnings: string[] = [];
  const model = await loadModel(new URL('after_h5.keras', FOLDER), { onWarning: (warning) => warnings.push(warning) });
  expect(warnings).toEqual([expect.stringMatching(/optimizer's state is left out.*variables in the file/)]);
  expect(model.compiled).toBe(true);
  expect(model.getWeights()).toHaveLength(4);
  model.dispose();
});

it('classes that Keras 2.11 called Custom>… are its own', () => {
  const config = jsonOf<{ class_name: string; config: object }>('custom_adam.json');
  expect(readOptimizerConfig(config)).toMatchObject({ className: 'Adam', generation: 'keras-2' });
});
