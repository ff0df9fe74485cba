import { useBackend } from '@descent/backend';
import { Dense, Input } from '@descent/layers';
import { Sequential } from '@descent/trainer';
import { beforeAll, describe, expect, it, vi } from 'vitest';

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
    await expect(CALLS.fit?.({ verbose: 3 })).rejects.toThrow(
      /must be one of 0,1,2,"auto"|must be one of 0, 1, 2, "auto"/,
    );
    await expect(CALLS.compile?.({ jitCompile: true })).rejects.toThrow(/traced unless runEagerly/);
    await expect(CALLS.compile?.({ stepsPerExecution: 8 })).rejects.toThrow(/every step is run by itself/);
    await expect(CALLS.evaluate?.({ returnDict: false })).rejects.toThrow(/logs are a record by name/);
  });
  it('takes Keras’s defaults', async () => {
    await CALLS.compile?.({ jitCompile: 'auto', autoScaleLoss: true, stepsPerExecution: 1, runEagerly: false });
    const nothing = { batchSize: null, callbacks: null, sampleWeight: null };
    const none = { stepsPerEpoch: null, validationData: null, validationSteps: null, validationBatchSize: null };
    await CALLS.fit?.({ ...nothing, ...none, classWeight: null, verbose: 0 });
    await CALLS.evaluate?.({ ...nothing, steps: null });
    await CALLS.predict?.({ batchSize: null, steps: null, callbacks: null });
  });
  it.each([
    [0, /^$/],
    [false, /^$/],
    [undefined, /^$/],
    [1, /Epoch 1\/2[\s\S]*loss/],
    ['auto', /Epoch 1\/2[\s\S]*loss/],
    [true, /Epoch 1\/2[\s\S]*loss/],
    [2, /Epoch 1\/2\n.*loss.*\n/],
  ])('prints what verbose: %j asks for', async (verbose, wanted) => {
    let text = '';
    const write = vi.spyOn(process.stdout, 'write').mockImplementation((part) => {
      text += part;
      return true;
    });
    await CALLS.fit?.({ verbose, epochs: 2 });
    write.mockRestore();
    expect(text).toMatch(wanted);
  });
});
