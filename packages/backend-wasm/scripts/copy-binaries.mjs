// Copies tfjs's own WebAssembly binaries into wasm/, next to src/ and dist/, where src/paths.ts looks for them.
import { cp, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const from = dirname(require.resolve('@tensorflow/tfjs-backend-wasm'));
const to = fileURLToPath(new URL('../wasm/', import.meta.url));
await mkdir(to, { recursive: true });
for (const build of ['', '-simd', '-threaded-simd']) {
  const name = `tfjs-backend-wasm${build}.wasm`;
  await cp(join(from, name), join(to, name));
}
