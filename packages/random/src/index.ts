export { fillMask, fillNormal, fillTruncatedNormal, fillUniform } from './draws.js';
export {
  epochShuffle,
  getRandomState,
  isRandomState,
  makeDefaultSeed,
  type RandomState,
  setRandomSeed,
  setRandomState,
} from './global.js';
export type { DrawSeed } from './philox.js';
export { PythonRandom, type PythonRandomState } from './python-random.js';
export { drawSeed, isSeedState, SeedGenerator, type SeedState } from './seed-generator.js';
export { Shuffle } from './shuffle.js';
