/** What this file needs of Node's `process`, which browsers do not have. */
interface NodeProcess {
  readonly versions?: { readonly v8?: string };
  readonly execArgv?: readonly string[];
  getBuiltinModule?(id: 'node:v8'): { setFlagsFromString(flags: string): void };
}

const FLAG = '--experimental-wasm-relaxed-simd';

/**
 * Calls `compile` with relaxed SIMD allowed. Node 20 has it complete behind a flag (V8 11.3; on by default from 11.4):
 * the flag is set during the call alone, so that no other module of the program is compiled differently.
 */
export function withRelaxedSimd<Result>(compile: () => Result): Result {
  const { process } = globalThis as { process?: NodeProcess };
  if (!process?.versions?.v8?.startsWith('11.3.') || process.execArgv?.includes(FLAG)) return compile();
  const v8 = process.getBuiltinModule?.('node:v8');
  v8?.setFlagsFromString(FLAG);
  try {
    return compile();
  } finally {
    v8?.setFlagsFromString('--no-experimental-wasm-relaxed-simd');
  }
}
