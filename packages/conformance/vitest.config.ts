import { defineConfig } from 'vitest/config';
import shared from '../../vitest.shared.js';

/**
 * They look at what a process has before anything else was done in it (kernels as tfjs has them, modules, numbered names), or
 * register backends and adapters that others must not find.
 */
const ALONE = ['array-kernels', 'awaited', 'awaited-files', 'broken', 'gradients', 'lesson', 'readme'].map(
  (name) => `test/${name}.test.ts`,
);

export default defineConfig({
  test: {
    projects: [
      { ...shared, test: { ...shared.test, name: 'together', exclude: ALONE } },
      { ...shared, test: { ...shared.test, name: 'alone', include: ALONE, isolate: true } },
    ],
  },
});
