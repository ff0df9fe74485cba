import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { main } from '../src/main.js';
import { Recorder } from './terminal.js';

/** A tensor in a recording. */
export interface GoldenTensor {
  readonly shape: readonly number[];
  readonly dtype: string;
  readonly value: readonly number[];
}

/** What Keras recorded of an archive. */
export interface GoldenModel {
  readonly inputs: readonly GoldenTensor[];
  readonly predictions: GoldenTensor;
  readonly targets?: GoldenTensor;
  readonly evaluation?: { readonly loaded: Readonly<Record<string, number>> };
  readonly config: { readonly config: { readonly layers: readonly { readonly class_name: string }[] } };
  readonly weights: readonly GoldenTensor[];
  readonly optimizer_variables?: readonly GoldenTensor[] | null;
}

const FOLDER = new URL('../../../specs/keras-3.15.1/models/', import.meta.url);

/** Every model file that Keras recorded, by name. */
export const archives = readdirSync(FOLDER).filter((name) => /\.(keras|h5)$/.test(name));

/** Those that hold a model, and not weights alone. */
export const wholeArchives = archives.filter((name) => !name.endsWith('.weights.h5'));

export function archive(name: string): string {
  return fileURLToPath(new URL(name, FOLDER));
}

export function goldenOf(name: string): GoldenModel {
  const stem = name.split('.')[0];
  return JSON.parse(readFileSync(new URL(`${stem}.json`, FOLDER), 'utf8'));
}

/** Runs a command in this process. */
export async function descent(args: readonly string[], cwd: string, columns = 80) {
  const [stdout, stderr] = [new Recorder(), new Recorder()];
  const env = { LANG: 'C.UTF-8', COLUMNS: String(columns) };
  const code = await main(args, { stdout, stderr, env, cwd });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

/** Numbers in arrays in arrays, as JSON holds a tensor. */
export function nested({ shape, value }: Pick<GoldenTensor, 'shape' | 'value'>): unknown {
  if (shape.length === 0) return value[0];
  const [size, ...rest] = shape as [number, ...number[]];
  const each = value.length / size;
  return Array.from({ length: size }, (_, i) => nested({ shape: rest, value: value.slice(i * each, (i + 1) * each) }));
}

export function largestDifference(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return Number.POSITIVE_INFINITY;
  return Math.max(...a.map((value, i) => Math.abs(value - (b[i] as number))));
}
