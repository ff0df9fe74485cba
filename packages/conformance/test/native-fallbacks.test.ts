import { describeBackends, useBackend } from '@descent/backend';
import { nativeFallbacks, resetNativeKernelCounts } from '@descent/backend-native';
import {
  Add,
  BatchNormalization,
  Conv2D,
  Dense,
  Dropout,
  Embedding,
  GlobalAveragePooling1D,
  GlobalAveragePooling2D,
  GRU,
  Input,
  type Layer,
  LayerNormalization,
  LSTM,
  MultiHeadAttention,
  ReLU,
} from '@descent/layers';
import { type CompileOptions, Model, Sequential } from '@descent/trainer';
import { beforeAll, describe, expect, it } from 'vitest';

/** So many that the tensors of a loss are worth a call into the addon too. */
const BATCH = 64;
/** Kernels on tensors of fewer elements stay in JavaScript: a call into the addon takes longer. */
const WORTH_A_CALL = 64;

/** Kernels that may run in JavaScript, and why. One that no model runs any more must go from here. */
const REASONED: Readonly<Record<string, string>> = {
  Identity: 'shares the data',
  Reshape: 'shares the data',
  ExpandDims: 'shares the data',
  Fill: "is the engine's own fill",
  ZerosLike: "is the engine's own fill",
  OneHot: 'fills with zeros and writes one number a row',
};

type Symbolic = ReturnType<typeof Input>;
const through = (x: Symbolic, ...layers: Layer[]) => layers.reduce((h, layer) => layer.apply(h) as Symbolic, x);

function transformer(): Model {
  const x = Input({ shape: [6] });
  const embedded = through(x, new Embedding({ inputDim: 50, outputDim: 16 }));
  const attended = new MultiHeadAttention({ numHeads: 4, keyDim: 4 }).apply([embedded, embedded]) as Symbolic;
  const normal = through(new Add().apply([embedded, attended]) as Symbolic, new LayerNormalization());
  const fed = through(normal, new Dense({ units: 32, activation: 'relu' }), new Dense({ units: 16 }));
  const out = through(
    new Add().apply([normal, fed]) as Symbolic,
    new LayerNormalization(),
    new GlobalAveragePooling1D(),
    new Dropout({ rate: 0.1 }),
    new Dense({ units: 1, activation: 'sigmoid' }),
  );
  return new Model({ inputs: x, outputs: out });
}

function resnet(): Model {
  const x = Input({ shape: [8, 8, 3] });
  const convolved = (h: Symbolic, filters: number, strides: number, kernelSize = 3) =>
    through(h, new Conv2D({ filters, kernelSize, strides, padding: 'same', useBias: false }), new BatchNormalization());
  let h = through(convolved(x, 8, 1), new ReLU());
  for (const [stage, filters] of [8, 16, 32].entries()) {
    const strides = stage === 0 ? 1 : 2;
    const straight = convolved(through(convolved(h, filters, strides), new ReLU()), filters, 1);
    const short = stage === 0 ? h : convolved(h, filters, strides, 1);
    h = through(new Add().apply([straight, short]) as Symbolic, new ReLU());
  }
  const out = through(h, new GlobalAveragePooling2D(), new Dense({ units: 10, activation: 'softmax' }));
  return new Model({ inputs: x, outputs: out });
}

const recurrent = (...layers: Layer[]) =>
  new Sequential([Input({ shape: [6] }), ...layers, new Dense({ units: 1, activation: 'sigmoid' })]);
const embedding = (maskZero: boolean) => new Embedding({ inputDim: 50, outputDim: 16, maskZero });

interface Kind {
  readonly make: () => Model;
  readonly sample: readonly number[];
  readonly optimizer: NonNullable<CompileOptions['optimizer']>;
  readonly loss: 'binary_crossentropy' | 'sparse_categorical_crossentropy';
}
const binary = (make: () => Model): Kind => ({ make, sample: [6], optimizer: 'adam', loss: 'binary_crossentropy' });
const MODELS: Readonly<Record<string, Kind>> = {
  LSTM: binary(() => recurrent(embedding(false), new LSTM({ units: 16 }))),
  'LSTM, masked': binary(() => recurrent(embedding(true), new LSTM({ units: 16 }))),
  GRU: binary(() => recurrent(embedding(false), new GRU({ units: 16, returnSequences: true }), new GRU({ units: 16 }))),
  transformer: binary(transformer),
  ResNet: {
    make: resnet,
    sample: [8, 8, 3],
    optimizer: { class_name: 'SGD', config: { learning_rate: 0.01, momentum: 0.9 } },
    loss: 'sparse_categorical_crossentropy',
  },
};

const native = (await describeBackends()).find(({ name }) => name === 'native');
const isBuilt = native?.status.available === true;
const seen = new Set<string>();

describe.skipIf(!isBuilt)(`training runs in C++ on native${isBuilt ? '' : ' (not run: not built)'}`, () => {
  beforeAll(() => useBackend('native'));

  it.each(Object.entries(MODELS))('%s', async (_, { make, sample, optimizer, loss }) => {
    const model = make();
    model.compile({ optimizer, loss, metrics: ['accuracy'] });
    const shape = [2 * BATCH, ...sample];
    const size = shape.reduce((product, d) => product * d);
    const isImage = shape.length > 2;
    const x = { data: Float32Array.from({ length: size }, (_, i) => (isImage ? Math.sin(i) : (i * 7) % 50)), shape };
    const y = {
      data: Float32Array.from({ length: 2 * BATCH }, (_, i) => i % 2),
      shape: loss === 'binary_crossentropy' ? [2 * BATCH, 1] : [2 * BATCH],
    };
    resetNativeKernelCounts();
    await model.fit(x, y, { epochs: 1, batchSize: BATCH, validationData: [x, y] });
    await model.predict(x, { batchSize: BATCH });
    const large = Object.entries(nativeFallbacks()).filter(([, { largest }]) => largest >= WORTH_A_CALL);
    for (const [name] of large) seen.add(name);
    expect(Object.fromEntries(large.filter(([name]) => !(name in REASONED)))).toEqual({});
    model.dispose();
  });

  it('every reason is still needed', () => {
    expect(Object.keys(REASONED).filter((name) => !seen.has(name))).toEqual([]);
  });
});
