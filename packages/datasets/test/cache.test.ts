import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { splitDigests } from '../src/assemble.js';
import { kerasCaches, ownCache } from '../src/caches.js';
import { splitsFromNpz } from '../src/folder.js';
import { findMnist, type MnistSearch } from '../src/mnist-source.js';
import { tinyNpz } from './support/bytes.js';
import { folderWith } from './support/folder.js';
import { serve } from './support/server.js';

const archive = tinyNpz();

/** A search for a published set that a local server offers in place of MNIST. */
async function searchOf(url: string, more: Partial<MnistSearch> = {}) {
  const folder = await folderWith();
  const { train, test } = splitsFromNpz(archive, 'tiny');
  const environment = { DESCENT_CACHE: join(folder, 'cache'), KERAS_HOME: join(folder, 'keras') };
  const search: MnistSearch = {
    environment,
    offline: false,
    published: {
      url,
      sha256: createHash('sha256').update(archive).digest('hex'),
      digests: { train: await splitDigests(train), test: await splitDigests(test) },
    },
    download: { stallMs: 5000, totalMs: 20_000 },
    ...more,
  };
  return {
    search,
    own: join(environment.DESCENT_CACHE, 'datasets', 'mnist.npz'),
    keras: join(environment.KERAS_HOME, 'datasets', 'mnist.npz'),
  };
}

async function put(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}

describe('the cache', () => {
  it('is filled once and read from then on', async () => {
    const requests = vi.fn();
    const url = await serve((_, answer) => {
      requests();
      answer.end(archive);
    });
    const { search, own } = await searchOf(url);
    const first = await findMnist(search);
    expect([first.name, first.source, first.warning]).toEqual(['mnist', url, undefined]);
    expect(Buffer.compare(await readFile(own), archive)).toBe(0);
    const second = await findMnist(search);
    expect(second).toEqual({ ...first, source: own });
    expect(await findMnist({ ...search, offline: true })).toEqual(second);
    expect(requests).toHaveBeenCalledTimes(1);
    expect(await readdir(dirname(own))).toEqual(['mnist.npz']);
  });

  it("leaves Keras's cache alone and uses it", async () => {
    const { search, own, keras } = await searchOf('http://127.0.0.1:9/');
    await put(keras, archive);
    expect((await findMnist(search)).source).toBe(keras);
    expect(existsSync(own)).toBe(false);
  });

  it('replaces a damaged copy of its own, and says so', async () => {
    const { search, own } = await searchOf(await serve((_, answer) => void answer.end(archive)));
    await put(own, archive.subarray(0, 200));
    const found = await findMnist(search);
    expect(found.warning).toMatch(
      /A cached copy of MNIST cannot be used. .*cache\/datasets\/mnist.npz: expected a zip/,
    );
    expect(Buffer.compare(await readFile(own), archive)).toBe(0);
    expect((await findMnist(search)).warning).toBeUndefined();
  });

  it("passes over a damaged or foreign copy of Keras's", async () => {
    const { search, keras } = await searchOf(await serve((_, answer) => void answer.end(archive)));
    await put(keras, tinyNpz({ y_test: undefined }));
    expect((await findMnist(search)).warning).toMatch(/keras\/datasets\/mnist.npz: expected the arrays/);
    expect(await readFile(keras)).toHaveLength(tinyNpz({ y_test: undefined }).length);
  });

  it.each<[string, (answer: ServerResponse) => void]>([
    [
      'half of the file',
      (answer) =>
        void answer
          .writeHead(200, { 'content-length': archive.length })
          .write(archive.subarray(0, 300), () => answer.destroy()),
    ],
    ['half of the file, as if whole', (answer) => void answer.end(archive.subarray(0, 300))],
    [
      'a login page',
      (answer) => void answer.writeHead(200, { 'content-type': 'text/html' }).end('<html>Wi-Fi login</html>'),
    ],
    ['another archive', (answer) => void answer.end(tinyNpz({ y_test: undefined }))],
  ])('is never %s', async (_, respond) => {
    const { search, own } = await searchOf(await serve((_request, answer) => respond(answer)));
    await expect(findMnist(search)).rejects.toMatchObject({ code: 'dataset-download' });
    expect(existsSync(dirname(own))).toBe(false);
    await put(own, Uint8Array.of(1, 2, 3));
    await expect(findMnist(search)).rejects.toMatchObject({ code: 'dataset-download' });
    expect([...(await readFile(own))]).toEqual([1, 2, 3]);
    expect(await readdir(dirname(own))).toEqual(['mnist.npz']);
  });

  it('says of which SHA-256 other bytes are', async () => {
    const { search } = await searchOf(await serve((_, answer) => void answer.end(archive.subarray(1))));
    const { sha256 } = search.published;
    await expect(findMnist(search)).rejects.toThrow(
      new RegExp(
        `the download failed: expected SHA-256 ${sha256}. Received: ${archive.length - 1} bytes of SHA-256 [0-9a-f]{64}`,
      ),
    );
  });

  it('stays empty when the download is aborted in the middle', async () => {
    const controller = new AbortController();
    const url = await serve((_, answer) => void answer.write(archive.subarray(0, 300)));
    const { search, own } = await searchOf(url);
    const download = { ...search.download, signal: controller.signal, onProgress: () => controller.abort() };
    await expect(findMnist({ ...search, download })).rejects.toMatchObject({ name: 'AbortError' });
    expect(existsSync(dirname(own))).toBe(false);
  });

  it('is not needed: rows that cannot be kept are used all the same', async () => {
    const { search, own } = await searchOf(await serve((_, answer) => void answer.end(archive)));
    await put(dirname(dirname(own)), new Uint8Array(1));
    const found = await findMnist(search);
    expect(found.warning).toMatch(/but not kept. Cannot write .*mnist.npz: part of the path is a file/);
    expect(found.splits.train.labels.data).toHaveLength(5);
  });
});

describe('where caches are', () => {
  it.each<[Record<string, string>, string]>([
    [{ DESCENT_CACHE: '/c', XDG_CACHE_HOME: '/x' }, '/c/datasets/mnist.npz'],
    [{ XDG_CACHE_HOME: '/x' }, '/x/descent/datasets/mnist.npz'],
  ])('%o: %s', (environment, path) => {
    expect(ownCache(environment)).toBe(path);
  });

  it("Keras's: KERAS_HOME, else ~/.keras", () => {
    expect(kerasCaches({ KERAS_HOME: '/k' })[0]).toBe('/k/datasets/mnist.npz');
    expect(kerasCaches({ KERAS_HOME: '~/k' })[0]).toBe(join(homedir(), 'k/datasets/mnist.npz'));
    expect(kerasCaches({})[0]).toBe(join(homedir(), '.keras/datasets/mnist.npz'));
  });
});
