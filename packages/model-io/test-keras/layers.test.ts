import { useBackend } from '@descent/backend';
import * as layers from '@descent/layers';
import { type Config, Dense, deserializeLayer, Flatten, Input, type KerasTensor, Reshape } from '@descent/layers';
import { Model } from '@descent/trainer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Keras, type WireTensor } from './keras.js';
import { namesIn, readRecording } from './recordings.js';
import { customObjects, travel } from './travel.js';

let keras: Keras;
beforeAll(async () => {
  await useBackend('cpu');
  keras = await Keras.start();
});
afterAll(() => keras.stop());

interface Recorded {
  readonly serialized: { readonly class_name: string; readonly config: Config };
  readonly inputs: readonly WireTensor[];
}

const RECORDINGS = ['specs/keras-3.15.1/layers', 'packages/layers/test/recordings'].flatMap((folder) =>
  namesIn(folder).map((name) => [name, readRecording<Recorded>(`${folder}/${name}`)] as const),
);
/** Cells run inside of an RNN, which is there on its own. */
const CASES = RECORDINGS.filter(([, golden]) => !golden.serialized.class_name.endsWith('Cell'));

const RANDOM_KEYS = ['rate', 'stddev', 'dropout', 'recurrent_dropout'];

function isRandom(config: unknown): boolean {
  if (Array.isArray(config)) return config.some(isRandom);
  if (typeof config !== 'object' || config === null) return false;
  return Object.entries(config).some(
    ([key, value]) => (RANDOM_KEYS.includes(key) && Number(value) > 0) || isRandom(value),
  );
}

/** The layer of a recording with a head that makes two numbers of whatever it gives. */
function modelAround({ serialized, inputs }: Recorded): Model {
  const isStateful = serialized.config.stateful === true;
  const given = inputs.map(({ shape, dtype }, i) => {
    const batchShape = isStateful ? shape : [null, ...shape.slice(1)];
    return Input({ batchShape, dtype: dtype === 'int64' ? 'int32' : (dtype as 'float32'), name: `input_${i}` });
  });
  const layer = deserializeLayer(serialized, { customObjects });
  const output = layer.apply<KerasTensor | KerasTensor[]>(given.length === 1 ? given[0]! : given);
  const first = Array.isArray(output) ? output[0]! : output;
  const flat =
    first.shape.length === 2
      ? first
      : first.shape.length === 1
        ? new Reshape({ targetShape: [1] }).apply(first)
        : new Flatten().apply(first);
  const head = new Dense({ units: 2, name: 'head' }).apply(flat);
  const model = new Model({ inputs: given.length === 1 ? given[0]! : given, outputs: head });
  model.compile({ optimizer: 'sgd', loss: 'mse' });
  return model;
}

function targetsFor([first]: readonly WireTensor[]): WireTensor[] {
  const batch = first!.shape[0]!;
  const value = Array.from({ length: batch * 2 }, (_, i) => Math.round(100 * Math.sin(i + 1)) / 100);
  return [{ shape: [batch, 2], dtype: 'float32', value }];
}

/** What Keras itself cannot do, and how it says so. */
const KERAS_FAILS: Readonly<Record<string, RegExp>> = {
  // compute_output_shape takes the two directions to be of one size
  Bidirectional__backward_layer: /Input 0 with name 'None' of layer 'head' is incompatible/,
  // reset_state takes the states of several cells to be variables
  RNN__stack_one_step: /'ListWrapper' object has no attribute 'assign'/,
};

/** The classes that a config names, at any depth. */
function classesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(classesIn);
  if (typeof value !== 'object' || value === null) return [];
  const name = 'class_name' in value ? [String(value.class_name)] : [];
  return [...name, ...Object.values(value).flatMap(classesIn)];
}

describe('layers', () => {
  it('leave no class out', () => {
    const abstract = ['Layer', 'ConfiguredLayer', 'RNNCell', 'RNNLayer'];
    const classes = Object.entries(layers)
      .filter(([, value]) => typeof value === 'function' && value.prototype instanceof layers.Layer)
      .map(([name]) => name);
    const covered = new Set(['InputLayer', ...CASES.flatMap(([, { serialized }]) => classesIn(serialized))]);
    expect(classes.filter((name) => !abstract.includes(name) && !covered.has(name))).toEqual([]);
  });
  it.each(CASES)('%s', async (name, golden) => {
    const inputs = golden.inputs;
    const journey = travel(keras, {
      make: () => modelAround(golden),
      inputs,
      targets: targetsFor(inputs),
      random: isRandom(golden.serialized.config),
    });
    const failure = KERAS_FAILS[name];
    await (failure === undefined ? journey : expect(journey).rejects.toThrow(failure));
  });
});
