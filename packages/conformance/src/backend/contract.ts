import { type BackendAdapter, readsAtOnce, useBackend } from '@descent/backend';
import * as tf from '@tensorflow/tfjs-core';
import { become, type ConformanceCase, expectThat } from '../conformance-case.js';
import { expectNear } from '../differences.js';

/** What an adapter says of itself, and that it does as it says. */
export function contractCases(adapter: BackendAdapter): ConformanceCase[] {
  const { name, tfjsName, rank, reads } = adapter;
  const group = 'contract';
  return [
    {
      group,
      name: 'says what it is',
      async run() {
        expectThat(
          /^[a-z][a-z0-9-]*$/.test(name) && name !== 'auto',
          () => `name: ${name} is no name such as "webgpu"`,
        );
        expectThat(typeof tfjsName === 'string' && tfjsName !== '', () => `tfjsName: received ${tfjsName}`);
        expectThat(Number.isFinite(rank), () => `rank: received ${rank}, expected a number`);
        const known = reads === undefined || reads === 'at once' || reads === 'awaited';
        expectThat(known, () => `reads: received ${reads}, expected "at once" or "awaited"`);
      },
    },
    {
      group,
      name: 'looks whether it can run, and changes nothing',
      async run() {
        const before = [tf.getBackend(), tf.engine().state.numTensors];
        const status = await adapter.probe();
        expectThat(status.available, () => `probe: was available before, and now: ${JSON.stringify(status)}`);
        if (status.available) {
          expectThat(/\d/.test(status.version), () => `version: received ${JSON.stringify(status.version)}`);
          for (const [key, text] of Object.entries(status.details))
            expectThat(typeof text === 'string', () => `details: ${key} is ${typeof text}, expected text`);
        }
        const after = [tf.getBackend(), tf.engine().state.numTensors];
        expectThat(`${after}` === `${before}`, () => `backend and tensors: [${before}] before, [${after}] afterwards`);
      },
    },
    {
      group,
      name: 'becomes the backend of tfjs, as often as it is asked to',
      async run() {
        const kernels = () => new Map(tf.getKernelsForBackend(tfjsName).map((one) => [one.kernelName, one.kernelFunc]));
        const first = await useBackend(adapter);
        expectThat(tf.getBackend() === tfjsName, () => `tf.getBackend() is ${tf.getBackend()}, expected ${tfjsName}`);
        expectThat(first.name === name, () => `it is called ${first.name}, expected ${name}`);
        const before = kernels();
        expectThat(before.size > 0, () => `no kernel is registered for ${tfjsName}`);
        await useBackend(adapter);
        const replaced = [...kernels()].filter(([kernel, run]) => before.get(kernel) !== run).map(([kernel]) => kernel);
        expectThat(replaced.length === 0, () => `a second prepare replaced kernels again: ${replaced.join(', ')}`);
      },
    },
    {
      group,
      name: 'gives values back as they came',
      async run() {
        await become(adapter);
        expectThat(readsAtOnce() === (reads !== 'awaited'), () => `reads: ${reads}, which useBackend did not note`);
        const given: [tf.NumericDataType, number[]][] = [
          ['float32', [0, -0, 1.5, -3e38, 1e-30, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]],
          ['int32', [0, 1, -1, 2 ** 31 - 1, -(2 ** 31)]],
          ['bool', [0, 1, 1]],
          ['float32', []],
        ];
        for (const [dtype, values] of given) {
          const tensor = tf.tensor(values, [values.length], dtype);
          const wanted = dtype === 'float32' ? Float32Array.from(values) : values;
          expectNear(`values of ${dtype}, awaited`, await tensor.data(), wanted);
          if (reads !== 'awaited') expectNear(`values of ${dtype}, at once`, tensor.dataSync(), wanted);
          tensor.dispose();
        }
      },
    },
    {
      group,
      name: 'keeps count of tensors and memory',
      async run() {
        await become(adapter);
        const work = () =>
          tf.tidy(() => {
            const x = tf.fill([30, 40], 2);
            return tf.sum(tf.relu(tf.add(tf.matMul(x, x, false, true), 1)));
          });
        work().dispose();
        const held = () => [tf.memory().numTensors, tf.memory().numDataBuffers, tf.memory().numBytes].join(', ');
        const before = held();
        for (let round = 0; round < 20; round++) {
          const result = work();
          expectNear('a sum of products', await result.data(), [30 * 30 * 161]);
          result.dispose();
        }
        expectThat(held() === before, () => `tensors, buffers, bytes: ${before} before, ${held()} afterwards`);
      },
    },
  ];
}
