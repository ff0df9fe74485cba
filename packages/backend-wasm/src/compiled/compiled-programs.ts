import type { Program } from '@descent/backend';
import { compileModule } from './compile.js';

/** Runs a program: the address of each tensor, that of the uniforms, and where the first tensor ends. */
export type CompiledProgram = (...addresses: number[]) => void;

/** Elements that a program has worked on before it is compiled: about a millisecond of its time. */
const ENOUGH = 1 << 19;

interface Known {
  elements: number;
  run?: CompiledProgram | undefined;
}

/** Programs that are used enough, compiled to WebAssembly of their own. */
export class CompiledPrograms {
  readonly #known = new WeakMap<Program, Known>();

  constructor(
    private readonly memory: WebAssembly.Memory,
    private readonly shared: boolean,
  ) {}

  /** The compiled program, if it is time to compile it or was before. */
  find(program: Program, size: number): CompiledProgram | undefined {
    const known = this.#known.get(program) ?? { elements: 0 };
    if (known.elements >= ENOUGH) return known.run;
    known.elements += size;
    this.#known.set(program, known);
    if (known.elements >= ENOUGH) known.run = this.#compile(program);
    return known.run;
  }

  #compile(program: Program): CompiledProgram | undefined {
    const bytes = compileModule(program, this.shared);
    if (bytes === undefined) return undefined;
    const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory: this.memory } });
    const { run } = instance.exports;
    return run as CompiledProgram;
  }
}
