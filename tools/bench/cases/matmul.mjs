// GFLOP/s of matMul in the four transpositions: { backend, official, shapes: [[m, k, n]…], milliseconds }.
import { useBackend } from '@descent/backend';
import * as tf from '@tensorflow/tfjs-core';

const { backend, official, shapes, milliseconds = 250 } = JSON.parse(process.argv[2]);
if (official) {
  await import(`@tensorflow/tfjs-backend-${backend}`);
  tf.enableProdMode();
  await tf.setBackend(backend);
} else await useBackend(backend);

const rows = [];
for (const [m, k, n] of shapes) {
  const speeds = {};
  for (const [name, tA, tB] of [
    ['nn', false, false],
    ['nt', false, true],
    ['tn', true, false],
    ['tt', true, true],
  ]) {
    const a = tf.randomUniform(tA ? [k, m] : [m, k], -1, 1, 'float32', 1);
    const b = tf.randomUniform(tB ? [n, k] : [k, n], -1, 1, 'float32', 2);
    const once = () => tf.matMul(a, b, tA, tB).dispose();
    once();
    let count = 0;
    let best = Number.POSITIVE_INFINITY;
    const until = performance.now() + milliseconds;
    while (performance.now() < until || count < 3) {
      const started = performance.now();
      once();
      best = Math.min(best, performance.now() - started);
      count++;
    }
    speeds[name] = (2 * m * k * n) / best / 1e6;
    tf.dispose([a, b]);
  }
  rows.push({ shape: [m, k, n], speeds });
}
console.log(JSON.stringify({ rows }));
