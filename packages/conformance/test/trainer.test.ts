import { describeBackends, useBackend } from '@descent/backend';
import { writePythonJson } from '@descent/spec';
import { losses, metrics } from '@descent/trainer';
import { beforeAll, describe, expect, it } from 'vitest';
import { goldenNames, readGolden } from '../src/golden-files.js';
import { mnistFolder } from '../src/mnist-rows.js';
import { testModels } from '../src/models.js';
import { recordingsIn, testRecordings } from '../src/recordings.js';

const available = (await describeBackends()).filter(({ status }) => status.available);
const computed = (folder: string) => recordingsIn(folder).filter((file) => !/\/(names|setup)\.json$/.test(file));

describe.each(available.map(({ name }) => name))('on %s', (backend) => {
  beforeAll(async () => {
    await useBackend(backend);
  });
  describe('losses', () => testRecordings(computed('losses'), backend));
  describe('metrics', () => testRecordings(computed('metrics'), backend));
  describe('models', testModels);
  const hasRows = mnistFolder() !== null;
  const title = hasRows ? 'with MNIST rows' : 'NOT RUN: no MNIST rows (set DESCENT_MNIST to their folder)';
  describe.skipIf(!hasRows)(`training ${title}`, () => testRecordings(computed('training'), backend));
});

interface File {
  readonly cases: readonly {
    readonly case: string;
    readonly options: Record<string, unknown>;
    readonly serialized_json: string;
    readonly serialized: { readonly class_name: string; readonly config: Record<string, unknown> };
  }[];
}

const KINDS = [
  {
    kind: 'losses',
    classNames: Object.keys(losses.LOSS_CLASSES),
    rewrite: (envelope: object) => losses.serialize(losses.deserialize(envelope as never)),
  },
  {
    kind: 'metrics',
    classNames: Object.keys(metrics.METRIC_CLASSES),
    rewrite(envelope: object) {
      const metric = metrics.deserialize(envelope as never);
      const written = metrics.serialize(metric);
      metric.dispose();
      return written;
    },
  },
];

describe.each(KINDS)('$kind', ({ kind, classNames, rewrite }) => {
  const files = goldenNames(kind).filter((name) => name !== 'names');

  it('has a recording of every class', () => {
    expect([...classNames].sort()).toEqual(files);
  });

  const cases = files.flatMap((name) => readGolden<File>(`${kind}/${name}`).cases.map((one) => ({ name, ...one })));
  it.each(cases)('$name, $case: is written as Python writes it', ({ options, serialized, serialized_json: text }) => {
    const { class_name, config } = serialized;
    // some configs lose options (Huber's delta)
    expect(writePythonJson(rewrite({ class_name, config: { ...config, ...options } }))).toBe(text);
  });
});
