import { readFileSync } from 'node:fs';
import { useBackend } from '@descent/backend';
import type { Config } from '@descent/layers';
import { memory } from '@tensorflow/tfjs-core';
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { openArchive } from '../src/archive/read-archive.js';
import { writeArchive } from '../src/archive/write-archive.js';
import { inspectModel, loadModel, ModelFileError } from '../src/index.js';
import { resolveLimits } from '../src/io/limits.js';

const MLP = new Uint8Array(readFileSync(new URL('../../../specs/keras-3.15.1/models/mlp.keras', import.meta.url)));
const encode = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

let entries: Record<string, Uint8Array>;
beforeAll(async () => {
  await useBackend('cpu');
  const archive = await openArchive(MLP, 'mlp.keras', resolveLimits());
  entries = Object.fromEntries(
    await Promise.all(archive.names.map(async (name) => [name, (await archive.read(name))!])),
  );
});

/** Fails quickly, with a typed error, little memory and nothing left behind. */
async function refuse(bytes: Uint8Array, message: RegExp, limits?: { bytes: number }): Promise<void> {
  const before = { tensors: memory().numTensors, memory: process.memoryUsage().rss };
  const start = process.cpuUsage();
  for (const attempt of [() => loadModel(bytes, { limits }), () => inspectModel(bytes, { limits })]) {
    const error = await attempt().then(
      () => null,
      (reason: unknown) => reason,
    );
    if (error === null) continue;
    expect(error).toBeInstanceOf(ModelFileError);
    expect((error as Error).message).toMatch(message);
  }
  await expect(loadModel(bytes, { limits })).rejects.toThrow(message);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(5000);
  expect(memory().numTensors).toBe(before.tensors);
  expect(process.memoryUsage().rss - before.memory).toBeLessThan(400e6);
}

/** Where the central directory of a zip archive describes an entry. */
function centralRecord(bytes: Uint8Array, name: string): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const found = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (found === name) return at;
  }
  throw new Error(`${name} is not there`);
}

describe('archives', () => {
  it('a bomb: much from little', async () => {
    const zeros = new Uint8Array(64 << 20);
    const bomb = zipSync({ ...entries, 'model.weights.h5': zeros }, { level: 9 });
    expect(bomb.length).toBeLessThan(200_000);
    await refuse(bomb, /unpacks to more than 32 MiB/, { bytes: 32 << 20 });
    await refuse(bomb, /unpacks to more than 32 MiB/);
    const small = zipSync({ ...entries, 'model.weights.h5': zeros.subarray(0, 16 << 20) }, { level: 9 });
    await refuse(small, /is not an HDF5 file/);
  });

  it('sizes that lie, in either direction', async () => {
    for (const size of [10, 0x7ffffff0]) {
      const lying = zipSync({ ...entries, 'model.weights.h5': new Uint8Array(1 << 20) }, { level: 9 });
      const record = centralRecord(lying, 'model.weights.h5');
      new DataView(lying.buffer).setUint32(record + 24, size, true);
      await refuse(lying, /sound zip archive|is broken|unpacks to/);
    }
  });

  it.each(['../evil.txt', '/etc/evil', 'a/../../evil', 'C:\\evil', 'assets/..\\evil'])(
    'a way out: %s',
    async (name) => {
      await refuse(writeArchive({ ...entries, [name]: encode('evil') }), /could lead out|sound zip archive/);
    },
  );

  it('an entry twice', async () => {
    const twice = writeArchive({ ...entries, 'config.jsom': encode('{}') });
    const text = new TextDecoder('latin1').decode(twice).replaceAll('config.jsom', 'config.json');
    await refuse(
      Uint8Array.from(text, (c) => c.charCodeAt(0)),
      /twice|sound zip archive/,
    );
  });

  it('a spoiled byte under a checksum', async () => {
    const spoiled = MLP.slice();
    spoiled[spoiled.length >> 1]! ^= 1;
    await refuse(spoiled, /is broken/);
  });

  it('cut off anywhere', async () => {
    for (let i = 1; i < 10; i++) await refuse(MLP.slice(0, (MLP.length * i) / 10), /sound zip archive/);
  });

  it('something before or after it', async () => {
    await refuse(Uint8Array.from([...MLP, ...encode('x'.repeat(100))]), /sound zip archive/);
  });

  it('more than it may be', async () => {
    await refuse(MLP, /is larger than 1000 bytes\. Raise `limits.bytes`/, { bytes: 1000 });
  });
});

describe('configs', () => {
  const withConfig = (config: unknown) => writeArchive({ ...entries, 'config.json': encode(config) });
  const changed = (change: (layers: { config: Config }[]) => unknown) => {
    const config = JSON.parse(new TextDecoder().decode(entries['config.json'])) as {
      config: { layers: { config: Config }[] };
    };
    change(config.config.layers);
    return withConfig(config);
  };

  it('nested without end', async () => {
    await refuse(withConfig('['.repeat(1_000_000)), /levels/);
    const open = '{"class_name": "Sequential", "config": {"layers": [';
    const nested = `${open.repeat(2000)}${']}}'.repeat(2000)}`;
    await refuse(withConfig(nested), /levels/);
  });

  it('not JSON, not text, not an object', async () => {
    await refuse(withConfig('{"a": '), /config\.json/);
    await refuse(writeArchive({ ...entries, 'config.json': Uint8Array.of(0xff, 0xfe, 0x80) }), /is not text/);
    for (const config of [null, 7, [], 'x']) await refuse(withConfig(JSON.stringify(config)), /object|class/);
    await refuse(
      withConfig('{"__proto__": {"class_name": "Sequential"}, "class_name": "Sequential", "config": {}}'),
      /./,
    );
  });

  it('far too large', async () => {
    await refuse(withConfig(`"${'x'.repeat(40 << 20)}"`), /is larger than/);
  });

  it('weights that no file of this size can hold', async () => {
    await refuse(
      changed((layers) => Object.assign(layers[1]!.config, { units: 1e9 })),
      /no more than \d+ values/,
    );
    await refuse(
      changed((layers) => Object.assign(layers[1]!.config, { units: 1e300 })),
      /./,
    );
    await refuse(
      changed((layers) => Object.assign(layers[0]!.config, { batch_shape: [null, 2 ** 40] })),
      /no more than \d+ values|shape/,
    );
  });

  it('a graph that goes around in a circle', async () => {
    const call = (name: string) => [
      {
        args: [
          {
            class_name: '__keras_tensor__',
            config: { shape: [null, 2], dtype: 'float32', keras_history: [name, 0, 0] },
          },
        ],
        kwargs: {},
      },
    ];
    const dense = (name: string, from: string) => ({
      module: 'keras.layers',
      class_name: 'Dense',
      config: { name, units: 2 },
      registered_name: null,
      name,
      inbound_nodes: call(from),
    });
    const layers = [dense('a', 'b'), dense('b', 'a')];
    await refuse(
      withConfig({
        class_name: 'Functional',
        config: { name: 'm', layers, input_layers: ['a', 0, 0], output_layers: ['b', 0, 0] },
      }),
      /without loops/,
    );
  });

  it('a graph of very many calls, listed in the worst order', async () => {
    await refuse(chain(20_000), /no more than 5000 layers and calls\. Received: 39999/);
    await refuse(chain(60_000), /at most 300000 values/);
    const start = performance.now();
    await expect(loadModel(chain(2_000))).rejects.toThrow(ModelFileError);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  /** A model of layers one after the other, listed from the last to the first. */
  function chain(length: number): Uint8Array {
    const inputLayer = { class_name: 'InputLayer', config: { batch_shape: [null, 2], name: 'l0' }, name: 'l0' };
    const layers: unknown[] = [{ ...inputLayer, inbound_nodes: [] }];
    for (let i = 1; i < length; i++) {
      const inbound_nodes = [[[`l${i - 1}`, 0, 0, {}]]];
      layers.push({ class_name: 'Identity', config: { name: `l${i}` }, name: `l${i}`, inbound_nodes });
    }
    layers.reverse();
    const ends = { input_layers: ['l0', 0, 0], output_layers: [`l${length - 1}`, 0, 0] };
    return withConfig({ class_name: 'Functional', config: { name: 'm', layers, ...ends } });
  }
});
