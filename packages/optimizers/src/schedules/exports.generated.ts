// Generated from the files of this folder by `npm run generate`.

export { CosineDecayRestarts } from './cosine-decay-restarts.js';
export { CosineDecay } from './cosine-decay.js';
export { ExponentialDecay } from './exponential-decay.js';
export { InverseTimeDecay } from './inverse-time-decay.js';
export { PiecewiseConstantDecay } from './piecewise-constant-decay.js';
export { PolynomialDecay } from './polynomial-decay.js';
