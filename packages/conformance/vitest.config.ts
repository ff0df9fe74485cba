import { defineConfig } from 'vitest/config';
import shared from '../../vitest.shared.js';

/** They look at what a process has before anything else was done in it: kernels as tfjs has them, modules, numbered names. */
const ALONE = ['test/array-kernels.test.ts', 'test/gradients.test.ts', 'test/lesson.test.ts', 'test/readme.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { ...shared, test: { ...shared.test, name: 'together', exclude: ALONE } },
      { ...shared, test: { ...shared.test, name: 'alone', include: ALONE, isolate: true } },
    ],
  },
});
