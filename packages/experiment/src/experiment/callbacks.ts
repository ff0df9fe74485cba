import { ConfigError, lookUp, toOptionName, UnknownNameError, UnsupportedError } from '@descent/spec';
import { type Callback, EarlyStopping, ReduceLROnPlateau, SwapEMAWeights, TerminateOnNaN } from '@descent/trainer';
import type { Experiment, KerasIdentifier } from './experiment.js';
import { within } from './within.js';

const MONITORED = ['monitor', 'min_delta', 'patience', 'verbose', 'mode'];

interface CallbackClass {
  /** Names of the options, as Keras writes them. */
  readonly options: readonly string[];
  make(options: Record<string, unknown>): Callback;
}

/** The callbacks that mean something in a trial: they neither write files nor need a function. */
const CLASSES: Readonly<Record<string, CallbackClass>> = {
  EarlyStopping: {
    options: [...MONITORED, 'baseline', 'restore_best_weights', 'start_from_epoch'],
    make: (options) => new EarlyStopping(options),
  },
  ReduceLROnPlateau: {
    options: [...MONITORED, 'factor', 'cooldown', 'min_lr'],
    make: (options) => new ReduceLROnPlateau(options),
  },
  SwapEMAWeights: { options: ['swap_on_epoch'], make: (options) => new SwapEMAWeights(options) },
  TerminateOnNaN: { options: ['raise_error'], make: (options) => new TerminateOnNaN(options) },
};

/** Keras's others, and why they are not here. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  LearningRateScheduler: 'it needs a function. Give the optimizer a schedule as its learning_rate.',
  LambdaCallback: 'it needs functions.',
  ModelCheckpoint: 'descent run --save keeps the model of every trial.',
  BackupAndRestore: 'a trial that was stopped is run again from its start.',
  OrbaxCheckpoint: 'descent run --save keeps the model of every trial.',
  RemoteMonitor: 'the command sends nothing over the network; results.json has every epoch.',
  CSVLogger: 'every run folder has a history.csv.',
  TensorBoard: 'every run folder has a report.html.',
  ProgbarLogger: 'the command draws the progress of every trial.',
  History: 'every trial has its history in results.json.',
};

/**
 * The callbacks of one trial, new.
 *
 * @throws UnknownNameError, UnsupportedError or ConfigError, with the pointer into the experiment
 */
export function makeCallbacks({ callbacks }: Pick<Experiment, 'callbacks'>): Callback[] {
  return callbacks.map((identifier, i) => makeCallback(identifier, `/callbacks/${i}`));
}

function makeCallback(identifier: KerasIdentifier, pointer: string): Callback {
  const isName = typeof identifier === 'string';
  const name = isName ? identifier : identifier.class_name;
  const at = isName ? pointer : `${pointer}/class_name`;
  const reason = lookUp(ELSEWHERE, name);
  if (reason !== undefined) {
    throw new UnsupportedError(`experiment at ${at}: ${name} has no place here: ${reason}`, { pointer: at });
  }
  const found = lookUp(CLASSES, name);
  if (found === undefined) throw new UnknownNameError('callback', name, Object.keys(CLASSES), { pointer: at });
  const config = isName ? {} : (identifier.config ?? {});
  for (const key of Object.keys(config)) {
    if (found.options.includes(key)) continue;
    throw new UnknownNameError(`option of ${name}`, key, found.options, { pointer: `${pointer}/config` });
  }
  const options = Object.entries(config).map(([key, value]) => [toOptionName(key), value]);
  return within(pointer, () => found.make(Object.fromEntries(options)));
}

/** Whether a callback sets the learning rate, which a schedule would not let it. */
export function requireNoPlateau({ callbacks }: Pick<Experiment, 'callbacks'>, schedule: unknown): void {
  const place = callbacks.findIndex((one) => (typeof one === 'string' ? one : one.class_name) === 'ReduceLROnPlateau');
  if (place === -1) return;
  throw new ConfigError(
    'experiment',
    `/callbacks/${place}`,
    schedule,
    'ReduceLROnPlateau cannot set a learning rate that follows a schedule',
    'Leave one of them out.',
  );
}

/** The epoch, from 1, whose weights a callback put back at the end; `undefined` when none did. */
export function restoredEpoch(
  experiment: Pick<Experiment, 'callbacks'>,
  callbacks: readonly Callback[],
): number | undefined {
  const at = experiment.callbacks.findLastIndex(
    (one) => typeof one !== 'string' && one.class_name === 'EarlyStopping' && one.config?.restore_best_weights === true,
  );
  const callback = callbacks[at];
  return callback instanceof EarlyStopping && callback.best !== null ? callback.bestEpoch + 1 : undefined;
}
