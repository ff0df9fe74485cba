import { existsSync } from 'node:fs';
import { inTurn, runCase } from '../lib/child.mjs';
import { median, short } from '../lib/stats.mjs';

const EPOCH = 469;

export const epoch = {
  id: 'epoch',
  title: "An epoch of the lesson's network",
  about:
    'SimpleDense(512) → Dense(10, softmax), RMSprop, batch 128. Seconds per epoch of 469 steps after a warm-up (as many steps, 20 of tfjs-layers); slow ones are measured over fewer steps and scaled. ' +
    'Runs take turns. "with adapter": tfjs-layers\' own fit, with descent\'s adapter imported and nothing else changed.',
  async run({ runs, backends, data, python }) {
    const ours = (backend, steps) => [
      `descent, ${backend}`,
      () => runCase('lesson.mjs', { backend, ...data, steps, warmup: steps }),
      steps,
    ];
    const peer = (backend, steps, adapter) => [
      `tfjs-layers, ${backend}${adapter ? ' with adapter' : ''}`,
      () => runCase('tfjs-layers.mjs', { backend, ...data, steps, adapter, warmup: Math.min(steps, 20) }),
      steps,
    ];
    const keras = (name, file, backend) => [
      name,
      () => runCase(file, data, { command: python, env: { KERAS_BACKEND: backend } }),
      EPOCH,
    ];
    const cases = [
      ...(backends.includes('native') ? [ours('native', EPOCH)] : []),
      ...(backends.includes('wasm') ? [ours('wasm', EPOCH), peer('wasm', 40), peer('wasm', 40, true)] : []),
      ...(backends.includes('cpu') ? [ours('cpu', 40), peer('cpu', 6)] : []),
      ...(python ? [keras('Keras (TensorFlow)', 'keras_lesson.py', 'tensorflow')] : []),
      ...(python && (await hasJax(python))
        ? [keras('Keras (JAX)', 'keras_lesson.py', 'jax'), keras('a plain JAX step', 'jax_step.py', 'jax')]
        : []),
    ];
    const results = await inTurn(
      runs,
      cases.map(([, run]) => run),
    );
    const seconds = new Map(
      cases.map(([name], i) => [name, (median(results[i].map((r) => r.msPerStep)) * EPOCH) / 1000]),
    );
    const rows = cases.map(([name, , steps], i) => [
      name,
      short(seconds.get(name)),
      String(steps),
      short(median(results[i].map((r) => r.loss))),
      short(median(results[i].map((r) => r.peakMiB))),
    ]);
    return [
      { title: 'seconds', head: ['', 's / epoch', 'steps measured', 'last loss', 'peak MiB'], rows },
      { title: 'ratios', head: ['', 'ratio', 'bar'], rows: ratios(seconds) },
    ];
  },
};

const BARS = [
  ['descent, wasm', 'tfjs-layers, wasm', 1 / 20],
  ['descent, wasm', 'Keras (TensorFlow)', 1.1],
  ['descent, native', 'Keras (TensorFlow)', 0.35],
  ['descent, native', 'a plain JAX step', 1],
  ['descent, cpu', 'tfjs-layers, cpu', 1 / 5],
  ['tfjs-layers, wasm with adapter', 'tfjs-layers, wasm', 1 / 8],
];

const ratios = (seconds) =>
  BARS.filter(([a, b]) => seconds.has(a) && seconds.has(b)).map(([a, b, bar]) => [
    `${a} / ${b}`,
    short(seconds.get(a) / seconds.get(b)),
    `≤ ${short(bar)}`,
  ]);

async function hasJax(python) {
  if (!existsSync(python)) return false;
  const { spawnSync } = await import('node:child_process');
  return spawnSync(python, ['-c', 'import jax']).status === 0;
}
