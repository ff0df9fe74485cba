import { registerAdapter } from '@descent/backend';
import { wasmAdapter } from './adapter.js';

registerAdapter(wasmAdapter);

export { wasmAdapter };
