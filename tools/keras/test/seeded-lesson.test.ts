import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeBackends, useBackend } from '@descent/backend';
import { loadDataset } from '@descent/datasets';
import { Dense, SimpleDense } from '@descent/layers';
import { RMSprop } from '@descent/optimizers';
import { setRandomSeed } from '@descent/random';
import { Sequential } from '@descent/trainer';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const mnistFolder = process.env.DESCENT_MNIST ?? resolve(root, '../shared/mnist');
const hasMnist = existsSync(mnistFolder);
const title = hasMnist ? '' : ' NOT RUN: no MNIST (set DESCENT_MNIST to its folder)';

interface Run {
  readonly initial: readonly number[][];
  /** The loss that Keras shows while an epoch runs, at every 20th step of the run. */
  readonly running_loss: readonly number[];
  readonly history: Readonly<Record<'loss' | 'accuracy', readonly number[]>>;
  readonly test: readonly [loss: number, accuracy: number];
}

/** How many steps lie between recorded losses. */
const EVERY = 20;

const folder = resolve(root, 'specs/keras-3.15.1/seeded');
const recorded = readdirSync(folder).map(
  (file): { readonly seed: number; readonly runs: Readonly<Record<'lesson' | 'lesson_1e-4', Run>> } =>
    JSON.parse(readFileSync(resolve(folder, file), 'utf8')),
);

const available = (await describeBackends()).filter(({ status }) => status.available).map(({ name }) => name);
/** The first seed with both rates, the others with the first; plain JavaScript, which is slow, the first steps. */
const cases = recorded.flatMap(({ seed, runs }, i) =>
  available.flatMap((backend) => {
    const kinds = backend === 'cpu' || i > 0 ? (['lesson'] as const) : (['lesson', 'lesson_1e-4'] as const);
    return kinds.map((kind) => ({
      title: `${kind} from seed ${seed} on ${backend} is the run of Keras`,
      ...{ seed, backend, run: runs[kind], learningRate: kind === 'lesson' ? 1e-3 : 1e-4 },
    }));
  }),
);

const expectNear = (received: number | undefined, wanted: number, share: number) =>
  expect(Math.abs(received! - wanted)).toBeLessThanOrEqual(share * wanted);

it.skipIf(!hasMnist).each(cases)(
  `$title${title}`,
  async ({ seed, backend, run, learningRate }) => {
    const isWhole = backend !== 'cpu';
    await useBackend(backend);
    const { train, test } = await loadDataset(mnistFolder);
    setRandomSeed(seed);
    const model = new Sequential([new SimpleDense({ units: 512 }), new Dense({ units: 10, activation: 'softmax' })]);
    model.compile({
      optimizer: new RMSprop({ learningRate }),
      loss: 'sparse_categorical_crossentropy',
      metrics: ['accuracy'],
    });
    const losses: number[] = [];
    const onTrainBatchEnd = (_: number, { loss }: { loss?: number }) => void losses.push(loss!);
    const length = isWhole ? { epochs: 2 } : { epochs: 1, stepsPerEpoch: 41 };
    const { history } = await model.fit(train.images, train.labels, {
      ...length,
      batchSize: 128,
      callbacks: [{ onTrainBatchEnd }],
    });
    const running = losses.filter((_, step) => step % EVERY === 0);
    expect(running).toHaveLength(isWhole ? run.running_loss.length : 3);
    running.forEach((loss, i) => {
      expectNear(loss, run.running_loss[i]!, 2e-4);
    });
    if (isWhole) {
      for (const name of ['loss', 'accuracy'] as const) {
        run.history[name].forEach((value, epoch) => {
          expectNear(history[name]?.[epoch], value, 2e-4);
        });
      }
      const score = await model.evaluate(test.images, test.labels, { batchSize: 500 });
      expectNear(score.loss, run.test[0], 2e-4);
      expect(Math.abs(score.accuracy! - run.test[1])).toBeLessThan(1e-3);
    }
    model.dispose();
  },
  600_000,
);
