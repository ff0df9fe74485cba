import { registerAdapter } from '@descent/backend';
import { wasmAdapter } from './adapter.js';
import { installKernels } from './kernels/install.js';

installKernels();
registerAdapter(wasmAdapter);

export { kernelCounts, resetKernelCounts } from './kernels/counts.js';
export { wasmAdapter };
