import '@descent/backend/gradients';
import { registerAdapter } from '@descent/backend';
import { nativeAdapter } from './adapter.js';

registerAdapter(nativeAdapter);

export { type Addon, type BuildRecord, loadAddon } from './addon.js';
export { type Fallback, nativeFallbacks, nativeKernelCounts, resetNativeKernelCounts } from './kernels/context.js';
export { defaultThreads } from './threads.js';
export { nativeAdapter };
