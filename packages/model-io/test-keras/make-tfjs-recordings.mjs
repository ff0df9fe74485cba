/**
 * Makes `test/recordings/tfjs` with tfjs-layers itself:
 *
 *     node packages/model-io/test-keras/make-tfjs-recordings.mjs packages/model-io/test/recordings/tfjs
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { model as functional, input, layers, sequential } from '@tensorflow/tfjs-layers';

const out = process.argv[2];

function wave(shape) {
  const size = shape.reduce((product, axis) => product * axis, 1);
  return { shape, value: Array.from({ length: size }, (_, i) => Math.round(1000 * Math.sin(i + 1)) / 1000) };
}

const MODELS = {
  sequential() {
    const model = sequential({
      layers: [
        layers.dense({ units: 5, activation: 'relu', inputShape: [4], kernelRegularizer: 'l1l2' }),
        layers.batchNormalization(),
        layers.dropout({ rate: 0.2 }),
        layers.dense({ units: 3, activation: 'softmax' }),
      ],
    });
    const statistics = model.layers[1];
    statistics.setWeights(statistics.getWeights().map((weight) => tf.add(tf.mul(weight, 1.5), 0.25)));
    return [model, [wave([6, 4])]];
  },
  convolutions() {
    const model = sequential({
      layers: [
        layers.conv2d({ filters: 3, kernelSize: 3, padding: 'same', activation: 'relu', inputShape: [6, 6, 2] }),
        layers.maxPooling2d({ poolSize: 2 }),
        layers.separableConv2d({ filters: 2, kernelSize: 2 }),
        layers.flatten(),
        layers.dense({ units: 2 }),
      ],
    });
    return [model, [wave([2, 6, 6, 2])]];
  },
  functional() {
    const [a, b] = [input({ shape: [4] }), input({ shape: [4] })];
    const shared = layers.dense({ units: 3, activation: 'tanh' });
    const inner = sequential({ layers: [layers.dense({ units: 3, inputShape: [3] })] });
    const joined = layers.concatenate().apply([shared.apply(a), inner.apply(shared.apply(b))]);
    const model = functional({ inputs: [a, b], outputs: layers.dense({ units: 1 }).apply(joined) });
    return [model, [wave([3, 4]), wave([3, 4])]];
  },
  recurrent() {
    // tfjs-layers cannot draw an orthogonal kernel in Node.
    const recurrentInitializer = 'glorotNormal';
    const model = sequential({
      layers: [
        layers.embedding({ inputDim: 7, outputDim: 4, inputLength: 5 }),
        layers.bidirectional({
          layer: layers.lstm({ units: 3, returnSequences: true, recurrentInitializer }),
          mergeMode: 'concat',
        }),
        layers.gru({ units: 3, resetAfter: false, recurrentInitializer }),
        layers.dense({ units: 1 }),
      ],
    });
    return [model, [{ shape: [2, 5], value: [0, 1, 2, 3, 4, 5, 6, 0, 1, 2] }]];
  },
};

for (const [name, make] of Object.entries(MODELS)) {
  const [model, inputs] = make();
  const folder = join(out, name);
  mkdirSync(folder, { recursive: true });
  const save = async ({ modelTopology, format, generatedBy, weightData, weightSpecs }) => {
    const bytes = Buffer.from(weightData);
    const half = Math.floor(bytes.length / 8) * 4;
    const paths = ['group1-shard1of2.bin', 'group1-shard2of2.bin'];
    writeFileSync(join(folder, paths[0]), bytes.subarray(0, half));
    writeFileSync(join(folder, paths[1]), bytes.subarray(half));
    const weightsManifest = [{ paths, weights: weightSpecs }];
    const json = { modelTopology, format, generatedBy, convertedBy: null, weightsManifest };
    writeFileSync(join(folder, 'model.json'), JSON.stringify(json));
    return { modelArtifactsInfo: { dateSaved: new Date(), modelTopologyType: 'JSON' } };
  };
  await model.save({ save });
  const given = inputs.map(({ value, shape }) => tf.tensor(value, shape));
  const result = model.predict(given.length > 1 ? given : given[0]);
  const predictions = { shape: result.shape, value: Array.from(result.dataSync()) };
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify({ inputs, predictions })}\n`);
}
