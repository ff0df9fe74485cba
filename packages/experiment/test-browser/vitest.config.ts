import { defineConfig } from 'vitest/config';

/** Experiments in Web Workers of real Chromium (DESCENT_CHROMIUM, else /usr/bin/chromium). */
export default defineConfig({
  ssr: { resolve: { conditions: ['@descent/source'] } },
  test: { include: ['**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
