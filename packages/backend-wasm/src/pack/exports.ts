/** Functions of the WebAssembly module, as `assembly/index.ts` exports them. Addresses and sizes are in bytes. */
export interface PackExports {
  matmulScratch(m: number, n: number, k: number): number;
  matmul(
    a: number,
    aRowStride: number,
    aColumnStride: number,
    b: number,
    bRowStride: number,
    bColumnStride: number,
    c: number,
    m: number,
    n: number,
    k: number,
    accumulate: number,
    scratch: number,
  ): void;
  biasActivate(x: number, rows: number, columns: number, bias: number, activation: number, alpha: number): void;
  programScratch(tensors: number, temporaries: number, uniforms: number): number;
  runProgram(
    code: number,
    instructions: number,
    tensors: number,
    tensorCount: number,
    uniforms: number,
    uniformCount: number,
    temporaries: number,
    size: number,
    scratch: number,
  ): void;
}
