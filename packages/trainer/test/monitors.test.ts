import { useBackend } from '@descent/backend';
import { Dense, Input } from '@descent/layers';
import { type Callback, EarlyStopping, ModelCheckpoint, ReduceLROnPlateau, Sequential } from '@descent/trainer';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
beforeAll(() => useBackend('cpu'));
beforeEach(() => warn.mockClear());
afterAll(() => warn.mockRestore());

type Monitored = { readonly monitor: string; readonly mode?: 'min' | 'max' };
const CALLBACKS: Readonly<Record<string, (options: Monitored) => Callback>> = {
  EarlyStopping: (options) => new EarlyStopping(options),
  'EarlyStopping from a later epoch': (options) => new EarlyStopping({ ...options, startFromEpoch: 5 }),
  ReduceLROnPlateau: (options) => new ReduceLROnPlateau(options),
  ModelCheckpoint: (options) => new ModelCheckpoint('/nowhere/best', { ...options, saveFreq: 1000 }),
};

/** What Keras 3.15.1 does at the end of the first epoch, of a model that logs loss and mae. */
const CASES: readonly (readonly [string, Monitored, boolean, 'error' | 'warning' | null])[] = [
  ['a loss', { monitor: 'loss' }, false, null],
  ['a metric', { monitor: 'mae' }, false, null],
  ['the validation loss, validated', { monitor: 'val_loss' }, true, null],
  ['the validation loss, not validated', { monitor: 'val_loss' }, false, 'warning'],
  ['a validated metric, not validated', { monitor: 'val_mae' }, false, 'warning'],
  ['a name that nothing has', { monitor: 'mea' }, false, 'error'],
  ['a loss that no output has', { monitor: 'head_loss' }, false, 'error'],
  ['a validated name that nothing has', { monitor: 'val_mea' }, true, 'error'],
  ['a name that nothing has, told how to judge it', { monitor: 'mea', mode: 'min' }, false, 'warning'],
];

describe.each(Object.keys(CALLBACKS))('%s', (name) => {
  it.each(CASES)('monitors %s', async (_, options, validates, outcome) => {
    const model = new Sequential([Input({ shape: [1] }), new Dense({ units: 1 })]);
    model.compile({ optimizer: 'sgd', loss: 'mse', metrics: ['mae'] });
    const [x, y] = [[[1]], [[1]]];
    const callbacks = [(CALLBACKS[name] as (options: Monitored) => Callback)(options)];
    const more = validates ? { validationData: [x, y] as const } : {};
    const fit = model.fit(x, y, { epochs: 3, callbacks, ...more });
    if (outcome === 'error') {
      const start = `Unknown quantity for ${name.split(' ')[0]} to monitor: "${options.monitor}".`;
      await expect(fit).rejects.toThrow(start);
      if (options.monitor === 'mea') await expect(fit).rejects.toThrow('Did you mean "mae"?');
      expect(model.history?.epoch ?? []).toHaveLength(0);
    } else await fit;
    // a checkpoint that saves every epoch looks at no quantity
    const warns = outcome === 'warning' && name !== 'ModelCheckpoint';
    expect(warn.mock.calls).toHaveLength(warns ? 1 : 0);
    model.dispose();
  });
});
