import { ConfigError, checkKeys } from '@descent/spec';
import { assemble, checkedLimit } from '../assemble.js';
import type { Dataset, RowOptions } from '../dataset.js';
import type { RawSplit } from '../raw.js';
import { createPage, drawGlyph, SIDE } from './draw.js';
import { type Glyph, glyphs } from './glyphs.js';
import { randomStyle } from './style.js';
import { Xoshiro } from './xoshiro.js';

/** Options of {@link syntheticDigits}. */
export interface SyntheticOptions extends RowOptions {
  /** Any safe integer; the same seed draws the same digits on every machine. Default 0. */
  readonly seed?: number;
}

/** As in MNIST. */
const ROWS = { train: 60_000, test: 10_000 } as const;

function drawRows(random: Xoshiro, rows: number): RawSplit {
  const pixels = SIDE * SIDE;
  const images = new Uint8Array(rows * pixels);
  const labels = new Uint8Array(rows);
  const page = createPage();
  for (let row = 0; row < rows; row++) {
    const digit = random.integer(glyphs.length);
    const variants = glyphs[digit] as readonly Glyph[];
    const glyph = variants[random.integer(variants.length)] as Glyph;
    labels[row] = digit;
    drawGlyph(images.subarray(row * pixels, (row + 1) * pixels), page, glyph, randomStyle(random), random);
  }
  return { images: { data: images, shape: [rows, SIDE, SIDE] }, labels: { data: labels, shape: [rows] } };
}

/**
 * Digits drawn from strokes, for machines without MNIST: 60,000 training and 10,000 test images of 28 × 28 bytes, each a way to
 * write its digit, bent, slanted, moved and blurred at random. Row n does not depend on `limit`.
 * @returns images `[rows, 784]` uint8, labels `[rows]`, 0 to 9
 * @throws {@link ConfigError} when an option is not what it must be
 */
export async function syntheticDigits(options: SyntheticOptions = {}): Promise<Dataset> {
  checkKeys('syntheticDigits', options, { seed: true, limit: true, imageShape: true });
  const { seed = 0 } = options;
  if (!Number.isSafeInteger(seed)) throw new ConfigError('data set options', '/seed', seed, 'must be a safe integer');
  const limit = checkedLimit(options.limit) ?? ROWS.train;
  const seeds = new Xoshiro(seed);
  const [trainSeed, testSeed] = [seeds.uint32(), seeds.uint32()];
  const train = drawRows(new Xoshiro(trainSeed), Math.min(limit, ROWS.train));
  const test = drawRows(new Xoshiro(testSeed), Math.min(limit, ROWS.test));
  const source = `synthetic digits, seed ${seed}`;
  return assemble({ train, test }, { name: 'synthetic', source, classes: glyphs.length }, options);
}
