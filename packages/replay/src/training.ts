import { SimpleDense } from '@descent/layers';
import { deserialize } from '@descent/optimizers';
import { DescentError } from '@descent/spec';
import { deserializeModel, type Model } from '@descent/trainer';
import { asDocument, PartReader, type RecordedDocument } from './document.js';
import type { RecordedRows, ReplaySources } from './format.js';
import { encodeNumber, type RecordedNumber } from './numbers.js';
import { type PackedWeight, packWeight, unpackNumbers } from './packed-tensor.js';

/** The computed part of `descent-golden/training@1`. */
export interface TrainingValues {
  /** Before each update. */
  loss: RecordedNumber[];
  accuracy: RecordedNumber[];
  test_loss: RecordedNumber;
  test_accuracy: RecordedNumber;
  final_weights: PackedWeight[];
}

/** The computed part of `descent-golden/fit-history@1`. */
export interface FitValues {
  history: Record<string, RecordedNumber[]>;
  final_weights: PackedWeight[];
}

/** The network, start weights and rows that recordings of training share: `training-setup@1`. */
export async function readSetup(document: RecordedDocument, sources: ReplaySources): Promise<PartReader> {
  const name = new PartReader('training', document).at('setup').text();
  if (sources.readBeside === undefined) {
    throw new DescentError('replay-sources', `A recording of training needs ${name}, which lies beside it.`);
  }
  return new PartReader(name, asDocument(await sources.readBeside(name), name));
}

async function readRows({ readMnist }: ReplaySources): Promise<{ train: RecordedRows; test: RecordedRows }> {
  if (readMnist !== undefined) return readMnist();
  throw new DescentError('replay-sources', "A recording of training needs MNIST's rows.");
}

/** Trains a recorded network step by step, in file order. */
export async function computeTraining(document: RecordedDocument, sources: ReplaySources): Promise<TrainingValues> {
  const setup = await readSetup(document, sources);
  const { train, test } = await readRows(sources);
  const model = startModel(setup, document);
  try {
    const [batch, steps] = [setup.at('batch').number(), setup.at('steps').number()];
    const [loss, accuracy]: [RecordedNumber[], RecordedNumber[]] = [[], []];
    for (let step = 0; step < steps; step++) {
      const { x, y } = rowsOf(train, setup.at('first_row').number() + step * batch, batch);
      const logs = await model.trainOnBatch(x, y);
      loss.push(encodeNumber(Math.fround(logs.loss as number)));
      accuracy.push(encodeNumber(Math.fround(logs.accuracy as number)));
    }
    model.optimizer.finalizeVariableValues();
    const rows = setup.at('test_rows').number();
    const { x, y } = rowsOf(test, setup.at('test_first_row').number(), rows);
    const score = await model.evaluate(x, y, { batchSize: rows });
    return {
      loss,
      accuracy,
      test_loss: encodeNumber(Math.fround(score.loss as number)),
      test_accuracy: encodeNumber(Math.fround(score.accuracy as number)),
      final_weights: model.weights.map(packWeight),
    };
  } finally {
    model.dispose();
  }
}

/** Trains a recorded network with `fit`. */
export async function computeFit(document: RecordedDocument, sources: ReplaySources): Promise<FitValues> {
  const reader = new PartReader('training', document);
  const number = (key: string) => reader.at(key).number();
  const { train } = await readRows(sources);
  const model = startModel(await readSetup(document, sources), document);
  try {
    const { x, y } = rowsOf(train, number('first_row'), number('rows'));
    const validation = rowsOf(train, number('validation_first_row'), number('validation_rows'));
    const { history } = await model.fit(x, y, {
      batchSize: number('batch'),
      epochs: number('epochs'),
      shuffle: reader.at('shuffle').value === true,
      validationData: [validation.x, validation.y],
    });
    const lists = Object.entries(history).map(([key, values]) => {
      return [key, values.map((value) => encodeNumber(Math.fround(value)))] as const;
    });
    return { history: Object.fromEntries(lists), final_weights: model.weights.map(packWeight) };
  } finally {
    model.dispose();
  }
}

/** The network of a setup with its start weights, compiled with the recorded optimizer. */
function startModel(setup: PartReader, document: RecordedDocument): Model {
  const model = deserializeModel(unbuilt(setup.at('model')), {
    customObjects: { [SimpleDense.registeredName]: SimpleDense },
  });
  try {
    const optimizer = deserialize(document.config);
    model.compile({ optimizer, loss: setup.at('loss').text(), metrics: ['accuracy'] });
    model.setWeights(setup.at('initial_weights').list().map(unpackNumbers));
    return model;
  } catch (error) {
    model.dispose();
    throw error;
  }
}

/** A model whose layers are built inside it, so that their weights have its name in their paths. */
function unbuilt(model: PartReader): Record<string, unknown> {
  const { compile_config: _compiled, config: _built, ...envelope } = model.record();
  const layers = model.at('config').at('layers').list();
  const plain = layers.map((layer) => ({ ...layer.record(), build_config: null }));
  return { ...envelope, config: { ...model.at('config').record(), layers: plain } };
}

/** Rows as `fit` takes them, scaled as they are read. */
function rowsOf({ images, labels }: RecordedRows, start: number, count: number) {
  const pixels = images.shape.slice(1).reduce((product, size) => product * size, 1);
  const end = start + count;
  if (start < 0 || end > (images.shape[0] as number)) {
    throw new DescentError('replay-rows', `The recording asks for rows ${start} to ${end} of ${images.shape[0]}.`);
  }
  return {
    x: {
      data: images.data.subarray(start * pixels, end * pixels),
      shape: [count, pixels],
      scale: images.scale,
    },
    y: labels.data.subarray(start, end),
  };
}
