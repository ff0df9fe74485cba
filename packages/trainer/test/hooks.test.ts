import { useBackend } from '@descent/backend';
import { Dense, Input } from '@descent/layers';
import { Callback, type Hook, Sequential } from '@descent/trainer';
import { beforeAll, expect, it } from 'vitest';
import { readRecorded } from './recorded/recorded.js';

type Call = [hook: string, ...rest: unknown[]];

beforeAll(() => useBackend('cpu'));

/** Notes every hook as `record.py` does. */
function recorder(calls: Call[]): Callback {
  const callback = new Callback();
  const names = Object.getOwnPropertyNames(Callback.prototype).filter((name) => name.startsWith('on')) as Hook[];
  for (const name of names) {
    const wire = name
      .slice(2)
      .replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
      .slice(1);
    const note = (...args: unknown[]) => {
      const logs = args.pop() as object;
      calls.push([wire, ...args, Object.keys(logs)]);
    };
    Object.assign(callback, { [name]: note });
  }
  return callback;
}

it('calls every hook in the order and with the logs that Keras gives', async () => {
  const golden = readRecorded<{ calls: Call[]; params: object }>('hooks');
  const calls: Call[] = [];
  const callback = recorder(calls);
  const x = { data: Float32Array.from({ length: 40 }, (_, i) => i / 40), shape: [10, 4] };
  const y = Int32Array.from({ length: 10 }, (_, i) => i % 3);
  const model = new Sequential([Input({ shape: [4] }), new Dense({ units: 3, activation: 'softmax' })]);
  model.compile({ optimizer: 'sgd', loss: 'sparse_categorical_crossentropy', metrics: ['accuracy'] });
  const options = { batchSize: 4, epochs: 2, validationBatchSize: 8, shuffle: false };
  await model.fit(x, y, { ...options, validationData: [x, y], callbacks: [callback] });
  expect(callback.params).toEqual(golden.params);
  await model.evaluate(x, y, { batchSize: 5, callbacks: [callback] });
  (await model.predict(x, { callbacks: [callback] })).dispose();
  const withoutOutputs = golden.calls.map((call) =>
    call[0] === 'predict_batch_end' ? [...call.slice(0, -1), []] : call,
  );
  expect(calls).toEqual(withoutOutputs);
  model.dispose();
});
