import { defineConfig } from 'vitest/config';
import { CountReporter } from './test/count-reporter.js';

/** One worker that keeps its modules: every file talks to the same Python process, which takes seconds to start. */
export default defineConfig({
  ssr: { resolve: { conditions: ['@descent/source'] } },
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    isolate: false,
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 300_000,
    reporters: ['default', new CountReporter()],
  },
});
