import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useBackend } from '@descent/backend';
import { Dense, Input } from '@descent/layers';
import { ExponentialDecay, RMSprop } from '@descent/optimizers';
import { Sequential, TensorBoard } from '@descent/trainer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadModel } from '../src/index.js';
import { Keras, type SummaryEvent, toTensor, type WireTensor } from './keras.js';
import { expectNear } from './travel.js';

const folder = mkdtempSync(join(tmpdir(), 'descent-events-'));
let keras: Keras;
beforeAll(async () => {
  await useBackend('cpu');
  keras = await Keras.start();
});
afterAll(() => {
  keras.stop();
  rmSync(folder, { recursive: true, force: true });
});

const x: WireTensor = {
  shape: [20, 4],
  dtype: 'float32',
  value: Array.from({ length: 80 }, (_, i) => Math.round(1000 * Math.sin(3 * i)) / 1000),
};
const y: WireTensor = { shape: [20], dtype: 'int32', value: Array.from({ length: 20 }, (_, i) => (i * i) % 3) };

function classifier(): Sequential {
  const model = new Sequential(
    [
      Input({ shape: [4] }),
      new Dense({ units: 6, activation: 'tanh', name: 'hidden' }),
      new Dense({ units: 3, activation: 'softmax', name: 'out' }),
    ],
    { name: 'classifier' },
  );
  const learningRate = new ExponentialDecay({ initialLearningRate: 0.02, decaySteps: 3, decayRate: 0.7 });
  model.compile({
    optimizer: new RMSprop({ learningRate }),
    loss: 'sparse_categorical_crossentropy',
    metrics: ['accuracy'],
  });
  return model;
}

/** What identifies an event: where it is, what it is called, how it is shown, when it was. */
const keyOf = ({ run, plugin, kind, tag, step }: SummaryEvent) => `${run} ${plugin}/${kind} ${tag} ${step}`;
const isScalar = ({ plugin }: SummaryEvent) => plugin === 'scalars';

describe('TensorBoard', () => {
  const options = { epochs: 3, batchSize: 8 };
  let ours: SummaryEvent[];
  let theirs: SummaryEvent[];

  beforeAll(async () => {
    const logs = (name: string) => join(folder, name);
    await keras.build(JSON.stringify(classifier().toJSON()));
    const file = join(folder, 'start.keras');
    await keras.save(file);
    const model = await loadModel(file);
    await keras.fit(x, y, { ...options, logDir: logs('keras') });
    const [inputs, targets] = [toTensor(x), toTensor(y)];
    await model.fit(inputs, targets, {
      ...options,
      shuffle: false,
      validationData: [inputs, targets],
      callbacks: [new TensorBoard({ logDir: logs('descent'), updateFreq: 'batch', histogramFreq: 1 })],
    });
    theirs = await keras.events(logs('keras'));
    ours = await keras.events(logs('descent'));
    for (const one of [inputs, targets]) one.dispose();
    model.dispose();
  });

  it('the runs, tags and steps that Keras writes', () => {
    const keys = ours.filter(isScalar).map(keyOf);
    expect(keys).toEqual(theirs.filter(isScalar).map(keyOf));
    expect(keys).toContain('train scalars/1 epoch_learning_rate 2');
    expect(keys).toContain('validation scalars/1 epoch_accuracy 2');
    expect(keys).toContain('validation scalars/1 evaluation_loss_vs_iterations 9');
    expect(keys).toContain('train scalars/1 batch_loss 9');
  });

  it('the values that Keras writes', () => {
    const values = (events: readonly SummaryEvent[]) =>
      events.filter(isScalar).flatMap(({ value }) => value as number[]);
    expectNear(values(ours), values(theirs), 'values');
    const rates = ours.filter(({ tag }) => tag === 'epoch_learning_rate').flatMap(({ value }) => value as number[]);
    expect(rates).toHaveLength(3);
    rates.forEach((rate, epoch) => {
      expect(rate).toBeCloseTo(0.02 * 0.7 ** (epoch + 1), 7);
    });
  });

  it('a graph of the layers', () => {
    const graphs = (events: readonly SummaryEvent[]) => events.filter(({ plugin }) => plugin === 'graph_keras_model');
    expect(graphs(ours).map(keyOf)).toEqual(graphs(theirs).map(keyOf));
    const [written, wanted] = [ours, theirs].map((events) => JSON.parse(graphs(events)[0]!.value[0] as string));
    const layers = (graph: { config: { layers: { class_name: string; config: { name: string } }[] } }) =>
      graph.config.layers.map(({ class_name, config }) => [class_name, config.name]);
    expect(layers(written)).toEqual(layers(wanted));
  });

  it('histograms of the weights', () => {
    const histograms = ours.filter(({ plugin }) => plugin === 'histograms');
    const tags = ['hidden/kernel', 'hidden/bias', 'out/kernel', 'out/bias'].map((path) => `${path}/histogram`);
    expect(histograms.map(({ tag, step }) => [tag, step])).toEqual(
      [0, 1, 2].flatMap((epoch) => tags.map((tag) => [tag, epoch])),
    );
    const counts = histograms.slice(-4).map(({ value, shape }) => {
      expect(shape).toEqual([30, 3]);
      return (value as number[]).filter((_, i) => i % 3 === 2).reduce((sum, count) => sum + count, 0);
    });
    expect(counts).toEqual([24, 6, 18, 3]);
  });
});
