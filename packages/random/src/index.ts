export { defaultGenerator, setRandomSeed } from './default.js';
export { Generator, type GeneratorState } from './generator.js';
