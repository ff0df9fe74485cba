import { useBackend } from '@descent/backend';
import { clearSession, Dense, Input, Layer } from '@descent/layers';
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
    const found = losses.deserialize(losses.serialize(new Absolute()), { customObjects: { Absolute } });
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
    clearSession();
    const model = new Sequential([Input({ shape: [1] }), new Dense({ units: 1, kernelInitializer: 'ones' })]);
    model.compile({ optimizer: 'sgd', loss: 'mse', metrics: [new Largest()] });
    expect(await model.evaluate([[1], [3], [2]], [[0], [-1], [1]], { batchSize: 1 })).toEqual({ largest: 4, loss: 6 });
    model.dispose();
  });

  describe('what a step would pass over is refused by name', () => {
    const HOOKS: Readonly<Record<string, readonly string[]>> = {
      fit: ['trainStep', 'train_step', 'computeLoss', 'computeMetrics', 'getMetricsResult', 'metrics', 'resetMetrics'],
      trainOnBatch: ['trainStep', 'makeTrainFunction', 'compute_loss'],
      evaluate: ['testStep', 'test_step', 'makeTestFunction', 'computeLoss'],
      testOnBatch: ['testStep', 'computeMetrics'],
      predict: ['predictStep', 'makePredictFunction'],
    };
    const CASES = Object.entries(HOOKS).flatMap(([method, hooks]) => hooks.map((hook) => [method, hook] as const));

    function withHook(hook: string): Doubled {
      class Own extends Doubled {}
      const member = hook === 'metrics' ? { get: () => [] } : { value: () => ({}) };
      Object.defineProperty(Own.prototype, hook, member);
      const model = new Own();
      model.compile({ optimizer: 'sgd', loss: 'mse' });
      return model;
    }

    async function run(model: Model, method: string): Promise<void> {
      if (method === 'predict') (await model.predict([[2]])).dispose();
      else if (method === 'fit') await model.fit([[2]], [[0]]);
      else await model[method as 'evaluate']([[2]], [[0]]);
    }

    it.each(CASES)('%s: %s', async (method, hook) => {
      const before = memory().numTensors;
      const model = withHook(hook);
      const message = new RegExp(`\\(Own\\) has a ${hook} of its own, which ${method} does not call yet.* [A-Z].*\\.$`);
      await expect(run(model, method)).rejects.toThrow(message);
      model.dispose();
      expect(memory().numTensors).toBe(before);
    });

    it('leaves alone what a method does not need', async () => {
      const model = withHook('trainStep');
      await run(model, 'evaluate');
      await run(model, 'predict');
      const other = withHook('predictStep');
      await run(other, 'fit');
      const validated = withHook('testStep');
      const validationData = [[[2]], [[0]]] as const;
      await expect(validated.fit([[2]], [[0]], { validationData })).rejects.toThrow(/has a testStep of its own/);
      for (const one of [model, other, validated]) one.dispose();
    });
  });
});
