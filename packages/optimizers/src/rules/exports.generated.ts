// Generated from the files of this folder by `npm run generate`.

export { Adadelta } from './adadelta.js';
export { Adafactor } from './adafactor.js';
export { Adagrad } from './adagrad.js';
export { AdamW } from './adam-w.js';
export { Adam } from './adam.js';
export { Adamax } from './adamax.js';
export { Ftrl } from './ftrl.js';
export { Lamb } from './lamb.js';
export { Lion } from './lion.js';
export { LossScaleOptimizer, type LossScaleOptimizerOptions } from './loss-scale-optimizer.js';
export { MultiOptimizer, type MultiOptimizerOptions } from './multi-optimizer.js';
export { Muon } from './muon.js';
export { Nadam } from './nadam.js';
export { RMSprop } from './rmsprop.js';
export { ScheduleFreeAdamW } from './schedule-free-adam-w.js';
export { SGD } from './sgd.js';
