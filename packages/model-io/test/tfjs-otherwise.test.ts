import '@descent/backend-cpu';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useBackend } from '@descent/backend';
import { Embedding } from '@descent/layers';
import { abs, add, io, linspace, mul, reshape, type Tensor, tensor2d } from '@tensorflow/tfjs-core';
import { model as functional, input, type LayersModel, layers, sequential } from '@tensorflow/tfjs-layers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadModel } from '../src/index.js';
import { inputsFor, TOLERANCE, worstOf } from '../test-tfjs/run.js';

const folder = mkdtempSync(join(tmpdir(), 'descent-otherwise-'));
beforeAll(() => useBackend('cpu'));
afterAll(() => rmSync(folder, { recursive: true }));

async function write(model: LayersModel, name: string): Promise<string> {
  mkdirSync(join(folder, name), { recursive: true });
  await model.save(
    io.withSaveHandler(async ({ modelTopology, weightSpecs, weightData }) => {
      const weightsManifest = [{ paths: ['weights.bin'], weights: weightSpecs }];
      writeFileSync(join(folder, name, 'model.json'), JSON.stringify({ modelTopology, weightsManifest }));
      writeFileSync(join(folder, name, 'weights.bin'), Buffer.from(weightData as ArrayBuffer));
      return { modelArtifactsInfo: { dateSaved: new Date(), modelTopologyType: 'JSON' } };
    }),
  );
  return join(folder, name, 'model.json');
}

const words = () => layers.embedding({ inputDim: 9, outputDim: 4, maskZero: true, inputLength: 6 });

/** Models of tfjs-layers, and what is said of those that compute otherwise here. */
const MODELS: Readonly<Record<string, readonly [make: () => LayersModel, warning: RegExp | null]>> = {
  'a masked average': [
    () => sequential({ layers: [words(), layers.globalAveragePooling1d({ name: 'mean' })] }),
    /\/mean": tfjs-layers averages the steps that "embedding[^"]*" masks too, Keras leaves them out/,
  ],
  'normalization on axis 1': [
    () => sequential({ layers: [layers.batchNormalization({ axis: 1, inputShape: [3, 4], name: 'norm' })] }),
    /\/norm": tfjs-layers normalizes otherwise on an axis other than the last/,
  ],
  'a mask that Keras stops': [
    () => {
      const stopping = layers.conv1d({ filters: 3, kernelSize: 1 });
      return sequential({ layers: [words(), stopping, layers.simpleRNN({ units: 2, name: 'rnn' })] });
    },
    /\/rnn": tfjs-layers gives it the mask of "embedding[^"]*", which in Keras does not reach it/,
  ],
  'both directions over masks': [
    () => {
      const both = layers.bidirectional({
        layer: layers.simpleRNN({ units: 2, returnSequences: true, recurrentInitializer: 'glorotUniform' }),
        name: 'both',
      });
      return sequential({ layers: [words(), both, layers.flatten()] });
    },
    /\/both": at steps that "embedding[^"]*" masks, tfjs-layers repeats the last output; Keras gives zeros/,
  ],
  'bilinear pixels': [
    () => {
      const wider = layers.upSampling2d({ size: [2, 2], interpolation: 'bilinear', inputShape: [3, 4, 2], name: 'up' });
      return sequential({ layers: [wider] });
    },
    /\/up": tfjs-layers interpolates from the corners of pixels/,
  ],
  'a mask that is read': [() => sequential({ layers: [words(), layers.simpleRNN({ units: 2 })] }), null],
  'a graph': [
    () => {
      const x = input({ shape: [4] });
      const y = layers.dense({ units: 3, activation: 'softmax' }).apply(x);
      return functional({ inputs: x, outputs: layers.concatenate().apply([x, y as typeof x]) as typeof x });
    },
    null,
  ],
};

it.each(Object.entries(MODELS))('%s, written by tfjs-layers', async (name, [make, warning]) => {
  const there = make();
  there.setWeights(
    there.getWeights().map((own) => add(mul(abs(own), 0.2), reshape(linspace(0.05, 0.3, own.size), own.shape))),
  );
  const file = await write(there, name.replaceAll(' ', '-'));
  const warnings: string[] = [];
  const here = await loadModel(file, { onWarning: (text) => warnings.push(text) });
  const isText = here.layers.some((layer) => layer instanceof Embedding);
  const x = isText
    ? [
        tensor2d([
          [4, 7, 8, 6, 0, 0],
          [1, 5, 0, 7, 4, 0],
        ]),
      ]
    : inputsFor(here.inputs);
  const far = worstOf([there.predict(x) as Tensor], [await here.predict<Tensor>(x)]);
  if (warning === null) {
    expect(warnings).toEqual([]);
    expect(far).toBeLessThan(TOLERANCE);
  } else {
    expect(warnings).toEqual([expect.stringMatching(warning)]);
    expect(far).toBeGreaterThan(TOLERANCE);
  }
  here.dispose();
});
