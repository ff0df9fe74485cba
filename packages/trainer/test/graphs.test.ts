import { useBackend } from '@descent/backend';
import { type CustomObjects, Dense, Input, Layer } from '@descent/layers';
import { type ArrayData, type DataArrays, deserializeModel, Model, Sequential } from '@descent/trainer';
import { memory, mul, type Tensor } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { arrayOf, expectClose, type RecordedArray, readRecorded } from './recorded/recorded.js';

interface RecordedGraph {
  readonly case: string;
  readonly config: object;
  readonly inputs: readonly RecordedArray[];
  readonly weights: readonly (RecordedArray & { readonly path: string })[];
  readonly outputs: readonly RecordedArray[] | Readonly<Record<string, RecordedArray>>;
  readonly layers: readonly string[];
}

/** Keras also writes the shape of an RNN's initial state, which building it again does not need. */
function withInputShapes(config: object): unknown {
  return JSON.parse(JSON.stringify(config), (key, value) => {
    const sequences = key === 'build_config' ? value.shapes_dict?.sequences_shape : undefined;
    return sequences === undefined ? value : { input_shape: sequences };
  });
}

/** Inputs by name where the model was made so, as in record.py. */
function given({ config, inputs }: RecordedGraph): DataArrays {
  const { input_layers: places } = (config as { config: { input_layers?: object } }).config;
  const arrays = inputs.map(arrayOf);
  if (places === undefined || Array.isArray(places)) return arrays;
  return Object.fromEntries(Object.keys(places).map((name, i) => [name, arrays[i] as ArrayData]));
}

beforeAll(() => useBackend('cpu'));

describe('graphs that Keras wrote', () => {
  for (const golden of readRecorded<RecordedGraph[]>('graphs')) {
    it(`${golden.case}: layers, config, weights and predictions`, async () => {
      const before = memory().numTensors;
      const model = deserializeModel(golden.config);
      expect(model.layers.map(({ name }) => name)).toEqual(golden.layers);
      expect(JSON.parse(JSON.stringify(model))).toEqual(withInputShapes(golden.config));
      expect(model.weights.map(({ shape }) => shape)).toEqual(golden.weights.map(({ shape }) => shape));
      model.setWeights(golden.weights.map(({ value }) => value));
      const outputs = await model.predict<Tensor | Tensor[] | Record<string, Tensor>>(given(golden));
      const wanted = golden.outputs;
      const received = 'dataId' in outputs ? [outputs as Tensor] : outputs;
      expect(Object.keys(received)).toEqual(Object.keys(wanted));
      for (const [name, { shape, value }] of Object.entries(wanted)) {
        const tensor = (received as Record<string, Tensor>)[name] as Tensor;
        expect(tensor.shape).toEqual(shape);
        expectClose(tensor.dataSync(), value);
      }
      for (const tensor of Object.values(received)) tensor.dispose();
      model.dispose();
      expect(memory().numTensors).toBe(before);
    });
  }
});

describe('fromConfig of a model', () => {
  class Twice extends Layer {
    static readonly className = 'Twice';
    override call(inputs: Tensor): Tensor {
      return mul(inputs, 2);
    }
  }
  const classes: CustomObjects = { Twice };
  /** A functional model in a sequential one in a functional one, with a layer of one's own at the bottom. */
  function nest(): { functional: Model; sequential: Sequential } {
    const x = Input({ shape: [3] });
    const inner = new Model({ inputs: x, outputs: new Twice().apply(x), name: 'inner' });
    const sequential = new Sequential([Input({ shape: [3] }), inner, new Dense({ units: 2 })], { name: 'middle' });
    const start = Input({ shape: [3] });
    const functional = new Model({ inputs: start, outputs: sequential.apply(start), name: 'outer' });
    return { functional, sequential };
  }

  it.each(['functional', 'sequential'] as const)('reads the models inside a %s one', async (kind) => {
    const model = nest()[kind];
    const type = kind === 'functional' ? Model : Sequential;
    const read: Model = type.fromConfig(model.getConfig(), { customObjects: classes });
    expect(read).toBeInstanceOf(type);
    expect(read.getConfig()).toEqual(model.getConfig());
    read.setWeights(model.getWeights());
    const [given, again] = [await model.predict([[1, 2, 3]]), await read.predict([[1, 2, 3]])];
    expect(again.dataSync()).toEqual(given.dataSync());
    expect(() => type.fromConfig(model.getConfig())).toThrow('Unknown layer at /class_name: "Twice"');
  });
});
