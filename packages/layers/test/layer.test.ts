import { useBackend } from '@descent/backend';
import { ConfigError, ShapeError } from '@descent/spec';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  Activation,
  clearSession,
  Dense,
  Dropout,
  Embedding,
  initializers,
  Layer,
  maskOf,
  type ResolvedCallOptions,
  type Shape,
} from '../src/index.js';

beforeAll(() => useBackend('cpu'));
beforeEach(clearSession);

/** A custom layer as small as the lesson's. */
class SimpleDense extends Layer {
  static readonly className = 'SimpleDense';
  w!: tf.Variable;
  b!: tf.Variable;

  constructor(readonly options: { units?: number; name?: string } = {}) {
    super(options);
  }

  override build(inputShape: Shape): void {
    const units = this.options.units ?? 32;
    this.w = this.addWeight({ name: 'w', shape: [inputShape.at(-1)!, units], initializer: 'random_normal' });
    this.b = this.addWeight({ name: 'b', shape: [units], initializer: 'random_normal', trainable: true });
  }

  override call(inputs: tf.Tensor): tf.Tensor {
    return tf.add(tf.matMul(inputs as tf.Tensor2D, this.w as unknown as tf.Tensor2D), this.b);
  }
}

const values = (x: tf.Tensor) => Array.from(x.dataSync());

describe('names', () => {
  it('counts per class, as Keras does', () => {
    const names = [
      new Dense({ units: 1 }),
      new Dense({ units: 1 }),
      new SimpleDense(),
      new Dense({ units: 1, name: 'out' }),
    ];
    expect(names.map(({ name }) => name)).toEqual(['dense', 'dense_1', 'simple_dense', 'out']);
    clearSession();
    expect(new Dense({ units: 1 }).name).toBe('dense');
  });

  it('refuses a slash', () => {
    expect(() => new Dense({ units: 1, name: 'a/b' })).toThrow(
      /Dense at \/name: must be text without "\/". Received: "a\/b"/,
    );
  });
});

describe('building', () => {
  it('happens at the first call, once', () => {
    const layer = new SimpleDense({ units: 3 });
    expect(layer.built).toBe(false);
    expect(layer.path).toBeNull();
    const x = tf.ones([2, 4]);
    const first = values(layer.apply(x));
    expect(layer.weights.map(({ path, shape, trainable }) => ({ path, shape, trainable }))).toEqual([
      { path: 'simple_dense/w', shape: [4, 3], trainable: true },
      { path: 'simple_dense/b', shape: [3], trainable: true },
    ]);
    layer.build([null, 4]);
    expect(values(layer.apply(x))).toEqual(first);
    expect(layer.countParams()).toBe(15);
  });

  it('needs sizes that the weights depend on', () => {
    expect(() => new Dense({ units: 2 }).build([null, null])).toThrow(ShapeError);
    expect(() => new SimpleDense({ units: 2 }).build([null, null])).toThrow(
      /Weight "w" of layer "simple_dense": expected every size to be known. Received shape: \[null, 2\]/,
    );
  });

  it('does not count parameters before', () => {
    expect(() => new Dense({ units: 2, name: 'd' }).countParams()).toThrow(/Layer "d" is not built/);
  });

  it('builds the layers inside of one that has no build of its own', () => {
    class Block extends Layer {
      static readonly className = 'Block';
      readonly inner = [new Dense({ units: 3 }), new Dense({ units: 2 })];
      override call(inputs: tf.Tensor): tf.Tensor {
        return this.inner.reduce((x, layer) => layer.apply<tf.Tensor>(x), inputs);
      }
    }
    const block = new Block();
    block.build([null, 4]);
    expect(block.weights.map(({ path }) => path)).toEqual([
      'block/dense/kernel',
      'block/dense/bias',
      'block/dense_1/kernel',
      'block/dense_1/bias',
    ]);
    expect(block.computeOutputShape([null, 4])).toEqual([null, 2]);
    block.trainable = false;
    expect(block.trainableWeights).toEqual([]);
    expect(block.nonTrainableWeights).toHaveLength(4);
    block.trainable = true;
    expect(block.trainableWeights).toHaveLength(4);
  });
});

describe('wrong input', () => {
  const dense = () => {
    const layer = new Dense({ units: 2, name: 'hidden' });
    layer.build([null, 3]);
    return layer;
  };
  it('names the layer, the expected and the received shape', () => {
    expect(() => dense().apply(tf.ones([5, 4]))).toThrow(
      /Layer "hidden" \(Dense\): expected axis -1 of size 3. Received shape: \[5, 4\]/,
    );
    expect(() => dense().apply(tf.ones([3]))).toThrow(/expected at least 2 axes. Received shape: \[3\]/);
  });
  it('asks for tensors', () => {
    expect(() => dense().apply([[1, 2, 3]] as never)).toThrow(ConfigError);
    expect(() => dense().apply([] as never)).toThrow(/must be a tensor or a list of tensors/);
  });
  it('says when the layer is gone', () => {
    const layer = dense();
    layer.dispose();
    expect(() => layer.apply(tf.ones([1, 3]))).toThrow(/Layer "hidden" has been disposed/);
  });
  it.each([
    [{ units: 0 }, /Dense at \/units: must be an integer >= 1. Received: 0/],
    [{ units: 2, activation: 'relux' }, /Unknown activation at \/activation: "relux". Did you mean "relu"/],
    [{ units: 2, kernelInitializer: 'glorot' }, /Unknown initializer at \/kernelInitializer: "glorot". Did you mean/],
    [{ units: 2, unit: 3 }, /Unknown option of Dense at \/unit: "unit". Did you mean "units"/],
    [{ units: 2, dtype: 'mixed_bfloat16' }, /dtype policy "mixed_bfloat16" needs arithmetic that tfjs does not have/],
    [{ units: 2, dtype: 'float' }, /must be a dtype policy/],
    [{ units: 2, trainable: 'yes' }, /Dense at \/trainable: must be true or false. Received: "yes"/],
    [{ units: 2, quantizationConfig: {} }, /Quantized layers are not part of descent/],
  ])('%j is refused', (options, message) => {
    expect(() => new Dense(options as never)).toThrow(message);
  });
});

describe('memory', () => {
  it('keeps nothing but outputs and weights, and dispose frees those', () => {
    const x = tf.ones([2, 4]);
    const before = tf.memory().numTensors;
    const layer = new Dense({ units: 3, activation: 'softmax' });
    const y = layer.apply(x);
    expect(tf.memory().numTensors).toBe(before + 3);
    y.dispose();
    layer.apply(x).dispose();
    expect(tf.memory().numTensors).toBe(before + 2);
    layer.dispose();
    expect(tf.memory().numTensors).toBe(before);
  });

  it('gives a tensor of its own even when it changes nothing', () => {
    const x = tf.ones([2, 4]);
    const y = new Dropout({ rate: 0.5 }).apply(x);
    y.dispose();
    expect(x.isDisposed).toBe(false);
  });

  it('frees a mask with the output that it belongs to', () => {
    const layer = new Embedding({ inputDim: 3, outputDim: 2, maskZero: true });
    layer.build([null, 2]);
    const x = tf.tensor2d([[0, 1]], undefined, 'int32');
    const before = tf.memory().numTensors;
    const y = layer.apply(x);
    const z = new Activation({ activation: 'relu' }).apply(y);
    y.dispose();
    expect(values(maskOf(z) as tf.Tensor)).toEqual([0, 1]);
    z.dispose();
    expect(tf.memory().numTensors).toBe(before);
  });
});

describe('weights', () => {
  it('are read and written as copies', () => {
    const layer = new Dense({ units: 1 });
    layer.build([null, 2]);
    const source = new Float32Array([1, 2]);
    layer.setWeights([source, [3]]);
    source[0] = 9;
    const read = layer.getWeights();
    expect(read.map(({ values }) => Array.from(values))).toEqual([[1, 2], [3]]);
    read[0]!.values[0] = 7;
    expect(values(layer.kernel)).toEqual([1, 2]);
    const tensor = tf.tensor2d([[5], [6]]);
    layer.setWeights([tensor, { shape: [1], dtype: 'float32', values: new Float32Array([4]) }]);
    tensor.dispose();
    expect(values(layer.kernel)).toEqual([5, 6]);
  });
  it('are checked', () => {
    const layer = new Dense({ units: 1, name: 'd' });
    layer.build([null, 2]);
    expect(() => layer.setWeights([[1, 2]])).toThrow(/Layer "d": expected 2 weights. Received shape: 1 weights/);
    expect(() => layer.setWeights([tf.ones([1, 2]), [0]])).toThrow(/d\/kernel: expected values of shape \[2, 1\]/);
  });
  it('start alike for the same seed, differently without', () => {
    const start = (seed: number | null) => values(new initializers.GlorotUniform({ seed }).apply([3, 3]));
    expect(start(4)).toEqual(start(4));
    expect(start(4)).not.toEqual(start(5));
    expect(start(null)).not.toEqual(start(null));
    const one = new initializers.HeNormal();
    expect(values(one.apply([4]))).toEqual(values(one.apply([4])));
  });
});

describe('training', () => {
  class Inner extends Layer {
    static readonly className = 'Inner';
    override call(inputs: tf.Tensor, { training }: ResolvedCallOptions): tf.Tensor {
      return tf.mul(inputs, training ? 2 : 3);
    }
  }
  class Outer extends Layer {
    static readonly className = 'Outer';
    readonly inner = new Inner();
    override call(inputs: tf.Tensor): tf.Tensor {
      return this.inner.apply(inputs);
    }
  }
  it('is handed down by the outer call, and off by itself', () => {
    const outer = new Outer();
    expect(values(outer.apply(tf.ones([1])))).toEqual([3]);
    expect(values(outer.apply(tf.ones([1]), { training: true }))).toEqual([2]);
    expect(values(outer.apply(tf.ones([1])))).toEqual([3]);
  });
});

describe('dropout', () => {
  it('drops that share, scales the rest, and repeats itself with a seed', () => {
    const run = () => values(new Dropout({ rate: 0.25, seed: 3 }).apply(tf.ones([100, 100]), { training: true }));
    const dropped = run();
    expect(dropped.filter((x) => x === 0).length / 10000).toBeCloseTo(0.25, 1);
    expect(new Set(dropped)).toEqual(new Set([0, Math.fround(1 / 0.75)]));
    expect(run()).toEqual(dropped);
  });
  it('drops along axes together where noiseShape has size 1', () => {
    const layer = new Dropout({ rate: 0.5, noiseShape: [null, 1], seed: 1 });
    const rows = layer.apply(tf.ones([20, 3]), { training: true }).arraySync() as number[][];
    expect(rows.every((row) => new Set(row).size === 1)).toBe(true);
    expect(new Set(rows.flat()).size).toBe(2);
    expect(layer.generators).toHaveLength(1);
  });
});
