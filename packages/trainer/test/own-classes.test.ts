import { useBackend } from '@descent/backend';
import { Dense, Input, Layer } from '@descent/layers';
import { losses, Model, metrics, Sequential } from '@descent/trainer';
import { abs, max, maximum, mean, memory, sub, type Tensor } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';

beforeAll(() => useBackend('cpu'));

describe('what users write themselves', () => {
  class Absolute extends losses.Loss {
    static override readonly className = 'Absolute';
    override call(yTrue: Tensor, yPred: Tensor) {
      return mean(abs(sub(yTrue, yPred)), -1);
    }
  }

  class Largest extends metrics.Metric {
    static override readonly className = 'Largest';
    #largest = this.addVariable('largest');
    override updateState(yTrue: Tensor, yPred: Tensor) {
      this.assign(this.#largest, () => maximum(this.#largest, max(abs(sub(yTrue, yPred)))));
    }
    override result() {
      return this.#largest.clone();
    }
  }

  class Doubled extends Model {
    static override readonly className = 'Doubled';
    readonly inner = new Dense({ units: 1, kernelInitializer: 'ones' });
    override call(inputs: Tensor) {
      return this.inner.apply(this.inner.apply(inputs) as Tensor) as Tensor;
    }
  }

  it('a loss and a function as a metric', async () => {
    const model = new Sequential([Input({ shape: [1] }), new Dense({ units: 1, kernelInitializer: 'ones' })]);
    const bias = (yTrue: Tensor, yPred: Tensor) => sub(yPred, yTrue);
    model.compile({ optimizer: 'sgd', loss: new Absolute(), metrics: [bias] });
    expect(await model.evaluate([[1], [3]], [[0], [1]])).toEqual({ bias: 1.5, loss: 1.5 });
    expect(losses.serialize(new Absolute())).toMatchObject({ class_name: 'Absolute', registered_name: 'Absolute' });
    const found = losses.deserialize(losses.serialize(new Absolute()), { Absolute });
    expect(found).toBeInstanceOf(Absolute);
    model.dispose();
  });

  it('a model with call() of its own', async () => {
    const before = memory().numTensors;
    const model = new Doubled();
    model.compile({ optimizer: 'sgd', loss: 'mse' });
    expect(await model.evaluate([[2]], [[0]])).toEqual({ loss: 4 });
    await model.fit([[2]], [[0]], { epochs: 2 });
    expect(model.layers.map(({ name }) => name)).toEqual([model.inner.name]);
    expect(model.weights.map(({ path }) => path)).toEqual([
      `${model.name}/${model.inner.name}/kernel`,
      `${model.name}/${model.inner.name}/bias`,
    ]);
    model.dispose();
    expect(memory().numTensors).toBe(before);
  });

  it('a layer without weights trains nothing but scores', async () => {
    class Same extends Layer {
      static readonly className = 'Same';
      override call(inputs: Tensor) {
        return inputs.clone();
      }
    }
    const model = new Sequential([new Same()]);
    model.compile({ loss: 'mse' });
    const { history } = await model.fit([[2]], [[0]]);
    expect(history.loss).toEqual([4]);
  });

  it('a metric', async () => {
    const model = new Sequential([Input({ shape: [1] }), new Dense({ units: 1, kernelInitializer: 'ones' })]);
    model.compile({ optimizer: 'sgd', loss: 'mse', metrics: [new Largest()] });
    expect(await model.evaluate([[1], [3], [2]], [[0], [-1], [1]], { batchSize: 1 })).toEqual({ largest: 4, loss: 6 });
    model.dispose();
  });
});
