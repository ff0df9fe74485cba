import { DescentError, UnknownNameError } from '@descent/spec';
import * as tf from '@tensorflow/tfjs-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { adapterNames, type BackendAdapter, describeBackends, registerAdapter, useBackend } from '../src/index.js';

const fake = (name: string, over: Partial<BackendAdapter> = {}): BackendAdapter => ({
  name,
  tfjsName: name,
  rank: 1,
  probe: async () => ({ available: true, version: '1', details: {} }),
  prepare: async () => {},
  ...over,
});

afterEach(async () => {
  await useBackend('cpu');
});

describe('useBackend', () => {
  it('starts a backend by name and says what it is', async () => {
    const active = await useBackend('cpu');
    expect(active).toMatchObject({ name: 'cpu', version: '4.22.0' });
    expect(tf.getBackend()).toBe('cpu');
  });

  it('auto takes the best that can run here', async () => {
    const best = (await describeBackends()).find((row) => row.status.available);
    expect((await useBackend('auto')).name).toBe(best?.name);
  });

  it('suggests names', async () => {
    await expect(useBackend('wasn')).rejects.toThrow(UnknownNameError);
    await expect(useBackend('wasn')).rejects.toThrow(/Did you mean "wasm"/);
  });

  it('never replaces a backend that was asked for, and says why and what would help', async () => {
    registerAdapter(
      fake('broken', { probe: async () => ({ available: false, reason: 'no engine', remedy: 'Buy one.' }) }),
    );
    await expect(useBackend('broken')).rejects.toThrow(/"broken" cannot run here: no engine. Buy one./);
    expect(tf.getBackend()).toBe('cpu');
    const row = (await describeBackends()).find((r) => r.name === 'broken');
    expect(row?.status).toEqual({ available: false, reason: 'no engine', remedy: 'Buy one.' });
  });

  it('notices when tfjs-core runs something else', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    tf.registerBackend('refusing', () => {
      throw new Error('no');
    });
    await expect(useBackend(fake('refusing'))).rejects.toThrow(DescentError);
    warn.mockRestore();
  });

  it('lists shipped and registered adapters', () => {
    registerAdapter(fake('mine'));
    expect(adapterNames()).toEqual(expect.arrayContaining(['cpu', 'wasm', 'native', 'mine']));
  });
});
