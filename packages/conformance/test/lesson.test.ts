import { expect, it, vi } from 'vitest';

vi.mock('@descent/datasets', async (importOriginal) => {
  const datasets = await importOriginal<typeof import('@descent/datasets')>();
  const load = () => datasets.mnist.load({ source: 'synthetic', limit: 512, onWarning: () => {} });
  return { ...datasets, mnist: { ...datasets.mnist, load } };
});

it('the lesson runs as it stands, on 512 synthetic digits', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const { model, history } = await import('../../../examples/lesson.js');
  expect(Object.keys(history)).toEqual(['accuracy', 'loss']);
  expect(history.loss![0]).toBeGreaterThan(0);
  expect(model.weights.map(({ path }) => path)).toEqual([
    'sequential/simple_dense/w',
    'sequential/simple_dense/b',
    'sequential/dense/kernel',
    'sequential/dense/bias',
  ]);
  expect(log.mock.calls.map(([label]) => label)).toEqual(['training:', 'test:']);
});
