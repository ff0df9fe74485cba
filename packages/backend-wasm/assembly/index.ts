export { convolutionScratch, convolve, convolveFilterGradient, convolveInputGradient } from './convolution';
export { depthwise, depthwiseFilterGradient, depthwiseInputGradient } from './depthwise';
export { biasActivate } from './epilogue';
export { copyBlocks, reverseBlocks, transposeBlocks } from './layout';
export { matmul, matmulScratch } from './matmul';
export { programScratch, runProgram } from './program';
export { averagePool, averagePoolGradient, maxPool, maxPoolGradient } from './pool';
export { sumMiddle } from './reduce';
export { gatherRows, sumSegments } from './rows';
