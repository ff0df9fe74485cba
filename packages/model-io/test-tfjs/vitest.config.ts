import { defineConfig } from 'vitest/config';

/** What is written for tfjs-layers, run by tfjs-layers. */
export default defineConfig({
  ssr: { resolve: { conditions: ['@descent/source'] } },
  test: { include: ['**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
