// Generated from the files of this folder by `npm run generate`.

import { Adadelta } from './adadelta.js';
import { Adafactor } from './adafactor.js';
import { Adagrad } from './adagrad.js';
import { AdamW } from './adam-w.js';
import { Adam } from './adam.js';
import { Adamax } from './adamax.js';
import { Ftrl } from './ftrl.js';
import { Lamb } from './lamb.js';
import { Lion } from './lion.js';
import { LossScaleOptimizer } from './loss-scale-optimizer.js';
import { MultiOptimizer } from './multi-optimizer.js';
import { Muon } from './muon.js';
import { Nadam } from './nadam.js';
import { RMSprop } from './rmsprop.js';
import { ScheduleFreeAdamW } from './schedule-free-adam-w.js';
import { SGD } from './sgd.js';

/** The classes, by Keras's names. */
export const classes = { Adadelta, Adafactor, Adagrad, Adam, AdamW, Adamax, Ftrl, Lamb, Lion, LossScaleOptimizer, MultiOptimizer, Muon, Nadam, RMSprop, SGD, ScheduleFreeAdamW };
