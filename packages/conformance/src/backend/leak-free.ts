import type { BackendAdapter } from '@descent/backend';
import * as tf from '@tensorflow/tfjs-core';
import { become, type ConformanceCase, expectThat } from '../conformance-case.js';

/** A case that runs on a backend and leaves no tensor there. */
export function leakFree(
  adapter: BackendAdapter,
  group: string,
  name: string,
  run: () => Promise<void>,
): ConformanceCase {
  return {
    group,
    name,
    async run() {
      await become(adapter);
      const before = tf.memory().numTensors;
      await run();
      const left = tf.memory().numTensors - before;
      expectThat(left === 0, () => `${left} tensors are left of it`);
    },
  };
}
