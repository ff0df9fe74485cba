import { useBackend } from '@descent/backend';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clearSession, Dense, Dropout, Flatten, Layer, logitsOf, regularizers } from '../src/index.js';

beforeAll(() => useBackend('cpu'));
beforeEach(clearSession);

const values = (x: tf.Tensor) => Array.from(x.dataSync());

describe('losses', () => {
  it('are the penalties of trainable weights and of outputs, those of the last call', () => {
    const layer = new Dense({
      units: 1,
      useBias: false,
      kernelRegularizer: new regularizers.L2({ l2: 0.5 }),
      activityRegularizer: 'l1',
      kernelInitializer: 'ones',
    });
    const read = () => layer.losses.map((loss) => loss.dataSync()[0]);
    layer.apply(tf.ones([4, 2]));
    expect(read()).toEqual([Math.fround(0.02), 1]);
    layer.apply(tf.ones([4, 2]));
    expect(read()).toHaveLength(2);
    layer.trainable = false;
    expect(read()).toEqual([Math.fround(0.02)]);
    layer.clearLosses();
    expect(read()).toEqual([]);
  });
  it('have gradient 0 at 0, where tfjs has -1', () => {
    const l1 = new regularizers.L1({ l1: 1 });
    expect(values(tf.grad((x) => l1.apply(x))(tf.tensor1d([-2, 0, 3])))).toEqual([-1, 0, 1]);
  });
  it('can be added from inside a call', () => {
    class Penalty extends Layer {
      static readonly className = 'Penalty';
      override call(inputs: tf.Tensor): tf.Tensor {
        this.addLoss(tf.sum(inputs) as tf.Scalar);
        return inputs;
      }
    }
    class Holder extends Layer {
      static readonly className = 'Holder';
      readonly inner = new Penalty();
      override call(inputs: tf.Tensor): tf.Tensor {
        return this.inner.apply(inputs);
      }
    }
    const holder = new Holder();
    const before = tf.memory().numTensors;
    tf.tidy(() => {
      holder.apply(tf.ones([3]));
      expect(holder.losses.map((loss) => loss.dataSync()[0])).toEqual([3]);
    });
    expect(holder.losses).toEqual([]);
    expect(tf.memory().numTensors).toBe(before);
  });
});

describe('logits', () => {
  it('of a softmax or sigmoid are found while the step lasts', () => {
    for (const activation of ['softmax', 'sigmoid']) {
      const layer = new Dense({ units: 3, activation, kernelInitializer: 'ones' });
      tf.tidy(() => {
        const y = layer.apply(tf.ones([2, 4]));
        expect(values(logitsOf(y) as tf.Tensor)).toEqual([4, 4, 4, 4, 4, 4]);
        expect(logitsOf(new Dropout({ rate: 0.5 }).apply(y))).toBe(logitsOf(y));
        expect(logitsOf(new Flatten().apply(y))).toBeUndefined();
      });
      expect(logitsOf(layer.apply(tf.ones([2, 4])))).toBeUndefined();
    }
  });
});
