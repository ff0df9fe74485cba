import { useBackend } from '@descent/backend';
import { beforeAll, describe, expect, it } from 'vitest';
import { layerCases, layerDifferences, readLayerCase, runLayerCase } from '../../conformance/src/layers.js';

beforeAll(() => useBackend('cpu'));

describe('layers give what Keras gives: forward, gradients, state, config', () => {
  it.each(layerCases())('%s', (name) => {
    const golden = readLayerCase(name);
    expect(layerDifferences(golden, runLayerCase(golden))).toEqual([]);
  });
});

describe('layers beyond the specs give what Keras gives', () => {
  const folder = new URL('./recordings/', import.meta.url);
  it.each(layerCases(folder))('%s', (name) => {
    const golden = readLayerCase(name, folder);
    expect(layerDifferences(golden, runLayerCase(golden))).toEqual([]);
  });
});
