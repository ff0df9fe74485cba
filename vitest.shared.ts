import { defineConfig } from 'vitest/config';

/** One configuration for every package: sibling packages resolve to their sources, so no stale build is tested. */
export default defineConfig({
  ssr: { resolve: { conditions: ['@descent/source'] } },
  test: { include: ['test/**/*.test.ts'], passWithNoTests: false, testTimeout: 60_000, hookTimeout: 60_000 },
});
