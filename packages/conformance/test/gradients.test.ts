import * as tf from '@tensorflow/tfjs-core';
import { expect, it, vi } from 'vitest';

const IMPORTS: Readonly<Record<string, () => Promise<unknown>>> = {
  '@descent/backend/gradients': () => import('@descent/backend/gradients'),
  '@descent/backend-cpu': () => import('@descent/backend-cpu'),
  '@descent/backend-wasm': () => import('@descent/backend-wasm'),
  '@descent/backend-native': () => import('@descent/backend-native'),
  '@descent/trainer': () => import('@descent/trainer'),
  '@descent/replay': () => import('@descent/replay'),
};

/** The registry is one for the whole process. */
const registered = () =>
  ['Square', 'Sum', 'BatchMatMul', 'Conv2D'].filter((name) => tf.getGradient(name) !== undefined);

it.each(Object.entries(IMPORTS))('importing %s registers the gradients', async (_, load) => {
  for (const name of registered()) tf.unregisterGradient(name);
  expect(registered()).toEqual([]);
  vi.resetModules();
  await load();
  expect(registered()).toHaveLength(4);
});
