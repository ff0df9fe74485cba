import '@descent/backend/gradients';
import { registerAdapter } from '@descent/backend';
import { wasmAdapter } from './adapter.js';
import { prepareBrowser } from './browser.js';
import { startKernels } from './kernels/start.js';

prepareBrowser();
startKernels();
registerAdapter(wasmAdapter);

export { kernelCounts, resetKernelCounts } from './kernels/counts.js';
export { wasmAdapter };
