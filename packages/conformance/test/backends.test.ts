import { describeBackends, loadAdapter } from '@descent/backend';
import { awaitedAdapter } from '../src/awaited-backend.js';
import { testBackend } from '../src/index.js';
import { KNOWN } from '../src/kernels/known.js';

/** Every case of every kernel; else a sample of each kernel's, and those that once failed. */
const kernels = process.env.DESCENT_KERNELS === 'all' ? 'all' : 'sample';

for (const { name } of await describeBackends()) {
  const adapter = await loadAdapter(name);
  if (!('probe' in adapter)) throw new Error(`${name}: ${adapter.reason}`);
  testBackend(adapter, { kernels, knownFaults: KNOWN.filter(({ backends }) => backends.includes(name)) });
}

// No executor of update programs, and no value that can be read at once.
testBackend(awaitedAdapter(false), { knownFaults: KNOWN.filter(({ backends }) => backends.includes('cpu')) });
