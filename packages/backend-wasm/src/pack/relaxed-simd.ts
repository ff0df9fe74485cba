/** What this file needs of Node's `process`, which browsers do not have. */
interface NodeProcess {
  readonly versions?: { readonly v8?: string };
  readonly execArgv?: readonly string[];
  getBuiltinModule?(id: 'node:v8'): { setFlagsFromString(flags: string): void };
}

const FLAG = '--experimental-wasm-relaxed-simd';

/**
 * Calls `compile` with relaxed SIMD allowed. Node 20 has it complete behind a flag (V8 11.3; on by default from 11.4).
 * The flag belongs to the process and stays set: taken back by one thread, it would be missing while another compiles.
 */
export function withRelaxedSimd<Result>(compile: () => Result): Result {
  const { process } = globalThis as { process?: NodeProcess };
  if (process?.versions?.v8?.startsWith('11.3.') && !process.execArgv?.includes(FLAG)) {
    process.getBuiltinModule?.('node:v8').setFlagsFromString(FLAG);
  }
  return compile();
}
