import { registerAdapter } from '@descent/backend';
import { cpuAdapter } from './adapter.js';

registerAdapter(cpuAdapter);

export { executeProgram } from './execute.js';
export { cpuAdapter };
