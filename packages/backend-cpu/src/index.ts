import '@descent/backend/gradients';
import { registerAdapter } from '@descent/backend';
import { cpuAdapter } from './adapter.js';

registerAdapter(cpuAdapter);

export { executeProgram } from './execute.js';
export { matmulCount, resetMatmulCount } from './kernels/products.js';
export { cpuAdapter };
