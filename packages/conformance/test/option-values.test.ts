import { readFileSync } from 'node:fs';
import { useBackend } from '@descent/backend';
import type { Config } from '@descent/layers';
import { DescentError } from '@descent/spec';
import { type ConfigKind, findConfigProblems, findProblems, type SchemaName } from '@descent/spec/validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { compute, isMade } from './options/compute.js';

// What Keras does with None and with lists as options, written by tools/keras/record_options.py.

type Recorded = 'refused' | 'fails' | 'made' | readonly unknown[];
type Row = readonly [kind: string, name: string, options: Config, recorded: Recorded];

const { bases, rows } = JSON.parse(readFileSync(new URL('recorded/option-values.json', import.meta.url), 'utf8')) as {
  bases: Record<string, Record<string, Config>>;
  rows: Row[];
};

beforeAll(() => useBackend('cpu'));

/** Rows in which descent differs, and why. */
const OTHERWISE: readonly (readonly [row: RegExp, why: string])[] = [
  [/EarlyStopping .*"(patience|verbose)":null/, 'Keras compares with it, and fails, once an epoch is no better'],
  [/ReduceLROnPlateau .*"(cooldown|min_lr|patience|verbose)":null/, 'as EarlyStopping'],
  [/TensorBoard .*"(log_dir|update_freq)":null/, 'Keras joins paths and counts batches with it, and fails there'],
  [/\/Categorical\w+ .*"axis":null/, 'Keras adds up the batch: every sample would have the loss of all'],
  [/(GRU|LSTM) .*"use_cudnn":null/, 'where there is no cuDNN, the key is not looked at'],
  [/LSTM(Cell)? .*"bias_initializer":null/, 'it starts as a bias of another layer without an initializer'],
  [/MultiHeadAttention .*"(bias|kernel)_initializer":null/, 'as LSTM'],
  [/GroupNormalization .*"axis":0/, 'what comes of a sample would depend on the others of its batch'],
  [/LossScaleOptimizer .*"(initial_scale|dynamic_growth_steps)":null/, 'Keras 2 wrote null for what is not given'],
  [/^schedules.*"name":null/, 'the name of a schedule names no operation here'],
];

/** Rows of which the schema of a class says otherwise than the class, and why. */
const SCHEMA_OTHERWISE: readonly (readonly [row: RegExp, why: string])[] = [
  [/InputLayer .*"batch_shape":null/, 'a shape has to be given, by whichever key'],
  [
    /SparseCategoricalCrossentropy .*"axis":0/,
    'only the last axis, of which the config does not say how many there are',
  ],
  [/(GRU|LSTM) .*"use_cudnn":null/, 'Keras refuses it; a class that never looks at it does not'],
  [/LossScaleOptimizer .*"(initial_scale|dynamic_growth_steps)":null/, 'the schema is that of Keras 3'],
];

const titleOf = ([kind, name, options]: Row) => `${kind}/${name} ${JSON.stringify(options)}`;
const isOtherwise = (row: Row, list = OTHERWISE) => list.some(([pattern]) => pattern.test(titleOf(row)));
const configOf = ([kind, name, options]: Row) => ({ ...bases[kind]?.[name], ...options });
const isComputed = (recorded: Recorded) => recorded !== 'refused' && recorded !== 'fails';

function isNear(got: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    return Array.isArray(got) && got.length === wanted.length && wanted.every((item, i) => isNear(got[i], item));
  }
  if (typeof wanted !== 'number' || typeof got !== 'number') return String(got) === String(wanted);
  return Math.abs(got - wanted) <= 2e-5 * Math.max(1, Math.abs(wanted));
}

/** What is wrong with what descent does with a row, or `null`. */
async function judge(row: Row): Promise<string | null> {
  const [kind, name, options, recorded] = row;
  let got: unknown;
  try {
    got = await compute(kind, name, configOf(row));
  } catch (error) {
    if (!(error instanceof DescentError)) return `untyped: ${String(error)}`;
    const mayRefuse = !isComputed(recorded) || Object.values(options).some(Array.isArray);
    return mayRefuse ? null : `refused: ${error.message}`;
  }
  if (!isComputed(recorded)) return `computed, though Keras ${recorded}: ${JSON.stringify(got)}`;
  return isNear(got, recorded) ? null : `${JSON.stringify(got)} for ${JSON.stringify(recorded)}`;
}

function problems(row: Row): readonly DescentError[] | null {
  const [kind, name] = row;
  if (kind === 'callbacks' || kind === 'methods') return null;
  if (kind === 'optimizers' || kind === 'schedules') {
    return findProblems(`${kind}/${name}` as SchemaName, structuredClone(configOf(row)));
  }
  return findConfigProblems(kind as ConfigKind, name, configOf(row));
}

describe.each(
  Object.entries(bases).flatMap(([kind, classes]) => Object.keys(classes).map((name) => [kind, name] as const)),
)('%s/%s', (kind, name) => {
  const own = rows.filter((row) => row[0] === kind && row[1] === name);
  it('does with null and with lists what Keras does', async () => {
    const wrong: string[] = [];
    for (const row of own) {
      const found = await judge(row);
      if (found !== null && !isOtherwise(row)) wrong.push(`${titleOf(row)}: ${found}`);
      if (found === null && isOtherwise(row)) wrong.push(`${titleOf(row)}: is as in Keras by now`);
    }
    expect(wrong).toEqual([]);
  });

  it('has a schema that takes what is made, and nothing else', () => {
    const wrong = own.flatMap((row) => {
      const found = problems(row);
      if (found === null) return [];
      const agrees = isMade(kind, name, configOf(row)) === (found.length === 0);
      if (agrees !== isOtherwise(row, SCHEMA_OTHERWISE)) return [];
      return [`${titleOf(row)}: ${agrees ? 'agrees by now' : (found[0]?.message ?? 'is taken')}`];
    });
    expect(wrong).toEqual([]);
  });
});
