import { createHash } from 'node:crypto';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError, UnknownNameError } from '@descent/spec';
import { describe, expect, it, vi } from 'vitest';
import { DatasetError, type LoadOptions, loadDataset, mnist } from '../src/index.js';
import { gz, idx, npy, tiny, tinyIdx, tinyNpz } from './support/bytes.js';
import { folderWith } from './support/folder.js';

const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** An environment in which nothing is at hand and nothing can be fetched. */
async function bare(more: Readonly<Record<string, string>> = {}): Promise<LoadOptions> {
  const folder = await folderWith();
  return {
    environment: { DESCENT_CACHE: join(folder, 'descent'), KERAS_HOME: join(folder, 'keras'), ...more },
    fetch: () => Promise.reject(new TypeError('fetch failed', { cause: new Error('no network here') })),
  };
}

const renamed = (rename: (name: string) => string, pack = (bytes: Uint8Array) => bytes) =>
  Object.fromEntries(Object.entries(tinyIdx()).map(([name, bytes]) => [rename(name), pack(bytes)]));

describe('a folder or file', () => {
  it.each<[string, Record<string, Uint8Array>]>([
    ['IDX files', tinyIdx()],
    ['IDX files, gzipped', renamed((name) => `${name}.gz`, gz)],
    ['IDX files, the other spelling', renamed((name) => name.replace(/-(idx\d)/, '.$1'))],
    ['IDX files, the other spelling, gzipped', renamed((name) => `${name.replace(/-(idx\d)/, '.$1')}.gz`, gz)],
    ['IDX files named .gz that someone unpacked', renamed((name) => `${name}.gz`)],
    ['mnist.npz', { 'mnist.npz': tinyNpz() }],
    ['mnist.npz beside stray IDX files', { 'mnist.npz': tinyNpz(), 't10k-labels-idx1-ubyte': new Uint8Array(3) }],
    ['IDX files beside an npz', { ...tinyIdx(), 'mnist.npz': new Uint8Array(3) }],
  ])('loads %s', async (_, files) => {
    const folder = await folderWith(files);
    const data = await loadDataset(folder);
    expect(data.name).toBe('custom');
    expect(data.source).toBe(folder);
    expect(data.warning).toBeUndefined();
    expect(data.rows).toEqual({ train: 5, test: 2 });
    expect(data.classes).toBe(3);
    expect(data.train.images).toEqual({ data: tiny.xTrain, shape: [5, 6], scale: 1 / 255 });
    expect(data.train.labels).toEqual({ data: tiny.yTrain, shape: [5] });
    expect(data.test.images).toEqual({ data: tiny.xTest, shape: [2, 6], scale: 1 / 255 });
    expect(data.test.labels).toEqual({ data: tiny.yTest, shape: [2] });
    const digests = [tiny.xTrain, tiny.yTrain, tiny.xTest, tiny.yTest].map(sha);
    expect(data.sha256).toEqual({
      train: { images: digests[0], labels: digests[1] },
      test: { images: digests[2], labels: digests[3] },
    });
    expect(data.checksum).toBe(sha(new TextEncoder().encode(digests.join('\n'))));
  });

  it('loads an npz file of any name, whatever the integer dtype of its labels', async () => {
    const folder = await folderWith({
      'digits.data': tinyNpz({
        y_train: npy('<i8', [5], new Uint8Array(BigInt64Array.of(0n, 1n, 2n, 1n, 0n).buffer)),
        y_test: npy('<u2', [2], new Uint8Array(Uint16Array.of(2, 1).buffer)),
      }),
    });
    const data = await loadDataset(join(folder, 'digits.data'));
    expect(data.train.labels.data).toEqual(tiny.yTrain);
    expect(data.test.labels.data).toEqual(tiny.yTest);
  });

  it('keeps labels past 255 as int32', async () => {
    const wide = npy('<i4', [5], new Uint8Array(Int32Array.of(0, 1, 999, 1, 0).buffer));
    const data = await loadDataset(join(await folderWith({ 'a.npz': tinyNpz({ y_train: wide }) }), 'a.npz'));
    expect(data.train.labels.data).toEqual(Int32Array.of(0, 1, 999, 1, 0));
    expect(data.classes).toBe(1000);
  });

  it('cuts rows and shapes images as asked', async () => {
    const folder = await folderWith(tinyIdx());
    const three = await loadDataset(folder, { limit: 3, imageShape: [3, 2, 1] });
    expect(three.rows).toEqual({ train: 3, test: 2 });
    expect(three.train.images).toEqual({ data: tiny.xTrain.slice(0, 18), shape: [3, 3, 2, 1], scale: 1 / 255 });
    expect(three.train.labels).toEqual({ data: tiny.yTrain.slice(0, 3), shape: [3] });
    expect(three.sha256.train.images).toBe(sha(tiny.xTrain.slice(0, 18)));
    const one = await loadDataset(folder, { limit: 1 });
    expect([one.rows, one.classes]).toEqual([{ train: 1, test: 1 }, 3]);
    expect((await loadDataset(folder, { limit: 1e9 })).rows).toEqual({ train: 5, test: 2 });
  });

  const files = tinyIdx();
  const without = (name: string) => Object.fromEntries(Object.entries(files).filter(([other]) => other !== name));
  it.each<[string, Record<string, Uint8Array>, string, RegExp]>([
    ['an empty folder', {}, '', /expected mnist.npz or MNIST's four IDX files .*found none of them/],
    ['a missing file', without('t10k-labels-idx1-ubyte'), '', /Missing: t10k-labels-idx1-ubyte\[.gz\]\./],
    [
      'a truncated file',
      { ...files, 'train-images-idx3-ubyte': files['train-images-idx3-ubyte']!.subarray(0, -5) },
      '',
      /train-images-idx3-ubyte: expected 46 bytes for shape \[5, 3, 2\].*Received: 41 bytes: the file is truncated/,
    ],
    [
      'labels too few',
      { ...files, 'train-labels-idx1-ubyte': idx([4], tiny.yTrain.slice(1)) },
      '',
      /5 train labels, one per image/,
    ],
    ['labels that are images', { ...files, 't10k-labels-idx1-ubyte': idx([2, 1], tiny.yTest) }, '', /shape \[2, 1\]/],
    [
      'images that are labels',
      { ...files, 'train-images-idx3-ubyte': idx([5], tiny.yTrain) },
      '',
      /train images of shape \[rows, height, width\]/,
    ],
    [
      'no rows',
      { ...files, 't10k-images-idx3-ubyte': idx([0, 3, 2], new Uint8Array(0)) },
      '',
      /test images. Received: shape \[0, 3, 2\]/,
    ],
    [
      'test images of another size',
      { ...files, 't10k-images-idx3-ubyte': idx([2, 2, 3], tiny.xTest) },
      '',
      /test images of \[3, 2\] pixels.*\[2, 3\]/,
    ],
    ['one IDX file', files, 'train-images-idx3-ubyte', /looks like one of four IDX files; give the folder/],
    ['a text file', { 'a.txt': new TextEncoder().encode('hello') }, 'a.txt', /5 bytes that are no zip archive/],
    ['an empty file', { a: new Uint8Array(0) }, 'a', /0 bytes that are no zip archive/],
    [
      'float images',
      { a: tinyNpz({ x_test: npy('<f4', [2, 3, 2], new Uint8Array(48)) }) },
      'a',
      /images must be uint8.*Received: f4/,
    ],
    [
      'float labels',
      { a: tinyNpz({ y_test: npy('<f8', [2], new Uint8Array(16)) }) },
      'a',
      /integer dtype. Received: f8/,
    ],
    [
      'negative labels',
      { a: tinyNpz({ y_test: npy('|i1', [2], Uint8Array.of(1, 255)) }) },
      'a',
      /labels from 0 to 2147483647. Received: -1 at row 1/,
    ],
    ['a half-copied npz', { a: tinyNpz().subarray(0, 300) }, 'a', /a zip archive. Received: 300 bytes without/],
  ])('says what is wrong with %s', async (_, content, name, message) => {
    const path = join(await folderWith(content), name);
    const error = await loadDataset(path).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ message: expect.stringMatching(message) });
    expect((error as Error).message).toContain(path);
  });

  it('says so when a file is a folder or cannot be read', async () => {
    const folder = await folderWith(without('train-labels-idx1-ubyte'));
    await mkdir(join(folder, 'train-labels-idx1-ubyte'));
    await expect(loadDataset(folder)).rejects.toThrow(/train-labels-idx1-ubyte: cannot be read: it is a folder/);
    const loop = join(folder, 'loop');
    await symlink(loop, loop);
    await expect(loadDataset(loop)).rejects.toThrow(/loop: cannot be read: its symbolic links lead in a circle/);
  });
});

describe('names and options', () => {
  it.each([
    ['sintetic', UnknownNameError, /Unknown data set: "sintetic". Did you mean "synthetic"\?/],
    ['MNIST', UnknownNameError, /Did you mean "mnist"\?/],
    [
      './nowhere',
      DatasetError,
      /^\.\/nowhere: no such file or folder. Data sets that have a name: auto, mnist, synthetic/,
    ],
    ['', ConfigError, /must be auto, mnist, synthetic or the path/],
  ])('%s', async (name, type, message) => {
    await expect(loadDataset(name)).rejects.toThrow(type);
    await expect(loadDataset(name)).rejects.toThrow(message);
  });

  it.each<[LoadOptions, RegExp]>([
    [{ limit: 0 }, /at \/limit: must be a whole number of rows, 1 or more. Received: 0/],
    [{ limit: 1.5 }, /at \/limit/],
    [{ limit: Number.NaN }, /at \/limit/],
    [{ seed: 0.5 }, /at \/seed: must be a safe integer. Received: 0.5/],
    [{ limit: 1, imageShape: [28, 27] }, /at \/imageShape: must have 784 elements, as the images have \(28 × 28\)/],
    [{ limit: 1, imageShape: [-28, -28] }, /at \/imageShape/],
  ])('refuses %o', async (options, message) => {
    await expect(loadDataset('synthetic', options)).rejects.toThrow(ConfigError);
    await expect(loadDataset('synthetic', options)).rejects.toThrow(message);
  });

  it('rejects with the reason when aborted before it starts', async () => {
    const reason = new Error('enough');
    await expect(loadDataset('synthetic', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});

describe('auto and mnist where MNIST cannot be had', () => {
  it('auto draws digits and says so', async () => {
    const data = await loadDataset('auto', { ...(await bare()), limit: 20 });
    expect(data.name).toBe('synthetic');
    expect(data.rows).toEqual({ train: 20, test: 20 });
    expect(data.warning).toMatch(/^SYNTHETIC DATA, NOT MNIST: .*fetch failed: no network here.*Set DESCENT_MNIST to/);
    const { warning, ...rest } = data;
    expect(rest).toEqual(await loadDataset('synthetic', { limit: 20 }));
  });

  it('mnist substitutes nothing', async () => {
    const failure = loadDataset('mnist', await bare());
    await expect(failure).rejects.toThrow(DatasetError);
    await expect(failure).rejects.toThrow(/^MNIST: could not be had. Not in .*no network here/);
    await expect(failure).rejects.toMatchObject({ code: 'dataset-download' });
  });

  it.each<[string, LoadOptions, boolean]>([
    ['offline', { offline: true }, false],
    ['DESCENT_OFFLINE=1', { environment: { DESCENT_OFFLINE: '1' } }, false],
    ['DESCENT_OFFLINE=0', { environment: { DESCENT_OFFLINE: '0' } }, true],
    ['offline: false over DESCENT_OFFLINE=1', { offline: false, environment: { DESCENT_OFFLINE: '1' } }, true],
  ])('%s decides about the network', async (_, { environment, ...options }, expected) => {
    const base = await bare();
    const fetch = vi.fn(base.fetch!);
    const all = { ...base, ...options, environment: { ...base.environment, ...environment }, fetch };
    await expect(loadDataset('mnist', all)).rejects.toThrow(expected ? /could not be had/ : /downloads are off/);
    expect(fetch).toHaveBeenCalledTimes(expected ? 1 : 0);
    expect((await loadDataset('auto', { ...all, limit: 1 })).name).toBe('synthetic');
  });

  it('auto stops, rather than draws, when aborted', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const fetch = async () => {
      controller.abort(reason);
      throw new TypeError('fetch failed');
    };
    const options = { ...(await bare()), signal: controller.signal, fetch };
    await expect(loadDataset('auto', options)).rejects.toBe(reason);
  });

  it.each(['auto', 'mnist'])('%s never passes other rows off as MNIST', async (name) => {
    const options = await bare({ DESCENT_MNIST: await folderWith(tinyIdx()) });
    await expect(loadDataset(name, options)).rejects.toThrow(
      /expected MNIST as published. Received: test labels of SHA/,
    );
  });

  it.each(['auto', 'mnist'])('%s takes DESCENT_MNIST at its word', async (name) => {
    await expect(loadDataset(name, await bare({ DESCENT_MNIST: '/no/such/folder' }))).rejects.toThrow(
      /^\/no\/such\/folder: no such file or folder/,
    );
  });

  it('mentions a damaged cache', async () => {
    const options = await bare();
    const keras = join(options.environment!.KERAS_HOME!, 'datasets');
    await mkdir(keras, { recursive: true });
    await writeFile(join(keras, 'mnist.npz'), tinyNpz().subarray(0, 100));
    const { warning } = await loadDataset('auto', { ...options, limit: 1 });
    expect(warning).toMatch(/A cached copy of MNIST cannot be used. .*mnist.npz: expected a zip archive/);
  });

  it('mnist.load warns once, where it is told to', async () => {
    const onWarning = vi.fn();
    const data = await mnist.load({ ...(await bare()), limit: 2, onWarning });
    expect(onWarning.mock.calls).toEqual([[data.warning]]);
    const spy = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await mnist.load({ ...(await bare()), limit: 2 });
    await mnist.load({ source: 'synthetic', limit: 2 });
    expect(spy.mock.calls).toEqual([[expect.stringMatching(/^SYNTHETIC DATA/)]]);
    spy.mockRestore();
    await expect(mnist.load({ ...(await bare()), source: 'mnist' })).rejects.toThrow(DatasetError);
  });
});
