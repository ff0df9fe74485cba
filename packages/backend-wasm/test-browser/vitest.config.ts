import { defineConfig } from 'vitest/config';

/** The backend in real Chromium (DESCENT_CHROMIUM, else /usr/bin/chromium), as Vite builds it. */
export default defineConfig({
  ssr: { resolve: { conditions: ['@descent/source'] } },
  test: { include: ['**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
