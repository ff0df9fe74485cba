export { biasActivate } from './epilogue';
export { matmul, matmulScratch } from './matmul';
export { programScratch, runProgram } from './program';
