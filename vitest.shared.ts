import { defineConfig } from 'vitest/config';

/**
 * One configuration for every package: sibling packages resolve to their sources, so no stale build is tested. Test files
 * that run in one process share its modules, which are loaded once: a test puts back what it changes of the process.
 */
export default defineConfig({
  ssr: { resolve: { conditions: ['@descent/source'] } },
  test: {
    include: ['test/**/*.test.ts'],
    isolate: false,
    passWithNoTests: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
