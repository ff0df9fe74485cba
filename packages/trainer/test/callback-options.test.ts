import { ConfigError, toOptionName, UnknownNameError } from '@descent/spec';
import * as trainer from '@descent/trainer';
import { describe, expect, it } from 'vitest';
import { readRecorded } from './recorded/recorded.js';

type Options = Readonly<Record<string, { readonly default?: unknown }>>;
const { callbacks } = readRecorded<{ callbacks: Readonly<Record<string, Options>> }>('signatures');

/** Keras's callbacks that are not here, and why. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  OrbaxCheckpoint: 'its files are read by JAX alone; ModelCheckpoint writes safetensors, .keras and .weights.h5',
  RemoteMonitor: 'a callback that posts the logs of an epoch is a LambdaCallback with fetch',
};

/** How a callback is made from its options; what has no default in Keras comes first. */
const MAKE: Readonly<Record<string, (options: never) => unknown>> = {
  BackupAndRestore: (options) => new trainer.BackupAndRestore('backup', options),
  CSVLogger: (options) => new trainer.CSVLogger('log.csv', options),
  EarlyStopping: (options) => new trainer.EarlyStopping(options),
  LambdaCallback: (options) => new trainer.LambdaCallback(options),
  LearningRateScheduler: (options) => new trainer.LearningRateScheduler((_, rate) => rate, options),
  ModelCheckpoint: (options) =>
    new trainer.ModelCheckpoint('{epoch}', { write: () => new Uint8Array(), ...(options as object) }),
  ProgbarLogger: (options) => new trainer.ProgbarLogger(options),
  ReduceLROnPlateau: (options) => new trainer.ReduceLROnPlateau(options),
  SwapEMAWeights: (options) => new trainer.SwapEMAWeights(options),
  TensorBoard: (options) => new trainer.TensorBoard(options),
  TerminateOnNaN: (options) => new trainer.TerminateOnNaN(options),
};

const make = (name: string, options: object) => () => (MAKE[name] as (options: object) => unknown)(options);

it('every callback of Keras is here, or left out for a reason', () => {
  expect([...Object.keys(MAKE), ...Object.keys(LEFT_OUT)].sort()).toEqual(Object.keys(callbacks).sort());
  expect(Object.keys(LEFT_OUT).filter((name) => name in trainer)).toEqual([]);
});

describe.each(Object.keys(MAKE).filter((name) => name !== 'LambdaCallback'))('%s', (name) => {
  const options = Object.entries(callbacks[name] as Options).filter(([, option]) => 'default' in option);

  it.each(options.map(([wire, option]) => [toOptionName(wire), option.default] as const))(
    'takes %s, which is %j in Keras',
    (option, value) => {
      expect(make(name, { [option]: value })).not.toThrow();
      expect(make(name, { [option]: { not: 'a value' } })).toThrow(ConfigError);
      expect(make(name, { [option]: { not: 'a value' } })).toThrow(`${name} at /${option}: must be`);
    },
  );

  it('takes no other option', () => {
    expect(make(name, { monitro: 'loss' })).toThrow(UnknownNameError);
  });
});

it('LambdaCallback takes the hooks of Keras', () => {
  const hooks = Object.keys(callbacks.LambdaCallback as Options).map(toOptionName);
  expect(make('LambdaCallback', Object.fromEntries(hooks.map((hook) => [hook, () => {}])))).not.toThrow();
  expect(make('LambdaCallback', { onEpoch: () => {} })).toThrow(UnknownNameError);
});

it.each(
  Object.entries({
    BackupAndRestore: trainer.BackupAndRestore,
    CSVLogger: trainer.CSVLogger,
    ModelCheckpoint: trainer.ModelCheckpoint,
  } as Record<string, new (path: unknown) => unknown>),
)('%s needs a path', (name, type) => {
  for (const path of ['', undefined, 3]) expect(() => new type(path)).toThrow(`${name}: must be given a path`);
});

it('says why an option of TensorBoard is left out', () => {
  expect(() => new trainer.TensorBoard({ writeImages: true } as never)).toThrow(
    'TensorBoard at /writeImages: must be false: weights are not drawn; histogramFreq writes their histograms. Received: true',
  );
});

it('says what a checkpoint of whole models needs', () => {
  expect(() => new trainer.ModelCheckpoint('m.keras', { saveWeightsOnly: false })).toThrow(
    'ModelCheckpoint at /saveWeightsOnly: needs write, for a whole model. Received: false. Import saveModel from',
  );
});
