import { defineConfig } from 'vitest/config';

/** Each file is tried in a process of its own, which takes seconds: a suite for `npm run test:hostile`. */
export default defineConfig({
  ssr: { resolve: { conditions: ['@descent/source'] } },
  test: { include: ['*.test.ts'], passWithNoTests: false, testTimeout: 120_000, hookTimeout: 120_000 },
});
