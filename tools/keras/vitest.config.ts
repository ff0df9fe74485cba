import { defineConfig } from 'vitest/config';
import { CountReporter } from './test/count-reporter.js';

/** Everything that runs beside real Keras: one run, one count. */
export default defineConfig({
  test: {
    projects: [
      {
        // One worker that keeps its modules: every file talks to the same Python process, which takes seconds to start.
        ssr: { resolve: { conditions: ['@descent/source'] } },
        test: {
          name: 'keras',
          include: ['test/**/*.test.ts'],
          pool: 'forks',
          isolate: false,
          fileParallelism: false,
          // After the model files, which have two workers.
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      '../../packages/model-io/test-keras/vitest.config.ts',
    ],
    reporters: ['default', new CountReporter()],
  },
});
