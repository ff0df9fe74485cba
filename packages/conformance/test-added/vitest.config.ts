import { defineConfig } from 'vitest/config';

/** A copy of the tree is made, generated and type-checked: a suite for `npm run test:added`. */
export default defineConfig({
  ssr: { resolve: { conditions: ['@descent/source'] } },
  test: { include: ['*.test.ts'], passWithNoTests: false, testTimeout: 300_000, hookTimeout: 120_000 },
});
