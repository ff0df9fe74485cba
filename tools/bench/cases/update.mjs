// Nanoseconds per weight of each optimizer's update, fused and composed of tfjs ops: { backend, size, milliseconds, names }.
import { useBackend, withReferencePrograms } from '@descent/backend';
import * as optimizers from '@descent/optimizers';
import * as tf from '@tensorflow/tfjs-core';

const { backend, size = 1_000_000, milliseconds = 300, names } = JSON.parse(process.argv[2]);
await useBackend(backend);
// What is composed shall take tfjs's own kernels, one after another.
if (backend === 'wasm') tf.env().set('WASM_DEFER_ELEMENTWISE', false);

/** Best time of one call, in nanoseconds per weight. */
function measure(body) {
  body();
  body();
  let best = Number.POSITIVE_INFINITY;
  const until = performance.now() + milliseconds;
  for (let count = 0; performance.now() < until || count < 2; count++) {
    const started = performance.now();
    body();
    best = Math.min(best, performance.now() - started);
  }
  return (best * 1e6) / size;
}

const side = Math.round(Math.sqrt(size));
const g = tf.randomUniform([side, side], -1, 1, 'float32', 1);
const rows = [];
for (const name of names) {
  const w = tf.tidy(() => tf.variable(tf.randomUniform([side, side], -1, 1, 'float32', 2)));
  const optimizer = optimizers.get(name);
  optimizer.build([w]);
  const step = () => optimizer.apply([g]);
  const fused = measure(step);
  const composed = withReferencePrograms(() => measure(step));
  const slots = optimizer.variables.filter((v) => v.shape.length > 0).length;
  rows.push({ name, fused, composed, gigabytes: (4 * (2 + 2 * slots + 1)) / fused });
  optimizer.dispose();
  w.dispose();
}
const source = new Float32Array(side * side);
const target = new Float32Array(side * side);
console.log(JSON.stringify({ rows, copy: measure(() => target.set(source)) }));
