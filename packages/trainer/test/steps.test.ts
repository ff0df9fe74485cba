import { useBackend } from '@descent/backend';
import { Dense, Input } from '@descent/layers';
import { type Batches, type DataArrays, Sequential, type ValidationData } from '@descent/trainer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { arrayOf, expectClose, type RecordedArray, readRecorded } from './recorded/recorded.js';

interface RecordedSteps {
  readonly case: string;
  readonly kind: 'arrays' | 'batches';
  readonly options: Readonly<Record<string, number>>;
  readonly x: RecordedArray;
  readonly y: RecordedArray;
  readonly held: RecordedArray;
  readonly held_y: RecordedArray;
  readonly history: Readonly<Record<string, readonly number[]>>;
  readonly evaluate: readonly number[];
  readonly predict: readonly number[];
}

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
beforeAll(() => useBackend('cpu'));
afterAll(() => warn.mockRestore());

function compiled(): Sequential {
  const model = new Sequential([Input({ shape: [1] }), new Dense({ units: 1, kernelInitializer: 'ones' })]);
  model.compile({ optimizer: { class_name: 'SGD', config: { learning_rate: 0.05 } }, loss: 'mse' });
  return model;
}

/** Batches of a list, in its order: `FORMS` gives them in every way that can be gone through again. */
function batchesOf(x: RecordedArray, y: RecordedArray, size: number): readonly (readonly [DataArrays, DataArrays])[] {
  const rows = ({ value }: RecordedArray, at: number) => value.slice(at, at + size).map((number) => [number]);
  return Array.from({ length: Math.ceil(x.value.length / size) }, (_, i) => [rows(x, i * size), rows(y, i * size)]);
}

const FORMS: Readonly<Record<string, (batches: ReturnType<typeof batchesOf>) => Batches>> = {
  'a function': (batches) => () => batches.values(),
  'a generator function': (batches) =>
    function* () {
      yield* batches;
    },
  'an asynchronous generator function': (batches) =>
    async function* () {
      yield* batches;
    },
  'an iterable': (batches) => new Set(batches),
};

describe('counts of steps mean what they mean in Keras', () => {
  for (const golden of readRecorded<RecordedSteps[]>('steps')) {
    const { batch_size, validation_batch_size, validation_split, ...rest } = golden.options;
    const counts = {
      epochs: rest.epochs,
      stepsPerEpoch: rest.steps_per_epoch,
      validationSteps: rest.validation_steps,
      validationFreq: rest.validation_freq,
    };
    const check = async (model: Sequential, held: DataArrays | Batches, heldY: DataArrays | null) => {
      const size = golden.kind === 'arrays' ? { batchSize: 2 } : {};
      for (const [i, steps] of [1, 3, 9].entries()) {
        const logs = await model.evaluate(held as DataArrays, heldY, { ...size, steps });
        expectClose([logs.loss as number], [golden.evaluate[i] as number]);
        const predictions = await model.predict(held, { ...size, steps });
        expect(predictions.shape).toEqual([golden.predict[i], 1]);
        predictions.dispose();
      }
      model.dispose();
    };
    const expectHistory = (history: Readonly<Record<string, readonly number[]>>) => {
      expect(Object.keys(history)).toEqual(Object.keys(golden.history));
      for (const [name, values] of Object.entries(golden.history)) expectClose(history[name] as number[], values);
    };

    if (golden.kind === 'arrays') {
      it(golden.case, async () => {
        const model = compiled();
        const [held, heldY] = [arrayOf(golden.held), arrayOf(golden.held_y)];
        const validationData: ValidationData = [held, heldY];
        const { history } = await model.fit(arrayOf(golden.x), arrayOf(golden.y), {
          ...counts,
          shuffle: false,
          batchSize: batch_size,
          validationBatchSize: validation_batch_size,
          ...(validation_split === undefined ? { validationData } : { validationSplit: validation_split }),
        });
        expectHistory(history);
        await check(model, held, heldY);
      });
      continue;
    }
    it.each(Object.entries(FORMS))(`${golden.case}, %s`, async (_, form) => {
      const model = compiled();
      const train = form(batchesOf(golden.x, golden.y, batch_size as number));
      const validationData = form(batchesOf(golden.held, golden.held_y, validation_batch_size as number));
      const { history } = await model.fit(train, { ...counts, validationData });
      expectHistory(history);
      await check(model, form(batchesOf(golden.held, golden.held_y, 2)), null);
    });
  }
});

describe('a generator, which cannot be gone through again', () => {
  const held = (count: number) =>
    batchesOf(
      { shape: [count, 1], dtype: 'float32', value: Array(count).fill(1) },
      { shape: [count, 1], dtype: 'float32', value: Array.from({ length: count }, (_, i) => i) },
      1,
    );
  function* once(count: number) {
    yield* held(count);
  }

  it('goes on where the last validation ended', async () => {
    const model = compiled();
    const { history } = await model.fit([[0]], [[0]], { epochs: 3, validationData: once(6), validationSteps: 2 });
    expect(history.val_loss).toEqual([(1 + 0) / 2, (1 + 4) / 2, (9 + 16) / 2]);
    model.dispose();
  });

  it('says what to give instead when it has no more', async () => {
    const model = compiled();
    await expect(model.fit([[0]], [[0]], { epochs: 2, validationData: once(2) })).rejects.toThrow(
      'give a function that makes one for each pass',
    );
    model.dispose();
  });
});

it('tells once that the data have fewer batches than steps', async () => {
  warn.mockClear();
  const model = compiled();
  const options = { epochs: 3, batchSize: 1, stepsPerEpoch: 4, validationData: [[[1]], [[1]]], validationSteps: 2 };
  await model.fit([[0], [1]], [[0], [1]], options as object);
  expect(warn.mock.calls.map(([text]) => text)).toEqual([
    'The data ran out after 2 of 4 steps. Ask for fewer steps, or give more batches.',
    'The data ran out after 1 of 2 steps. Ask for fewer steps, or give more batches.',
  ]);
  model.dispose();
});
