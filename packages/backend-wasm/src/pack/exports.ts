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

  convolutionScratch(geometry: number): number;
  convolve(geometry: number, x: number, filter: number, y: number, scratch: number): void;
  convolveFilterGradient(geometry: number, x: number, dy: number, dFilter: number, scratch: number): void;
  convolveInputGradient(geometry: number, dy: number, filter: number, dx: number, scratch: number): void;
  depthwise(geometry: number, x: number, filter: number, y: number): void;
  depthwiseFilterGradient(geometry: number, x: number, dy: number, dFilter: number): void;
  depthwiseInputGradient(geometry: number, dy: number, filter: number, dx: number): void;
  copyBlocks(from: number, fromStride: number, to: number, toStride: number, bytes: number, count: number): void;
  reverseBlocks(x: number, out: number, outer: number, extent: number, bytes: number): void;
  transposeBlocks(x: number, out: number, outer: number, rows: number, columns: number): void;
  averagePool(geometry: number, x: number, y: number, least: number): void;
  averagePoolGradient(geometry: number, dy: number, dx: number): void;
  maxPool(geometry: number, x: number, y: number): void;
  maxPoolGradient(geometry: number, x: number, dy: number, dx: number): void;
  gatherRows(
    x: number,
    indices: number,
    out: number,
    outer: number,
    extent: number,
    count: number,
    rowBytes: number,
  ): void;
  sumSegments(x: number, ids: number, out: number, rows: number, segments: number, rowBytes: number): void;
  sumMiddle(x: number, out: number, outer: number, extent: number, inner: number, scale: number): void;
}
