import { describe, expect, it } from 'vitest';
import { type DatasetSplit, syntheticDigits, toFloat32 } from '../src/index.js';

/** Plain softmax regression: one epoch of minibatch gradient descent on cross-entropy, then the share of test rows it gets right. */
function softmaxRegression(train: DatasetSplit, test: DatasetSplit, batchSize: number, learningRate: number): number {
  const x = toFloat32(train.images);
  const weights = new Float64Array(785 * 10);
  const probabilities = new Float64Array(10);
  const gradient = new Float64Array(weights.length);
  const classify = (pixels: Float32Array, row: number): number => {
    probabilities.set(weights.subarray(7840));
    for (let i = 0; i < 784; i++) {
      const pixel = pixels[row * 784 + i]!;
      if (pixel > 0) for (let c = 0; c < 10; c++) probabilities[c]! += pixel * weights[i * 10 + c]!;
    }
    const highest = Math.max(...probabilities);
    let sum = 0;
    for (let c = 0; c < 10; c++) sum += probabilities[c] = Math.exp(probabilities[c]! - highest);
    for (let c = 0; c < 10; c++) probabilities[c]! /= sum;
    return probabilities.indexOf(Math.max(...probabilities));
  };
  const rows = train.labels.shape[0];
  for (let start = 0; start < rows; start += batchSize) {
    gradient.fill(0);
    for (let row = start; row < Math.min(rows, start + batchSize); row++) {
      classify(x, row);
      probabilities[train.labels.data[row]!]! -= 1;
      for (let i = 0; i < 784; i++) {
        const pixel = x[row * 784 + i]!;
        if (pixel > 0) for (let c = 0; c < 10; c++) gradient[i * 10 + c]! += pixel * probabilities[c]!;
      }
      for (let c = 0; c < 10; c++) gradient[7840 + c]! += probabilities[c]!;
    }
    for (let i = 0; i < weights.length; i++) weights[i]! -= (learningRate / batchSize) * gradient[i]!;
  }
  const pixels = toFloat32(test.images);
  const right = Array.from(test.labels.data).filter((label, row) => classify(pixels, row) === label).length;
  return right / test.labels.shape[0];
}

describe('synthetic digits', () => {
  it('have the sizes and shapes of MNIST, every digit about as often, and are drawn in seconds', async () => {
    const started = performance.now();
    const data = await syntheticDigits();
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(data).toMatchObject({
      name: 'synthetic',
      source: 'synthetic digits, seed 0',
      classes: 10,
      rows: { train: 60_000, test: 10_000 },
      train: { images: { shape: [60_000, 784], scale: 1 / 255 }, labels: { shape: [60_000] } },
      test: { images: { shape: [10_000, 784] }, labels: { shape: [10_000] } },
    });
    expect(data.train.images.data).toBeInstanceOf(Uint8Array);
    expect(data.train.images.data).toHaveLength(60_000 * 784);
    const counts = new Uint32Array(10);
    for (const label of data.train.labels.data) counts[label]!++;
    for (const count of counts) expect(Math.abs(count - 6000)).toBeLessThan(300);
    // Bit for bit on every machine and engine: a change here makes earlier experiments impossible to repeat.
    expect(data.checksum).toBe('92ad3579a34571fc427ce34164d445ba4250afd8c96d30822c43f42166e42e62');
  });

  it('teach a linear network much in one epoch, but not 97 %', async () => {
    const { train, test } = await syntheticDigits({ limit: 5000 });
    const accuracy = softmaxRegression(train, test, 16, 0.1);
    expect(accuracy).toBeGreaterThan(0.8);
    expect(accuracy).toBeLessThan(0.95);
  });

  it('are drawn row by row: fewer rows are the first of more', async () => {
    const [few, more] = [await syntheticDigits({ seed: 7, limit: 30 }), await syntheticDigits({ seed: 7, limit: 200 })];
    expect(few.rows).toEqual({ train: 30, test: 30 });
    for (const split of ['train', 'test'] as const) {
      expect(few[split].images.data).toEqual(more[split].images.data.slice(0, 30 * 784));
      expect(few[split].labels.data).toEqual(more[split].labels.data.slice(0, 30));
    }
    expect((await syntheticDigits({ limit: 10_001 })).rows).toEqual({ train: 10_001, test: 10_000 });
  });

  it('differ from seed to seed, from training to test and from row to row', async () => {
    const limit = 100;
    const sets = [
      await syntheticDigits({ limit }),
      await syntheticDigits({ limit, seed: 1 }),
      await syntheticDigits({ limit, seed: 2 ** 40 }),
    ];
    expect(new Set(sets.flatMap(({ sha256 }) => [sha256.train.images, sha256.test.images])).size).toBe(6);
    const rows = new Set<string>();
    for (let row = 0; row < limit; row++) {
      rows.add(Buffer.from(sets[0]!.train.images.data.subarray(row * 784, (row + 1) * 784)).toString('base64'));
    }
    expect(rows.size).toBe(limit);
  });

  it('are ink in the middle of paper', async () => {
    const { train } = await syntheticDigits({ limit: 2000 });
    const { data } = train.images;
    let [sum, border] = [0, 0];
    for (let i = 0; i < data.length; i++) {
      const [x, y] = [i % 28, Math.floor(i / 28) % 28];
      sum += data[i]!;
      if (x === 0 || y === 0 || x === 27 || y === 27) border += data[i]!;
    }
    // MNIST's mean pixel is 33.3.
    expect(sum / data.length).toBeGreaterThan(25);
    expect(sum / data.length).toBeLessThan(50);
    expect(border / (2000 * 108)).toBeLessThan(10);
  });
});

describe('toFloat32', () => {
  it("gives numpy's x.astype('float32') / 255 for every byte", () => {
    const images = {
      data: Uint8Array.from({ length: 256 }, (_, byte) => byte),
      shape: [4, 8, 8] as const,
      scale: 1 / 255,
    };
    const values = toFloat32(images);
    // IEEE 754 division of two float32 numbers is the double quotient rounded once more.
    expect(values).toEqual(Float32Array.from(images.data, (byte) => byte / 255));
    expect(toFloat32(images, 1, 3)).toEqual(values.slice(64, 192));
    expect(toFloat32(images, 3)).toEqual(values.slice(192));
  });
});
