import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classSpecs, isRecord, writePythonJson } from '../src/index.js';
import { type ConfigKind, findConfigProblems } from '../src/validate.js';

/** What Keras says and takes of each class: see record.py. */
interface Recorded {
  readonly required: Readonly<Record<string, unknown>>;
  readonly defaults: Readonly<Record<string, unknown>>;
  readonly written: readonly string[];
  readonly takes: Readonly<Record<string, readonly unknown[]>>;
}

const repository = new URL('../../../', import.meta.url);
const specs = new URL('specs/', repository);
const recorded = JSON.parse(readFileSync(new URL('recorded/configs.json', import.meta.url), 'utf8')) as Record<
  ConfigKind,
  Record<string, Recorded>
>;
const kinds = Object.keys(recorded) as ConfigKind[];
const classes = kinds.flatMap((kind) => Object.keys(recorded[kind]).map((name) => [kind, name] as const));
const specOf = (kind: ConfigKind, name: string) => classSpecs[kind]![name]!;
const messages = (kind: ConfigKind, name: string, config: unknown) =>
  findConfigProblems(kind, name, config).map(({ message }) => message);

const ONE_AXIS = /\/(Concatenate|GroupNormalization|RMSNormalization|Categorical\w+|Sparse\w+|\w*IoU)\.axis$/;
const isNumber = (value: unknown) => typeof value === 'number';
const isNull = (value: unknown) => value === null;
const isNested = (value: unknown) => Array.isArray(value) && value.some(Array.isArray);

/** What Keras keeps without a look when it makes an object, and cannot compute with. */
const UNCHECKED: ReadonlyArray<readonly [is: (value: unknown) => boolean, where: RegExp]> = [
  [isNested, /(?<!ZeroPadding2D\.padding)$/],
  [Array.isArray, ONE_AXIS],
  [Array.isArray, /\.(class_id|flash_attention|ignore_class|k|label_smoothing|lora_alpha|lora_rank|max_value|ragged)$/],
  [Array.isArray, /\.(activity_regularizer|quantization_config|renorm_clipping|seed|sparse|top_k)$/],
  [isNumber, /\.(activity_regularizer|input_shape|quantization_config|renorm_clipping|weights)$/],
  [isNull, ONE_AXIS],
  [isNull, /\.(depth_multiplier|filters|k|max_value)$|Pooling.*\.padding$/],
];

describe('every class', () => {
  it('has a schema and a record of Keras, and nothing else does', () => {
    for (const kind of kinds) {
      const files = readdirSync(new URL(`v1/${kind}`, specs)).map((file) => file.replace(/\.schema\.json$/, ''));
      expect(files.sort()).toEqual(Object.keys(recorded[kind]).sort());
      expect(Object.keys(classSpecs[kind]!).sort()).toEqual(files);
    }
    const folders = readdirSync(new URL('v1', specs), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => !/^(optimizers|schedules|shared)$/.test(name))).toEqual(
      kinds,
    );
  });

  it.each(classes)('%s/%s: says what it is and what each key is', (kind, name) => {
    const { className, description, keys } = specOf(kind, name);
    expect(className).toBe(name);
    expect(description).toMatch(/\.$/);
    for (const key of keys) expect(key.description, key.wire).toMatch(/\.$/);
  });

  it.each(classes)("%s/%s: has Keras's keys, in Keras's order, and its defaults", (kind, name) => {
    const { keys } = specOf(kind, name);
    const { required, defaults, written, takes } = recorded[kind][name]!;
    expect(keys.filter((key) => key.written === undefined).map(({ wire }) => wire)).toEqual(written);
    expect(keys.filter((key) => key.required).map(({ wire }) => wire)).toEqual(
      written.filter((key) => Object.hasOwn(required, key)),
    );
    expect(Object.keys(takes).filter((key) => !keys.some(({ wire }) => wire === key))).toEqual([]);
    for (const [key, value] of Object.entries(defaults)) {
      const found = keys.find(({ wire }) => wire === key);
      if (typeof value !== 'string' || !value.startsWith('<')) expect(found?.default, key).toEqual(value);
    }
  });

  it.each(classes)('%s/%s: its defaults and what it needs are valid', (kind, name) => {
    const { keys } = specOf(kind, name);
    const given = keys.filter((key) => !key.required).map(({ wire, default: value }) => [wire, value]);
    expect(messages(kind, name, { ...recorded[kind][name]!.required, ...Object.fromEntries(given) })).toEqual([]);
  });

  it.each(classes)('%s/%s: takes what Keras takes', (kind, name) => {
    const { required, takes } = recorded[kind][name]!;
    const refused = Object.entries(takes).flatMap(([key, values]) =>
      values
        .filter((value) => messages(kind, name, { ...required, [key]: value }).length > 0)
        .filter((value) => !UNCHECKED.some(([is, where]) => is(value) && where.test(`${kind}/${name}.${key}`)))
        .map((value) => `${key}: ${JSON.stringify(value)}`),
    );
    expect(refused).toEqual([]);
  });
});

describe('every config that Keras wrote', () => {
  const folders = ['specs/keras-3.15.1/', 'packages/layers/test/recordings/'].map((path) => new URL(path, repository));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json'))
      .map((file) => [file, [...envelopes(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))]] as const)
      .filter(([, found]) => found.length > 0),
  );

  it.each(files)('is valid: %s', (_, found) => {
    expect(found.flatMap(({ kind, name, config }) => messages(kind, name, config))).toEqual([]);
  });

  it('is there for every class', () => {
    const seen = new Set(files.flatMap(([, found]) => found.map(({ kind, name }) => `${kind}/${name}`)));
    expect(classes.map((one) => one.join('/')).filter((one) => !seen.has(one))).toEqual([]);
  });
});

describe('writePythonJson', () => {
  it('writes what Keras wrote, to the character, from numbers alone: the schemas tell 0 from 0.0', () => {
    const texts = ['specs/keras-3.15.1/', 'packages/layers/test/recordings/'].flatMap((path) => {
      const folder = new URL(path, repository);
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.json$/.test(file));
      return files.flatMap((file) => [...writtenTexts(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))]);
    });
    // MaxNorm's default is Python's integer 2; a program that gave a whole number as a float looks the same.
    const plain = texts.filter((text) => !/"max_value": \d+\.0,/.test(text));
    expect(plain.length).toBeGreaterThan(200);
    for (const text of plain) expect(writePythonJson(JSON.parse(text))).toBe(text);
  });
});

/** The text that Python wrote for each object of a known kind in a document. */
function* writtenTexts(value: unknown): Generator<string> {
  if (Array.isArray(value)) {
    for (const item of value) yield* writtenTexts(item);
  } else if (isRecord(value)) {
    const { serialized_json: text } = value;
    if (typeof text === 'string' && kinds.some((kind) => text.includes(`"module": "keras.${kind}"`))) yield text;
    for (const member of Object.values(value)) yield* writtenTexts(member);
  }
}

/** Every serialized object of a known kind in a document. */
function* envelopes(value: unknown): Generator<{ kind: ConfigKind; name: string; config: unknown }> {
  if (Array.isArray(value)) {
    for (const item of value) yield* envelopes(item);
  } else if (isRecord(value)) {
    const { module, class_name: name, config } = value;
    const kind = kinds.find((folder) => module === `keras.${folder}`);
    if (kind !== undefined && typeof name === 'string') yield { kind, name, config };
    for (const member of Object.values(value)) yield* envelopes(member);
  }
}

describe('findConfigProblems', () => {
  const identity = { class_name: 'Identity', config: {} };
  it.each([
    ['Dense', {}, 'Dense: has no "units". Received: {}.'],
    ['Dense', { units: 0 }, 'Dense at /units: must be an integer >= 1. Received: 0.'],
    ['Dense', { unit: 1, units: 1 }, 'Unknown key of Dense: "unit". Did you mean "units"?'],
    [
      'Dense',
      { units: 1, kernel_initializer: 3 },
      'Dense at /kernel_initializer: must be the name of an initializer, a serialized one or null. Received: 3.',
    ],
    ['Dense', { units: 1, kernel_initializer: identity }, undefined],
    ['Dense', { units: 1, kernel_initializer: { ...identity, config: 3 } }, /a serialized one or null/],
    ['Dense', { units: 1, name: 'a/b' }, 'Dense at /name: must be a string without "/". Received: "a/b".'],
    [
      'Conv2D',
      { filters: 1, kernel_size: [1, 2, 3] },
      /^Conv2D at \/kernel_size: must be an integer >= 1 or a list of 2/,
    ],
    ['Conv2D', { filters: 1, kernel_size: 1, padding: 'sam' }, /^Conv2D at \/padding: must be "valid" or "same"\./],
    ['Dropout', { rate: 2 }, 'Dropout at /rate: must be a number in [0, 1]. Received: 2.'],
    ['Dropout', [], 'Dropout: must be an object. Received: [].'],
    ['Densely', {}, 'Unknown layer: "Densely". Did you mean "Dense"?'],
    ['constructor', {}, /^Unknown layer: "constructor"/],
  ])('%s %j', (name, config, expected) => {
    const [first, ...others] = messages('layers', name, config);
    expect(others).toEqual([]);
    if (expected instanceof RegExp) expect(first).toMatch(expected);
    else expect(first).toBe(expected);
  });

  it('tells everything that is wrong, with its place in the whole document', () => {
    const config = { units: -1, use_bias: 'yes', extra: 1 };
    const problems = findConfigProblems('layers', 'Dense', config, {
      where: 'model.json',
      pointer: '/config/layers/0',
    });
    expect(problems.map(({ pointer }) => pointer)).toEqual([
      '/config/layers/0',
      '/config/layers/0/units',
      '/config/layers/0/use_bias',
    ]);
    expect(config).toEqual({ units: -1, use_bias: 'yes', extra: 1 });
  });
});
