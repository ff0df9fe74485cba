import { useBackend } from '@descent/backend';
import type { Config } from '@descent/layers';
import { add, matMul, type Tensor, tensor, tensor2d } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeHdf5 } from '../src/hdf5/write.js';
import { loadModel, saveModel } from '../src/index.js';

// How Keras 2 counted the calls of a model inside a model: from 1 where it has an input of its own, since its first call
// is the one that made it; from 0 where a Sequential only learned its input by being called (`_should_skip_first_node`
// in keras/engine/functional.py of Keras 2.15).

const KERNEL = [0.5, -0.2, 0.1, 0.3, 0.4, -0.6, 0.2, 0.1, 0.7];
const BIAS = [0.1, -0.1, 0.2];

const input = (name: string) => ({
  class_name: 'InputLayer',
  name,
  config: { batch_input_shape: [null, 3], dtype: 'float32', sparse: false, ragged: false, name },
});
const dense = (name: string, more: Config = {}) => ({
  class_name: 'Dense',
  config: { name, units: 3, activation: 'linear', use_bias: true, ...more },
});
const called = (...calls: [string, number][]) => calls.map(([name, call]) => [[name, call, 0, {}]]);

/** A model inside, by kind, and the number of its first call. */
const KINDS: [kind: string, first: number, inner: Config][] = [
  [
    'Sequential with an InputLayer',
    1,
    { class_name: 'Sequential', config: { name: 'inner', layers: [input('i'), dense('d')] } },
  ],
  [
    'Sequential whose first layer has the shape',
    1,
    {
      class_name: 'Sequential',
      config: { name: 'inner', layers: [dense('d', { batch_input_shape: [null, 3], dtype: 'float32' })] },
    },
  ],
  ['Sequential without a shape', 0, { class_name: 'Sequential', config: { name: 'inner', layers: [dense('d')] } }],
  [
    'Functional',
    1,
    {
      class_name: 'Functional',
      config: {
        name: 'inner',
        layers: [
          { ...input('i'), inbound_nodes: [] },
          { ...dense('d'), name: 'd', inbound_nodes: called(['i', 0]) },
        ],
        input_layers: [['i', 0, 0]],
        output_layers: [['d', 0, 0]],
      },
    },
  ],
];

const step = (x: Tensor) => add(matMul(x as never, tensor2d(KERNEL, [3, 3])), tensor(BIAS)) as Tensor;

/** What is done with the model inside: the calls before others (by the number of its first call), and what comes out. */
const USES: [
  use: string,
  calls: (first: number) => [string, number][],
  ends: (first: number) => [string, number][],
  out: (x: Tensor) => Tensor[],
][] = [
  ['is the output', () => [['x', 0]], (first) => [['inner', first]], (x) => [step(x)]],
  [
    'is called on its own result',
    (first) => [
      ['x', 0],
      ['inner', first],
    ],
    (first) => [['inner', first + 1]],
    (x) => [step(step(x))],
  ],
  [
    'gives two outputs, the second first',
    (first) => [
      ['x', 0],
      ['inner', first],
    ],
    (first) => [
      ['inner', first + 1],
      ['inner', first],
    ],
    (x) => [step(step(x)), step(x)],
  ],
  [
    'is called twice on the input, and the head takes the second',
    () => [
      ['x', 0],
      ['x', 0],
    ],
    () => [['head', 0]],
    (x) => [step(step(x))],
  ],
];

function file(first: number, inner: Config, use: (typeof USES)[number]): Promise<Uint8Array> {
  const [, calls, ends] = use;
  const made = calls(first);
  const last = first + made.length - 1;
  const withHead = ends(first)[0]?.[0] === 'head';
  const layers = [
    { ...input('x'), inbound_nodes: [] },
    { ...inner, name: 'inner', inbound_nodes: called(...made) },
    ...(withHead ? [{ ...dense('head'), name: 'head', inbound_nodes: called(['inner', last]) }] : []),
  ];
  const config = {
    name: 'outer',
    layers,
    input_layers: [['x', 0, 0]],
    output_layers: ends(first).map(([name, call]) => [name, call, 0]),
  };
  const names = withHead ? ['x', 'inner', 'head'] : ['x', 'inner'];
  return writeHdf5((h5) => {
    h5.attribute('', 'keras_version', '2.4.0');
    h5.attribute('', 'model_config', JSON.stringify({ class_name: 'Functional', config }));
    h5.group('model_weights');
    h5.attribute('model_weights', 'layer_names', names);
    for (const name of names) {
      h5.group(`model_weights/${name}`);
      h5.attribute(`model_weights/${name}`, 'weight_names', name === 'x' ? [] : ['kernel:0', 'bias:0']);
      if (name === 'x') continue;
      h5.dataset(`model_weights/${name}/kernel:0`, { shape: [3, 3], values: Float32Array.from(KERNEL) });
      h5.dataset(`model_weights/${name}/bias:0`, { shape: [3], values: Float32Array.from(BIAS) });
    }
  });
}

beforeAll(() => useBackend('cpu'));

describe.each(KINDS)('a %s inside a model of Keras 2', (_, first, inner) => {
  it.each(USES)('%s', async (...use) => {
    const x = tensor2d([1, 2, -1, 0.5, 0, 3], [2, 3]);
    const model = await loadModel(await file(first, inner, use));
    const again = await loadModel(await saveModel(model));
    const wanted = use[3](x);
    for (const one of [model, again]) {
      const outputs = [await one.predict<Tensor | Tensor[]>(x)].flat();
      expect(outputs.map(({ shape }) => shape)).toEqual(wanted.map(({ shape }) => shape));
      for (const [i, output] of outputs.entries()) {
        const far = [...output.dataSync()].map((value, k) => Math.abs(value - (wanted[i]!.dataSync()[k] as number)));
        expect(Math.max(...far)).toBeLessThan(1e-5);
      }
      one.dispose();
    }
  });
});
