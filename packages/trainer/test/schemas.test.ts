import { useBackend } from '@descent/backend';
import { clearSession } from '@descent/layers';
import { type ClassSpec, lossSpecs, metricSpecs } from '@descent/spec';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Config } from '../src/config/wire.js';
import * as losses from '../src/losses/index.js';
import type { Loss } from '../src/losses/loss.js';
import { LOSS_CLASSES } from '../src/losses/registry.js';
import * as metrics from '../src/metrics/index.js';
import { Metric } from '../src/metrics/metric.js';
import { METRIC_CLASSES } from '../src/metrics/registry.js';

beforeAll(() => useBackend('cpu'));

/** A value for each key that has no default. */
const SAMPLES: Config = {
  num_classes: 2,
  precision: 0.5,
  recall: 0.5,
  sensitivity: 0.5,
  specificity: 0.5,
  target_class_ids: [0],
};

interface SchemaClass {
  fromConfig(config: Config): Loss | Metric;
}

const kinds = {
  losses: { specs: lossSpecs, classes: LOSS_CLASSES, module: losses },
  metrics: { specs: metricSpecs, classes: METRIC_CLASSES, module: metrics },
};
const all = Object.values(kinds).flatMap(({ specs, classes }) =>
  Object.entries(specs).map(([name, spec]) => [name, spec as ClassSpec, classes[name] as SchemaClass] as const),
);

function minimal(spec: ClassSpec): Config {
  return Object.fromEntries(spec.keys.filter((key) => key.required).map(({ wire }) => [wire, SAMPLES[wire]]));
}

/** What an object made from a config is, and writes. */
function made(type: SchemaClass, config: Config) {
  clearSession();
  const object = type.fromConfig(config);
  const written = object.getConfig();
  const plain = Object.fromEntries(
    Object.entries(object).filter(
      ([key, value]) => key === 'settings' || typeof value !== 'object' || value === null || Array.isArray(value),
    ),
  );
  if (object instanceof Metric) object.dispose();
  return { written, plain };
}

describe.each(Object.entries(kinds))('%s', (_, { specs, classes, module }) => {
  it('have a schema each, and there is none besides', () => {
    expect(Object.keys(specs).sort()).toEqual(Object.keys(classes).sort());
    expect(Object.keys(module)).toEqual(expect.arrayContaining(Object.keys(specs)));
  });
});

describe.each(all)('%s', (_, spec, type) => {
  const bare = minimal(spec);

  it("writes the schema's keys in their order", () => {
    const always = spec.keys.filter(({ written }) => written === undefined).map(({ wire }) => wire);
    expect(Object.keys(made(type, bare).written)).toEqual(always);
  });

  it.each(spec.keys.filter((key) => !key.required).map((key) => [key.wire, key.default] as const))(
    'takes the default of %s for granted',
    (wire, value) => {
      expect(made(type, { ...bare, [wire]: value })).toEqual(made(type, bare));
    },
  );

  it('has its name after a bundler has renamed it', () => {
    const written = Object.getOwnPropertyDescriptor(type, 'name') as PropertyDescriptor;
    Object.defineProperty(type, 'name', { ...written, value: 'a' });
    const { className } = type.fromConfig(bare);
    Object.defineProperty(type, 'name', written);
    expect(className).toBe(spec.className);
  });

  it('reads no other key', () => {
    expect(() => type.fromConfig({ ...bare, unheard_of: 1 })).toThrow(/Unknown option/);
  });
});
