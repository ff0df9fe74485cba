export type { BackendAdapter, BackendStatus, SharedProducts } from './adapter/adapter.js';
export { adapterNames, loadAdapter, registerAdapter } from './adapter/discovery.js';
export {
  type ActiveBackend,
  type BackendDescription,
  describeBackends,
  sharedProductsOf,
  useBackend,
} from './adapter/use.js';
export { type Broadcast, planBroadcast } from './kernels/broadcast.js';
export { isResultOf, planConvolution } from './kernels/convolution-plan.js';
export { axisOf, placesOfBest, reduceNothing } from './kernels/faults.js';
export { type BatchGatherer, currentGatherer, GATHER_BATCH, type GatherCall } from './kernels/gather-batch.js';
export { layoutKernels, type Mover, runLayout } from './kernels/layout-kernel.js';
export { type MatmulPlan, planMatmul } from './kernels/matmul-plan.js';
export { mendKernels } from './kernels/mendings.js';
export type { Move } from './kernels/moves.js';
export { planReduction, type ReductionPlan } from './kernels/reduction.js';
export {
  type KernelCall,
  KernelCounts,
  type KernelResult,
  registerExecutor,
  replaceKernel,
} from './kernels/replace.js';
export { ROW_INDICES, type RowIndicesAttributes, registerRowIndices, resolveRows } from './kernels/row-indices.js';
export { compileProgram, type ProgramResult } from './program/compile.js';
export { Expression, Formula, type Operand } from './program/formula.js';
export { arity, INSTRUCTION_WORDS, Opcode, type OpcodeName, scalarOp } from './program/instruction.js';
export {
  currentExecutor,
  isPrivate,
  type ProgramCall,
  type ProgramExecutor,
  UPDATE_PROGRAM,
} from './program/kernel.js';
export { memoryOf, type ProgramMemory } from './program/memory.js';
export type { Program, ProgramTensor, UniformStep } from './program/program.js';
export { protectReads, watchViews } from './program/protect.js';
export {
  copyTensor,
  type ProgramCounts,
  programCounts,
  resetProgramCounts,
  runProgram,
  withReferencePrograms,
} from './program/run.js';
export { evaluateUniforms, type ScalarReader, type UniformInputs } from './program/uniforms.js';
export { type ArrayBackend, arrayOf, integersOf, numbersOf, valuesOf } from './values/arrays.js';
export { readsAtOnce, readValues, type TensorValues } from './values/reads.js';
