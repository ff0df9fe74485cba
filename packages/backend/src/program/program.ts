/** A uniform's recipe: where its float32 value comes from, in order of evaluation. */
export type UniformStep =
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'input'; readonly name: string }
  | { readonly kind: 'operation'; readonly op: number; readonly operands: readonly number[] };

/** A tensor that a program works on. */
export interface ProgramTensor {
  readonly name: string;
  /** `read`: an input. `update`: read and written in place. `output`: made by the program, never read before. */
  readonly access: 'read' | 'update' | 'output';
}

/**
 * An update program: straight-line elementwise float32 code, the same for every element, made once per rule and
 * configuration and run once per variable and step.
 *
 * Executors see `code`: {@link INSTRUCTION_WORDS} int32 words per instruction, `[op, destination, a, b, c]`. A
 * register r ≥ 0 is tensor r while r < tensors.length, else temporary r − tensors.length; an operand r < 0 is
 * uniform −r − 1. Destinations are temporaries, or tensors that the program may write. Instructions run in order
 * on any block of elements: element i reads and writes element i alone.
 */
export interface Program {
  readonly name: string;
  readonly tensors: readonly ProgramTensor[];
  readonly temporaries: number;
  readonly code: Int32Array;
  readonly uniforms: readonly UniformStep[];
}
