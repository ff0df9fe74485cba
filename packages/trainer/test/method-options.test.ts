import { useBackend } from '@descent/backend';
import { Dense, Input } from '@descent/layers';
import { Sequential } from '@descent/trainer';
import { beforeAll, describe, expect, it } from 'vitest';

describe('options of the methods', () => {
  let model: Sequential;
  beforeAll(async () => {
    await useBackend('cpu');
    model = new Sequential([Input({ shape: [2] }), new Dense({ units: 1 })]);
  });
  const [x, y] = [[[1, 2]], [[1]]];
  const wrong = (options: object) => options as never;
  const CALLS: Record<string, (options: object) => unknown> = {
    compile: async (options) => model.compile(wrong({ loss: 'mse', ...options })),
    fit: (options) => model.fit(x, y, wrong(options)),
    evaluate: (options) => model.evaluate(x, y, wrong(options)),
    predict: (options) => model.predict(x, wrong(options)),
    trainOnBatch: (options) => model.trainOnBatch(x, y, wrong(options)),
    testOnBatch: (options) => model.testOnBatch(x, y, wrong(options)),
  };
  it.each(Object.entries(CALLS))('%s refuses names that it does not know', async (method, call) => {
    await CALLS.compile?.({});
    await expect(call({ batch_size: 4 })).rejects.toThrow(new RegExp(`option of ${method}.*"batch_size"`));
  });
  it('says what to do for those of Keras', async () => {
    await expect(CALLS.fit?.({ verbose: 1 })).rejects.toThrow(/ProgbarLogger/);
    await expect(CALLS.compile?.({ jitCompile: true })).rejects.toThrow(/traced unless runEagerly/);
    await expect(CALLS.compile?.({ stepsPerExecution: 8 })).rejects.toThrow(/every step is run by itself/);
    expect(CALLS.predict?.({ verbose: 0 })).toBeDefined();
  });
});
