import { defineConfig } from 'vitest/config';

/** Files that travel between descent and real Keras (KERAS_PYTHON). One Python process for each file of tests. */
export default defineConfig({
  ssr: { resolve: { conditions: ['@descent/source'] } },
  test: {
    name: 'model files',
    include: ['**/*.test.ts'],
    // Python computes while TypeScript waits, and the other way round.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
