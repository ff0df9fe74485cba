import { readFileSync } from 'node:fs';
import { useBackend } from '@descent/backend';
import { UnknownNameError } from '@descent/spec';
import { losses, metrics } from '@descent/trainer';
import { beforeAll, describe, expect, it } from 'vitest';

interface Found {
  readonly identifier: string | null;
  readonly ok: boolean;
  readonly kind: 'function' | 'instance' | 'none';
  readonly function?: string;
  readonly serialized?: object;
}

function goldens(folder: string): readonly Found[] {
  const file = new URL(`../../../specs/keras-3.15.1/${folder}/names.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { get: Found[] }).get;
}

beforeAll(() => useBackend('cpu'));

describe('losses.get finds what Keras finds', () => {
  it.each(goldens('losses'))('$identifier', ({ identifier, ok, kind, function: name, serialized }) => {
    if (!ok) {
      expect(() => losses.get(identifier)).toThrow(UnknownNameError);
      return;
    }
    const found = losses.get(identifier);
    if (kind === 'none') expect(found).toBeNull();
    else if (kind === 'function') expect(losses.serialize(found!)).toBe(name);
    else expect(losses.serialize(found!)).toEqual(serialized);
  });
});

describe('metrics.get finds what Keras finds', () => {
  it.each(goldens('metrics'))('$identifier', ({ identifier, ok, kind, serialized }) => {
    if (!ok) {
      expect(() => metrics.get(identifier)).toThrow(UnknownNameError);
      return;
    }
    const found = metrics.get(identifier);
    if (kind === 'none') expect(found).toBeNull();
    else {
      const written = metrics.serialize(found as metrics.Metric) as unknown as { config: { name: string } };
      const { config, ...rest } = serialized as typeof written;
      const { name, ...options } = written.config;
      expect({ ...written, config: options }).toEqual({ ...rest, config: { ...config, name: undefined } });
      expect(name.replace(/_\d+$/, '')).toBe(config.name);
      (found as metrics.Metric).dispose();
    }
  });
});

describe('what cannot be found is named with its nearest', () => {
  it.each([
    ['sparse_categorical_crossentropi', '"sparse_categorical_crossentropy"'],
    ['MeanSquareError', '"MeanSquaredError"'],
  ])('loss %s', (name, near) => expect(() => losses.get(name)).toThrow(near));
  it.each([['acuracy', '"accuracy"']])('metric %s', (name, near) => expect(() => metrics.get(name)).toThrow(near));
  it('an option', () => {
    expect(() => new losses.Huber({ dleta: 1 } as never)).toThrow(
      'Unknown option of Huber at /dleta: "dleta". Did you mean "delta"?',
    );
  });
  it('a value', () => {
    expect(() => new losses.BinaryCrossentropy({ labelSmoothing: 2 })).toThrow(
      'BinaryCrossentropy at /labelSmoothing: must be a number >= 0 and <= 1. Received: 2.',
    );
  });
  it('a class of a config', () => {
    expect(() => losses.deserialize({ class_name: 'Hubber', config: {} })).toThrow(
      'at /class_name: "Hubber". Did you mean "Huber"',
    );
  });
});
