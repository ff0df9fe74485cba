import { readFile, rm, writeFile } from 'node:fs/promises';
import type { Layer } from '@descent/layers';
import type { Callback, losses, metrics } from '@descent/trainer';
import { grads, sum, type Tensor, tensor2d, tidy } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

interface Pieces {
  readonly Gate: new (options?: object) => Layer & { readonly kernel: Tensor };
  readonly Pinball: new (options?: object) => losses.Loss;
  readonly LargestError: new () => metrics.Metric;
  readonly TimeLimit: new (seconds: number) => Callback;
}

const file = new URL(`./pieces-${process.pid}.ts`, import.meta.url);
let code = '';
let logged: unknown[][] = [];
let pieces: Pieces;

beforeAll(async () => {
  const guide = await readFile(new URL('../../../docs/your-own-pieces.md', import.meta.url), 'utf8');
  code = /```ts\n([\s\S]*?)```/.exec(guide)?.[1] as string;
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  await writeFile(file, `${code}\nexport { Gate, LargestError, Pinball, TimeLimit };\n`);
  pieces = (await import(/* @vite-ignore */ file.href)) as Pieces;
  logged = log.mock.calls;
  log.mockRestore();
});
afterAll(() => rm(file));

it('runs the guide as it stands: what was read computes what was written', () => {
  const [keys, given, again] = logged.flat() as [string[], Record<string, number>, Record<string, number>];
  expect(keys).toEqual(['largest_error', 'loss']);
  expect(again).toEqual(given);
  expect(given.loss).toBeGreaterThan(0);
  expect(given.largest_error).toBeGreaterThan(given.loss!);
});

it('needs fewer than 20 lines for each', () => {
  const classes = code.match(/^class \w+[\s\S]*?^}/gm) ?? [];
  expect(classes.map((text) => /^class (\w+)/.exec(text)?.[1])).toEqual(Object.keys(pieces).sort(byPlace));
  for (const text of classes) expect(text.split('\n').filter((line) => line.trim() !== '').length).toBeLessThan(20);
});

const byPlace = (a: string, b: string) => code.indexOf(`class ${a} `) - code.indexOf(`class ${b} `);

describe('the layer', () => {
  it('has the gradients that differences say', () => {
    const layer = new pieces.Gate();
    layer.build([null, 2]);
    const values = [0.5, -1, 0.25, 0.75];
    const start = [0.3, -0.6, 0.9, 0.2];
    const at = (x: number[], kernel: number[]) =>
      tidy(() => {
        layer.setWeights([kernel]);
        return sum(layer.apply<Tensor>(tensor2d(x, [2, 2]))).dataSync()[0] as number;
      });
    layer.setWeights([start]);
    const x = tensor2d(values, [2, 2]);
    const [byInput, byKernel] = grads((input) => sum(layer.apply<Tensor>(input)))([x, layer.kernel]);
    const slopes = (move: (step: number, i: number) => number) =>
      values.map((_, i) => (move(1e-2, i) - move(-1e-2, i)) / 2e-2);
    const moved = (list: number[], i: number, step: number) => list.with(i, (list[i] as number) + step);
    const wantedByInput = slopes((step, i) => at(moved(values, i, step), start));
    const wantedByKernel = slopes((step, i) => at(values, moved(start, i, step)));
    for (const [i, wanted] of wantedByInput.entries()) expect(byInput!.dataSync()[i]).toBeCloseTo(wanted, 3);
    for (const [i, wanted] of wantedByKernel.entries()) expect(byKernel!.dataSync()[i]).toBeCloseTo(wanted, 3);
  });
});

it('the loss weighs both sides', () => {
  const loss = new pieces.Pinball({ quantile: 0.9 });
  const cost = (error: number) => loss.apply(tensor2d([[error]]), tensor2d([[0]])).dataSync()[0];
  expect([cost(2), cost(-2)].map((value) => Number(value?.toFixed(5)))).toEqual([1.8, 0.2]);
});
