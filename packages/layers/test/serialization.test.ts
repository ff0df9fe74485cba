import { useBackend } from '@descent/backend';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  Activation,
  activations,
  Bidirectional,
  clearSession,
  Dense,
  deserializeLayer,
  initializers,
  Layer,
  LSTM,
  RNN,
  RNNCell,
  type Step,
  serializeLayer,
  TimeDistributed,
} from '../src/index.js';

beforeAll(() => useBackend('cpu'));
beforeEach(clearSession);

const dense = (config: object) => ({ class_name: 'Dense', config: { units: 2, ...config } });

describe('reading', () => {
  it('takes every form that Keras has of an activation, an initializer and a policy', () => {
    const read = deserializeLayer(
      dense({
        activation: { module: 'builtins', class_name: 'function', config: 'relu', registered_name: 'function' },
        kernel_initializer: { class_name: 'RandomNormal', config: { stddev: 0.1 } },
        bias_initializer: 'one',
        kernel_regularizer: { class_name: 'L2', config: { l2: 0.1 } },
        dtype: 'float32',
      }),
    ) as Dense;
    const { activation, kernelInitializer, biasInitializer, kernelRegularizer } = read.settings;
    expect(activation).toBe(activations.relu);
    expect(kernelInitializer?.getConfig()).toEqual({ seed: null, mean: 0, stddev: 0.1 });
    expect(biasInitializer).toBeInstanceOf(initializers.Ones);
    expect(kernelRegularizer?.getConfig()).toEqual({ l2: 0.1 });
  });

  it.each([
    [{ class_name: 'Dence', config: {} }, /Unknown layer at \/class_name: "Dence". Did you mean "Dense"/],
    [dense({ unitz: 3 }), /Unknown key of Dense's config at \/unitz: "unitz". Did you mean "units"/],
    [dense({ use_bias: 1 }), /Dense at \/use_bias: must be true or false. Received: 1/],
    [dense({ activation: 'swich' }), /Unknown activation at \/activation: "swich". Did you mean "swish"/],
    [
      dense({ kernel_initializer: { class_name: 'HeNorml', config: {} } }),
      /Unknown initializer at \/kernel_initializer/,
    ],
    [dense({ kernel_initializer: { config: {} } }), /\/kernel_initializer\/class_name: must be the name of a class/],
    [dense({ kernel_constraint: { class_name: 'MaxNorm', config: { axis: 'x' } } }), /MaxNorm at \/axis/],
    [{ class_name: 'Dense', config: [] }, /\/config: must be an object/],
    [{ class_name: 'Dense' }, /Dense at \/units: must be given/],
    [[], /must be an object with class_name and config/],
    [JSON.parse('{"class_name":"Dense","config":{"units":2,"__proto__":{"x":1}}}'), /key that no config may have/],
  ])('%j is refused', (envelope, message) => {
    expect(() => deserializeLayer(envelope)).toThrow(message);
  });

  it.each([
    ['Dense', { units: 2, input_dim: 3 }, [null, 3]],
    ['Dense', { units: 2, input_shape: [5, 3] }, [null, 5, 3]],
    ['Dense', { units: 2, batch_input_shape: [4, 3] }, [4, 3]],
    ['Dense', { units: 2, input_dim: null }, null],
    ['InputLayer', { input_shape: [3] }, [null, 3]],
    ['InputLayer', { batch_input_shape: [4, 3], sparse: null, ragged: null, dtype: null }, [4, 3]],
  ])('%s %j knows the shape of its input', (class_name, config, shape) => {
    const layer = deserializeLayer({ class_name, config }) as Layer & { readonly batchShape?: unknown };
    expect(class_name === 'Dense' ? layer.batchInputShape : layer.batchShape).toEqual(shape);
  });

  it.each([
    ['Conv2D', { filters: 1, kernel_size: 1, padding: 'SAME', data_format: 'Channels_Last' }],
    ['MaxPooling2D', { padding: 'Same', data_format: 'CHANNELS_LAST' }],
  ])('%s %j: words in any case, where Keras takes them', (class_name, config) => {
    const read = deserializeLayer({ class_name, config }).getConfig();
    expect(read).toMatchObject({ padding: 'same', data_format: 'channels_last' });
  });

  it('builds what was built', () => {
    const layer = new Dense({ units: 2 });
    layer.build([null, 3]);
    const copy = deserializeLayer(serializeLayer(layer));
    expect(copy.weights.map(({ shape }) => shape)).toEqual([[3, 2], [2]]);
    expect(serializeLayer(copy)).toEqual(serializeLayer(layer));
  });
});

describe('custom objects', () => {
  class Scale extends Layer {
    static readonly className = 'Scale';
    static readonly registeredName = 'mine>Scale';
    constructor(readonly options: { factor?: number; axis?: number[]; name?: string } = {}) {
      super(options);
    }
    override call(inputs: tf.Tensor): tf.Tensor {
      return tf.mul(inputs, this.options.factor ?? 1);
    }
  }
  class Thirds extends initializers.Initializer {
    static readonly className = 'Thirds';
    override apply(shape: number[]): tf.Tensor {
      return tf.fill(shape, 1 / 3);
    }
  }
  function double(x: tf.Tensor): tf.Tensor {
    return tf.mul(x, 2);
  }

  it('write the options they were made with', () => {
    const envelope = serializeLayer(new Scale({ factor: 3, axis: [1] }));
    expect(envelope).toMatchObject({ module: 'mine', class_name: 'Scale', registered_name: 'mine>Scale' });
    expect(envelope.config).toMatchObject({ name: 'scale', trainable: true, factor: 3, axis: [1] });
    for (const name of ['mine>Scale', 'Scale']) {
      const read = deserializeLayer(envelope, { customObjects: { [name]: Scale } });
      expect(read.apply(tf.ones([1])).dataSync()[0]).toBe(3);
    }
    expect(() => deserializeLayer(envelope)).toThrow(/Unknown layer/);
    expect(() => deserializeLayer(envelope, { customObjects: { Scale: double } })).toThrow(/class that extends Layer/);
  });

  it('serve inside a layer too', () => {
    const layer = new Dense({ units: 1, activation: double, kernelInitializer: new Thirds() });
    const envelope = serializeLayer(layer);
    expect(envelope.config.activation).toEqual({
      module: 'builtins',
      class_name: 'function',
      config: 'double',
      registered_name: 'function',
    });
    const read = deserializeLayer(envelope, { customObjects: { double, Thirds } });
    expect(read.apply(tf.ones([1, 3])).dataSync()[0]).toBeCloseTo(2);
    expect(serializeLayer(deserializeLayer(envelope, { customObjects: { double, Thirds } })).config).toEqual(
      envelope.config,
    );
    const [nameless] = [(x: tf.Tensor) => x] as const;
    expect(() => new Activation({ activation: nameless }).getConfig()).toThrow(/must have a name to be written/);
  });

  it('may extend a layer of Keras', () => {
    class Wide extends Dense {
      static override readonly className = 'Wide' as 'Dense';
    }
    expect(serializeLayer(new Wide({ units: 1 }))).toMatchObject({ module: null, registered_name: 'Wide' });
  });

  it('may be cells', () => {
    class Sum extends RNNCell {
      static readonly className = 'Sum';
      readonly stateSize = [2];
      override stepper(): Step {
        return (x, [sum]) => {
          const output = tf.add(x, sum as tf.Tensor);
          return { output, states: [output] };
        };
      }
    }
    const layer = new RNN({ cell: new Sum(), returnSequences: true });
    expect(layer.apply(tf.ones([1, 3, 2])).arraySync()).toEqual([
      [
        [1, 1],
        [2, 2],
        [3, 3],
      ],
    ]);
    const read = deserializeLayer(serializeLayer(layer), { customObjects: { Sum } });
    expect(read.apply(tf.ones([1, 2, 2])).arraySync()).toEqual([
      [
        [1, 1],
        [2, 2],
      ],
    ]);
  });
});

describe('layers inside layers', () => {
  it('are copied with weights of their own by Bidirectional', () => {
    const layer = new Bidirectional({ layer: new LSTM({ units: 3, activation: (x) => tf.tanh(x) }) });
    layer.build([null, 4, 2]);
    const [forward, backward] = [layer.weights[0]!, layer.weights[3]!];
    expect([forward.path, backward.path]).toEqual([
      'bidirectional/forward_lstm/lstm_cell/kernel',
      'bidirectional/backward_lstm/lstm_cell/kernel',
    ]);
    expect(Array.from(forward.variable.dataSync())).not.toEqual(Array.from(backward.variable.dataSync()));
  });

  it('leak nothing when read from a config', () => {
    const layer = new TimeDistributed({ layer: new Bidirectional({ layer: new LSTM({ units: 3 }) }) });
    layer.build([2, 3, 4, 5]);
    const envelope = serializeLayer(layer);
    layer.dispose();
    const before = tf.memory().numTensors;
    const read = deserializeLayer(envelope);
    expect(serializeLayer(read)).toEqual(envelope);
    read.dispose();
    expect(tf.memory().numTensors).toBe(before);
  });

  it('need the table to be read', () => {
    const { config } = serializeLayer(new TimeDistributed({ layer: new Dense({ units: 1 }) }));
    expect(() => TimeDistributed.fromConfig(config)).toThrow(/To read a config, use deserializeLayer/);
  });
});
