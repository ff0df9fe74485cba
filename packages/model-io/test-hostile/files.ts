import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, createDeflateRaw, deflateSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import {
  bytesOf,
  chunked,
  chunkTree,
  concat,
  contiguous,
  dataset,
  dataspace,
  group,
  Hdf5Bytes,
  header,
  NONE,
  u16,
  u32,
  u64,
} from './hdf5.js';

/** A file that somebody could send to do harm. */
export interface HostileFile {
  readonly name: string;
  /** Writes it into a folder, and gives the path to open. */
  write(folder: string): string | Promise<string>;
  /** Whether it may also be read, as what is only odd. */
  readonly mayBeRead?: boolean;
}

type Json = Readonly<Record<string, unknown>>;
type Entries = Readonly<Record<string, Uint8Array>>;

const encode = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const pack = (entries: Entries, level: 0 | 9 = 9) => zipSync(entries, { level });

/** Every kind of file, made from a sound `.keras` file. */
export function hostileFiles(sound: Uint8Array): HostileFile[] {
  const entries = unzipSync(sound);
  const config = JSON.parse(new TextDecoder().decode(entries['config.json'])) as {
    config: { layers: { config: Json }[] };
  };
  const keras = (name: string, make: () => Uint8Array | Promise<Uint8Array>, mayBeRead = false): HostileFile => ({
    name,
    mayBeRead,
    write: async (folder) => put(folder, 'model.keras', await make()),
  });
  const withEntry = (entry: string, make: () => Uint8Array) => () => pack({ ...entries, [entry]: make() });
  const withText = (text: () => string) => withEntry('config.json', () => encode(text()));
  const withConfig = (value: () => unknown) => withText(() => JSON.stringify(value()));
  const withWeights = (make: () => Uint8Array) => withEntry('model.weights.h5', make);
  const archive = (name: string, make: () => Uint8Array | Promise<Uint8Array>) => keras(`archive: ${name}`, make);
  const json = (name: string, make: () => Uint8Array) => keras(`config.json: ${name}`, make);
  const hdf5 = (name: string, make: () => Uint8Array): HostileFile[] => [keras(`weights: ${name}`, withWeights(make))];
  const model = (name: string, layers: () => unknown[], shape: readonly number[] = [8], mayBeRead = false) =>
    keras(
      `layers: ${name}`,
      withConfig(() => sequential([input(shape), ...layers()])),
      mayBeRead,
    );
  const graph = (name: string, make: () => unknown) => keras(`graph: ${name}`, withConfig(make));
  /** The same configs without a file around them. */
  const bare = (name: string, make: () => unknown, mayBeRead = false): HostileFile => ({
    name: `config alone: ${name}`,
    mayBeRead,
    write: (folder) => put(folder, 'model.config.json', encode(make())),
  });

  return [
    archive('weights that unpack to 1.9 GB', () => bomb(entries, 'model.weights.h5', 1.9e9)),
    archive('a config that unpacks to 1.9 GB', () => bomb(entries, 'config.json', 1.9e9)),
    archive('metadata that unpack to 1.9 GB', () => bomb(entries, 'metadata.json', 1.9e9)),
    archive('a thousand entries of 30 MB', () => many(entries, 1000, 30e6)),
    archive(
      'an archive in an archive in an archive',
      withWeights(() => pack({ a: pack({ b: new Uint8Array(3e7) }) })),
    ),
    archive('sizes that lie: 10 bytes for 64 MB', () => lying(entries, 2 ** 26, 10)),
    archive('sizes that lie: 2 GB for 1 KB', () => lying(entries, 1024, 0x7ffffff0)),
    archive('sizes that lie: 30 MB for 1 KB', () => lying(entries, 1024, 3e7)),
    archive('entries over one another', () => overlapping(entries)),
    archive('60,000 entries', () =>
      pack(
        { ...entries, ...Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`a/${i}`, new Uint8Array(0)])) },
        0,
      ),
    ),
    archive('a table of contents that never was', () =>
      pack(entries).map((byte, i, all) => (i >= all.length - 14 && i < all.length - 6 ? 0xff : byte)),
    ),
    archive('a way out', () => pack({ ...entries, '../../evil': encode('x') })),
    archive('a method that nobody knows', () => patched(pack(entries), [10, 99])),
    archive('encrypted', () => patched(pack(entries), [8, 1])),
    archive('cut off', () => pack(entries).slice(0, -30)),
    json(
      '15 million numbers',
      withText(() => `{"a": [${'0,'.repeat(15e6)}0]}`),
    ),
    json(
      '5 million empty lists',
      withText(() => `[${'[],'.repeat(5e6)}[]]`),
    ),
    json(
      '2 million keys',
      withText(() => `{${Array.from({ length: 2e6 }, (_, i) => `"${i}":1`).join(',')}}`),
    ),
    json(
      'a million levels',
      withText(() => '['.repeat(1e6)),
    ),
    json(
      'a text of 31 MB',
      withText(() => `"${'x'.repeat(31e6)}"`),
    ),
    json(
      'a number of a million digits',
      withText(() => `{"class_name": ${'1'.repeat(1e6)}}`),
    ),
    json(
      'a layer with a name of 20 MB',
      withConfig(() => sequential([input([8]), layer('Dense', { units: 2, name: 'x'.repeat(2e7) })])),
    ),
    json(
      'prototypes',
      withText(
        () => '{"__proto__": {"class_name": "Sequential"}, "constructor": 1, "class_name": "toString", "config": {}}',
      ),
    ),
    model('a billion units', () => [layer('Dense', { units: 1e9 })]),
    model('2^53 units', () => [layer('Dense', { units: 2 ** 53 })]),
    model('units in a list', () => [layer('Dense', { units: [1e9] })]),
    model('a billion filters', () => [layer('Conv2D', { filters: 1e9, kernel_size: [3, 3] })], [8, 8, 3]),
    model(
      'kernels of 10^12',
      () => [layer('Conv2D', { filters: 2, kernel_size: [1e6, 1e6], padding: 'same' })],
      [8, 8, 3],
    ),
    model(
      'a dilation of 10^9',
      () => [layer('Conv1D', { filters: 2, kernel_size: [3], dilation_rate: [1e9], padding: 'causal' })],
      [8, 3],
    ),
    model(
      'pools of 10^9',
      () => [layer('MaxPooling2D', { pool_size: [1e9, 1e9], strides: [1, 1], padding: 'same' })],
      [8, 8, 3],
    ),
    model(
      'enlarged a billion times, twice',
      () => [layer('UpSampling2D', { size: [1e9, 1e9] }), layer('Flatten', {}), layer('Dense', { units: 1 })],
      [8, 8, 3],
    ),
    model('repeated 10^12 times', () => [
      layer('RepeatVector', { n: 1e12 }),
      layer('Flatten', {}),
      layer('Dense', { units: 1 }),
    ]),
    model(
      'padded with 10^9',
      () => [
        layer('ZeroPadding2D', {
          padding: [
            [1e9, 1e9],
            [1e9, 1e9],
          ],
        }),
        layer('Flatten', {}),
        layer('Dense', { units: 1 }),
      ],
      [8, 8, 3],
    ),
    model('shaped into 10^5 axes', () => [layer('Reshape', { target_shape: new Array(1e5).fill(1) })]),
    model('a vocabulary of 10^10', () => [layer('Embedding', { input_dim: 1e10, output_dim: 1e10 })]),
    model('an LSTM of a million units', () => [layer('LSTM', { units: 1e6 })], [4, 8]),
    model('a million heads', () => [layer('GRU', { units: 4e5 })], [4, 8]),
    model('20,000 layers', () => Array.from({ length: 20_000 }, (_, i) => layer('Dense', { units: 8, name: `d${i}` }))),
    model('9,000 layers', () =>
      Array.from({ length: 9_000 }, (_, i) => layer('Activation', { activation: 'relu', name: `d${i}` })),
    ),
    model(
      '9,000 cells in one',
      () => [
        layer('RNN', {
          cell: layer('StackedRNNCells', {
            cells: Array.from({ length: 9_000 }, (_, i) => layer('SimpleRNNCell', { units: 1, name: `c${i}` })),
          }),
        }),
      ],
      [4, 8],
    ),
    model('wrappers in wrappers', () => [nested('TimeDistributed', 28)], [1, 1, 1, 4]),
    model('9,000 layers that nobody knows', () => Array.from({ length: 9_000 }, (_, i) => layer(`Nothing${i}`, {}))),
    model('an input of 2^40', () => [layer('Dense', { units: 8 })], [2 ** 40]),
    graph('models in models, 60 deep', () =>
      Array.from({ length: 60 }).reduce<Json>((inner) => sequential([inner]), sequential([input([8])])),
    ),
    graph('20,000 layers', () => chain(20_000)),
    graph('4,900 layers, the last first', () => ({ ...chain(4_900, true) })),
    graph('2,400 layers, the last first', () => chain(2_400, true)),
    graph('a circle', () => functional([inputNode(), node('Identity', 'a', ['b']), node('Identity', 'b', ['a'])], 'b')),
    graph('a layer that calls itself', () => functional([inputNode(), node('Identity', 'a', ['a'])], 'a')),
    graph('one layer called 9,000 times', () =>
      functional(
        [
          inputNode(),
          {
            ...layer('Identity', { name: 'a' }),
            name: 'a',
            inbound_nodes: Array.from({ length: 9_000 }, (_, i) => [[i === 0 ? 'x' : 'a', Math.max(0, i - 1), 0, {}]]),
          },
        ],
        'a',
      ),
    ),
    graph('one call of 300,000 tensors', () =>
      functional(
        [
          inputNode(),
          { ...node('Add', 'a', ['x']), inbound_nodes: [Array.from({ length: 300_000 }, () => ['x', 0, 0, {}])] },
        ],
        'a',
      ),
    ),
    graph('doubled 60 times', () =>
      functional(
        [
          inputNode(),
          ...Array.from({ length: 60 }, (_, i) =>
            node('Concatenate', `c${i}`, i === 0 ? ['x', 'x'] : [`c${i - 1}`, `c${i - 1}`]),
          ),
          node('Dense', 'd', ['c59'], { units: 1 }),
        ],
        'd',
      ),
    ),
    keras(
      'compile: 9,000 metrics',
      withConfig(() => ({
        ...config,
        compile_config: { optimizer: 'adam', loss: 'mse', metrics: Array.from({ length: 9_000 }, () => 'mae') },
      })),
      true,
    ),
    keras(
      'compile: an AUC of 10^9 thresholds',
      withConfig(() => ({
        ...config,
        compile_config: {
          optimizer: 'adam',
          loss: 'mse',
          metrics: [
            { module: 'keras.metrics', class_name: 'AUC', config: { num_thresholds: 1e9 }, registered_name: null },
          ],
        },
      })),
      true,
    ),
    keras(
      'compile: optimizers in optimizers',
      withConfig(() => ({
        ...config,
        compile_config: {
          loss: 'mse',
          optimizer: Array.from({ length: 25 }).reduce<Json>(
            (inner) => ({
              module: 'keras.optimizers',
              class_name: 'LossScaleOptimizer',
              config: { inner_optimizer: inner },
              registered_name: null,
            }),
            { module: 'keras.optimizers', class_name: 'SGD', config: {}, registered_name: null },
          ),
        },
      })),
      true,
    ),
    ...hdf5('groups 5,000 deep', () => {
      const file = new Hdf5Bytes();
      let inner = file.add(group([]));
      for (let i = 0; i < 5000; i++) inner = file.add(group([['g', inner]]));
      return file.file(inner);
    }),
    ...hdf5('a group in itself', () => {
      const file = new Hdf5Bytes();
      return file.file(
        file.add(
          group([
            ['a', file.length],
            ['layers', file.length],
          ]),
        ),
      );
    }),
    ...hdf5('doubled 60 times', () => {
      const file = new Hdf5Bytes();
      let inner = file.add(group([]));
      for (let i = 0; i < 60; i++)
        inner = file.add(
          group([
            ['a', inner],
            ['b', inner],
          ]),
        );
      return file.file(inner);
    }),
    ...hdf5('100,000 links to one array', () => {
      const file = new Hdf5Bytes();
      const array = file.add(dataset([1], contiguous(0, 4)));
      return file.file(file.add(group(Array.from({ length: 100_000 }, (_, i) => [`${i}`, array] as const))));
    }),
    ...hdf5('a header that goes on in itself', () => {
      const file = new Hdf5Bytes();
      return file.file(
        file.add(
          header([
            [0x10, [...u64(48 + 10), ...u64(400)]],
            [0x02, [0, 0, ...NONE, ...NONE]],
          ]),
        ),
      );
    }),
    ...hdf5('a million messages of nothing', () => {
      const file = new Hdf5Bytes();
      return file.file(file.add(header(Array.from({ length: 1e6 }, () => [0, []] as const))));
    }),
    ...hdf5('arrays of 2^40 values', () => arrays([2 ** 40], contiguous(48, 4))),
    ...hdf5('arrays of 2^31 values that nobody wrote', () => arrays([2 ** 31], chunked(null, [1024]))),
    ...hdf5('arrays of 2^60 x 2^60 values', () => arrays([2 ** 52, 2 ** 52], contiguous(48, 4))),
    ...hdf5('chunks of 4 GB', () => arrays([12, 8], chunked(null, [4e9, 4e9]))),
    ...hdf5('one packed chunk used 65,000 times', () => chunks(65_000)),
    ...hdf5('255 filters over one another', () => chunks(4, 255)),
    ...hdf5('a tree of chunks in itself', () => {
      const file = new Hdf5Bytes();
      const tree = file.add(
        chunkTree(
          1,
          1,
          Array.from({ length: 1000 }, () => ({ size: 1, place: [0], child: 48 })),
        ),
      );
      return weights(file, file.add(dataset([96], chunked(tree, [96]))));
    }),
    ...hdf5('an attribute of 2^30 texts', () => {
      const file = new Hdf5Bytes();
      const type = [0x19, 1, 0, 0, ...u32(16), ...[0x13, 0, 0, 0, ...u32(1)]];
      const space = dataspace([2 ** 30]);
      const name = [...encode('model_config'), 0];
      const content = [
        3,
        0,
        ...u16(name.length),
        ...u16(type.length),
        ...u16(space.length),
        0,
        ...name,
        ...type,
        ...space,
        ...new Array(64).fill(1),
      ];
      return file.file(file.add(group([], [[0x0c, content]])));
    }),
    ...hdf5('cut off', () => (entries['model.weights.h5'] as Uint8Array).slice(0, 3000)),
    h5('a config of 15 million numbers', () => legacy(`{"a": [${'0,'.repeat(15e6)}0]}`)),
    h5('a config of 20,000 layers', () =>
      legacy(
        JSON.stringify(
          sequential(Array.from({ length: 20_000 }, (_, i) => layer('Dense', { units: 8, name: `d${i}` }))),
        ),
      ),
    ),
    tfjs(
      'one shard named 100,000 times',
      { paths: new Array(100_000).fill('a.bin'), weights: [weight([25_000_000])] },
      { 'a.bin': 1000 },
    ),
    tfjs('shards of 50 GB', { paths: ['a.bin', 'b.bin'], weights: [weight([8, 2])] }, { 'a.bin': 25e9, 'b.bin': 25e9 }),
    tfjs(
      'shards of 50 GB, and weights',
      { paths: ['a.bin', 'b.bin'], weights: [weight([12.5e9])] },
      { 'a.bin': 25e9, 'b.bin': 25e9 },
    ),
    tfjs('a shard that is missing', { paths: ['a.bin'], weights: [weight([8, 2])] }, {}),
    tfjs('a shard above the folder', { paths: ['../a.bin'], weights: [weight([8, 2])] }, {}),
    tfjs('a shard that is a device', { paths: ['/dev/zero'], weights: [weight([8, 2])] }, {}),
    tfjs('weights of 2^53', { paths: ['a.bin'], weights: [weight([2 ** 53 - 1, 2 ** 53 - 1])] }, { 'a.bin': 10 }),
    tfjs(
      '100,000 weights',
      { paths: ['a.bin'], weights: Array.from({ length: 100_000 }, (_, i) => ({ ...weight([1]), name: `w${i}` })) },
      { 'a.bin': 400_000 },
    ),
    { name: 'no model: 1.9 GB of zeros', write: (folder) => sparse(folder, 'model.keras', 1.9e9) },
    { name: 'no model: 1.9 GB that begins as JSON', write: (folder) => sparse(folder, 'model.json', 1.9e9, '{') },
    bare('a billion units', () => sequential([input([8]), layer('Dense', { units: 1e9 })])),
    bare('2^28 units', () =>
      sequential([input([1]), layer('Dense', { units: 2 ** 28, use_bias: false }), layer('Dense', { units: 4 })]),
    ),
    bare('20,000 layers', () => chain(20_000)),
    bare('models in models, 60 deep', () =>
      Array.from({ length: 60 }).reduce<Json>((inner) => sequential([inner]), sequential([input([8])])),
    ),
    bare('two million numbers', () => ({ class_name: 'Sequential', config: { layers: new Array(2e6).fill(0) } })),
    bare('shaped into 10^5 axes', () =>
      sequential([input([8]), layer('Reshape', { target_shape: new Array(1e5).fill(1) })]),
    ),
    bare('repeated 10^12 times', () =>
      sequential([input([8]), layer('RepeatVector', { n: 1e12 }), layer('Flatten', {}), layer('Dense', { units: 1 })]),
    ),
  ];
}

function put(folder: string, name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** A file of zeros that takes no room on the disk. */
function sparse(folder: string, name: string, size: number, start = ''): string {
  const path = put(folder, name, encode(start));
  truncateSync(path, size);
  return path;
}

function h5(name: string, make: () => Uint8Array): HostileFile {
  return { name: `h5: ${name}`, write: (folder) => put(folder, 'model.h5', make()) };
}

function tfjs(name: string, manifest: Json, shards: Readonly<Record<string, number>>): HostileFile {
  const modelTopology = sequential([input([8]), layer('Dense', { units: 2 })]);
  return {
    name: `tfjs: ${name}`,
    write(folder) {
      for (const [shard, size] of Object.entries(shards)) sparse(folder, shard, size);
      return put(folder, 'model.json', encode({ modelTopology, weightsManifest: [manifest] }));
    },
  };
}

const weight = (shape: readonly number[]) => ({ name: 'dense/kernel', shape, dtype: 'float32' });
const layer = (className: string, config: Json) => ({
  module: 'keras.layers',
  class_name: className,
  config,
  registered_name: null,
});
const input = (shape: readonly number[]) =>
  layer('InputLayer', { batch_shape: [null, ...shape], dtype: 'float32', name: 'x' });
const sequential = (layers: readonly unknown[]) => ({
  module: 'keras',
  class_name: 'Sequential',
  config: { name: 's', layers },
  registered_name: null,
});
const inputNode = () => ({ ...input([8]), name: 'x', inbound_nodes: [] });
const node = (className: string, name: string, from: readonly string[], config: Json = {}) => ({
  ...layer(className, { ...config, name }),
  name,
  inbound_nodes: [from.map((other) => [other, 0, 0, {}])],
});
const functional = (layers: readonly unknown[], last: string) => ({
  module: 'keras',
  class_name: 'Functional',
  config: { name: 'f', layers, input_layers: [['x', 0, 0]], output_layers: [[last, 0, 0]] },
  registered_name: null,
});

function chain(length: number, reversed = false): Json {
  const layers = Array.from({ length }, (_, i) => node('Identity', `l${i}`, [i === 0 ? 'x' : `l${i - 1}`]));
  const all = [inputNode(), ...layers];
  return functional(reversed ? all.reverse() : all, `l${length - 1}`);
}

function nested(className: string, depth: number): Json {
  return Array.from({ length: depth }).reduce<Json>(
    (inner) => layer(className, { layer: inner }),
    layer('Dense', { units: 1 }),
  );
}

/** An archive with one entry that unpacks to very much. */
async function bomb(entries: Entries, name: string, size: number): Promise<Uint8Array> {
  const block = new Uint8Array(2 ** 24);
  const packed = await deflated([block], constants.Z_FULL_FLUSH);
  const last = await deflated([new Uint8Array(0)], constants.Z_FINISH);
  const count = Math.ceil(size / block.length);
  return stored(
    { ...entries, [name]: concat([...new Array<Uint8Array>(count).fill(packed), last]) },
    { [name]: count * block.length },
  );
}

function many(entries: Entries, count: number, size: number): Uint8Array {
  const zeros = new Uint8Array(size);
  const packed = zipSync({ a: zeros }, { level: 9 });
  const content = packed.subarray(31, packed.length - 22 - 47);
  const names = Array.from({ length: count }, (_, i) => [`b${i}`, content] as const);
  return stored({ ...entries, ...Object.fromEntries(names) }, Object.fromEntries(names.map(([name]) => [name, size])));
}

function deflated(parts: readonly Uint8Array[], finish: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    const stream = createDeflateRaw({ level: 9 });
    stream.on('data', (chunk: Uint8Array) => chunks.push(chunk)).on('error', reject);
    for (const part of parts) stream.write(part);
    if (finish === constants.Z_FINISH) stream.end(() => resolve(concat(chunks)));
    else stream.flush(finish, () => resolve(concat(chunks)));
  });
}

/** An archive of entries as they are, some of which say that they are deflated and unpack to a size. */
function stored(entries: Entries, sizes: Readonly<Record<string, number>>): Uint8Array {
  const zip = zipSync(entries, { level: 0 });
  const view = new DataView(zip.buffer);
  let at = view.getUint32(zip.length - 6, true);
  for (const name of Object.keys(entries)) {
    const size = sizes[name];
    const local = view.getUint32(at + 42, true);
    if (size !== undefined) {
      for (const [place, first] of [
        [at, 10],
        [local, 8],
      ] as const) {
        view.setUint16(place + first, 8, true);
        view.setUint32(place + first + 14, size, true);
      }
    }
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}

function lying(entries: Entries, size: number, told: number): Uint8Array {
  const packed = zipSync({ a: new Uint8Array(size) }, { level: 9 });
  const content = packed.subarray(31, packed.length - 22 - 47);
  return stored({ ...entries, 'model.weights.h5': content }, { 'model.weights.h5': told });
}

function overlapping(entries: Entries): Uint8Array {
  const zip = zipSync({ ...entries, zz: new Uint8Array(1e6) }, { level: 0 });
  const view = new DataView(zip.buffer);
  let at = view.getUint32(zip.length - 6, true);
  const first = view.getUint32(at + 42, true);
  for (let i = 0; i <= Object.keys(entries).length; i++) {
    view.setUint32(at + 42, first, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}

/** Changes a field of every record of the table of contents. */
function patched(zip: Uint8Array, [offset, value]: readonly [number, number]): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let at = view.getUint32(zip.length - 6, true);
  while (view.getUint32(at, true) === 0x02014b50) {
    view.setUint16(at + offset, value, true);
    view.setUint16(view.getUint32(at + 42, true) + offset - 2, value, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}

/** A file of weights for the first layer, whose arrays are all one. */
function weights(file: Hdf5Bytes, array: number): Uint8Array {
  const vars = file.add(
    group([
      ['0', array],
      ['1', array],
    ]),
  );
  const dense = file.add(group([['vars', vars]]));
  const layers = file.add(
    group([
      ['dense', dense],
      ['dense_1', dense],
      ['dense_2', dense],
    ]),
  );
  return file.file(file.add(group([['layers', layers]])));
}

function arrays(shape: readonly number[], layout: readonly number[]): Uint8Array {
  const file = new Hdf5Bytes();
  return weights(file, file.add(dataset(shape, layout)));
}

/** Weights of the right shape whose many chunks are one packed one. */
function chunks(count: number, filters = 1): Uint8Array {
  const file = new Hdf5Bytes();
  const packed = deflateSync(new Uint8Array(12 * 8 * 4 + 2 ** 20));
  const chunk = file.add(packed);
  const entry = { size: packed.length, place: [0, 0], child: chunk };
  const tree = file.add(chunkTree(2, 0, new Array(count).fill(entry)));
  const pipeline = [2, filters, ...Array.from({ length: filters }, () => [...u16(1), ...u16(0), ...u16(0)]).flat()];
  const array = dataset([12, 8], chunked(tree, [512, 513]), [[0x0b, pipeline]]);
  return weights(file, file.add(array));
}

/** Keras 2's whole model, whose config is one text in a heap. */
function legacy(text: string): Uint8Array {
  const file = new Hdf5Bytes();
  const content = encode(text);
  const size = 16 + 16 + content.length;
  const heap = file.add(
    concat([
      bytesOf([...encode('GCOL')], [1, 0, 0, 0], u64(size), u16(1), u16(1), u32(0), u64(content.length)),
      content,
    ]),
  );
  const type = [0x19, 1, 0, 0, ...u32(16), 0x13, 0, 0, 0, ...u32(1)];
  const space = [2, 0, 0, 0];
  const name = [...encode('model_config'), 0];
  const reference = [...u32(content.length), ...u64(heap), ...u32(1)];
  const attribute = [
    3,
    0,
    ...u16(name.length),
    ...u16(type.length),
    ...u16(space.length),
    0,
    ...name,
    ...type,
    ...space,
    ...reference,
  ];
  return file.file(file.add(group([], [[0x0c, attribute]])));
}
