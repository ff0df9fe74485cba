import type { Xoshiro } from './xoshiro.js';

/** One writer's hand for one digit: how the ideal glyph is bent, and what pen and paper it meets. */
export interface Style {
  /** Takes a glyph's point to the page, in pixels. */
  place(x: number, y: number): readonly [number, number];
  /** Half the width of the line at full ink, in pixels. */
  readonly halfWidth: number;
  /** Width of the line's soft edge, in pixels. */
  readonly softness: number;
  /** Ink at the line's center, 0 to 255. */
  readonly ink: number;
  /** Strength of the paper's grain, 0 to 255. */
  readonly grain: number;
}

/** Pixels from the center of a 28 × 28 page to the top of an undistorted digit, as in MNIST. */
const SIZE = 9.2;
const CENTER = 13.5;

/** Uniform in [low, high). */
export function between(random: Xoshiro, low: number, high: number): number {
  return low + (high - low) * random.uniform();
}

/**
 * About normal, of standard deviation `deviation`: three uniform numbers added. Only operations that IEEE 754 rounds exactly,
 * so that every engine draws the same digits; Box–Muller's logarithm and cosine differ from one to the next.
 */
export function spread(random: Xoshiro, deviation: number): number {
  return (random.uniform() + random.uniform() + random.uniform() - 1.5) * 2 * deviation;
}

/** Draws a style: affine map, smooth warp, jitter of the points, pen and paper. */
export function randomStyle(random: Xoshiro): Style {
  const half = spread(random, 0.08);
  const cos = (1 - half * half) / (1 + half * half);
  const sin = (2 * half) / (1 + half * half);
  const slant = spread(random, 0.2) - 0.08;
  const width = SIZE * between(random, 0.75, 1.25);
  const height = SIZE * between(random, 0.82, 1.06);
  const left = CENTER + spread(random, 0.95);
  const top = CENTER + spread(random, 0.95);
  const [bendX, bulgeX, twistX] = [spread(random, 0.12), spread(random, 0.1), spread(random, 0.12)];
  const [bendY, bulgeY, twistY] = [spread(random, 0.1), spread(random, 0.1), spread(random, 0.12)];
  const jitter = between(random, 0.02, 0.08);
  return {
    place(x, y) {
      const warpedX = x + bendX * (y * y - 0.5) + bulgeX * x * y + twistX * y * (1 - y * y) + spread(random, jitter);
      const warpedY =
        y + bendY * (x * x - 0.2) * 2 + bulgeY * x * y + twistY * x * (1 - y * y) + spread(random, jitter);
      const slanted = (warpedX - slant * warpedY) * width;
      const tall = warpedY * height;
      return [left + cos * slanted - sin * tall, top + sin * slanted + cos * tall];
    },
    halfWidth: between(random, 0.55, 1.5),
    softness: between(random, 0.9, 1.8),
    ink: between(random, 190, 255),
    grain: between(random, 0, 40),
  };
}
