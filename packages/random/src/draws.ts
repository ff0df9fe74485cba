import { type DrawSeed, Philox } from './philox.js';

const { fround } = Math;

/** The least uniform number whose logarithm is taken: 1e-7 in float32. */
const LEAST = fround(1e-7);
/** Blocks that a group of four truncated normals may use up. */
const TRUNCATED_BLOCKS = 256;
/** Words drawn at a time. */
const CHUNK = 1024;

/** A float32 in [0, 1): the low 23 bits are the mantissa of a number in [1, 2), less 1. */
function toUniform(word: number): number {
  return (word & 0x7fffff) * 2 ** -23;
}

/** The two parts of a pair of standard normals (Box and Muller, 1958), in float32 as TensorFlow takes its steps. */
function radiusOf(word: number): number {
  return fround(Math.sqrt(fround(-2 * fround(Math.log(Math.max(LEAST, toUniform(word)))))));
}

function angleOf(word: number): number {
  return fround(2 * Math.PI * toUniform(word));
}

/**
 * Fills with float32 values, uniform in [low, high).
 *
 * Source: `tf.random.stateless_uniform`.
 */
export function fillUniform(target: Float32Array, seed: DrawSeed, low = 0, high = 1): void {
  const start = fround(low);
  const width = fround(fround(high) - start);
  inChunks(target, seed, (chunk, words) => {
    for (let i = 0; i < chunk.length; i++) chunk[i] = fround(toUniform(words[i]!) * width) + start;
  });
}

/**
 * Fills with `value` where a uniform number is at least `rate`, and with 0 elsewhere: a dropout's mask.
 *
 * Source: `tf.nn.experimental.stateless_dropout`.
 */
export function fillMask(target: Float32Array, seed: DrawSeed, rate: number, value: number): void {
  const least = Math.ceil(fround(rate) * 2 ** 23);
  inChunks(target, seed, (chunk, words) => {
    for (let i = 0; i < chunk.length; i++) chunk[i] = (words[i]! & 0x7fffff) >= least ? value : 0;
  });
}

/**
 * Fills with float32 values of a normal distribution.
 *
 * Source: `tf.random.stateless_normal`.
 */
export function fillNormal(target: Float32Array, seed: DrawSeed, mean = 0, deviation = 1): void {
  const center = fround(mean);
  const scale = fround(deviation);
  inChunks(target, seed, (chunk, words) => {
    for (let i = 0; i < chunk.length; i += 2) {
      const radius = radiusOf(words[i]!);
      const angle = angleOf(words[i + 1]!);
      chunk[i] = fround(fround(fround(Math.sin(angle)) * radius) * scale) + center;
      if (i + 1 < chunk.length) chunk[i + 1] = fround(fround(fround(Math.cos(angle)) * radius) * scale) + center;
    }
  });
}

function inChunks(
  target: Float32Array,
  seed: DrawSeed,
  write: (chunk: Float32Array, words: Uint32Array) => void,
): void {
  const philox = Philox.ofSeed(seed);
  const words = new Uint32Array(Math.min(CHUNK, 4 * Math.ceil(target.length / 4)));
  for (let at = 0; at < target.length; at += words.length) {
    philox.fill(words);
    write(target.subarray(at, at + words.length), words);
  }
}

/**
 * Fills with float32 values of a normal distribution, redrawn until they lie within two deviations of the mean.
 *
 * Source: `tf.random.stateless_truncated_normal`.
 */
export function fillTruncatedNormal(target: Float32Array, seed: DrawSeed, mean = 0, deviation = 1): void {
  const groups = Philox.ofSeed(seed);
  const center = fround(mean);
  const scale = fround(deviation);
  const words = new Uint32Array(4);
  for (let start = 0; start < target.length; start += 4) {
    const philox = groups.copy();
    groups.skip(TRUNCATED_BLOCKS);
    const end = Math.min(start + 4, target.length);
    for (let at = start; at < end; ) {
      philox.fill(words);
      for (let i = 0; i < 4; i += 2) {
        const radius = radiusOf(words[i]!);
        const angle = angleOf(words[i + 1]!);
        const first = fround(fround(Math.sin(angle)) * radius);
        const second = fround(fround(Math.cos(angle)) * radius);
        if (Math.abs(first) < 2 && at < end) target[at++] = fround(first * scale) + center;
        if (Math.abs(second) < 2 && at < end) target[at++] = fround(second * scale) + center;
      }
    }
  }
}
