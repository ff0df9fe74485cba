import { Adadelta } from '../rules/adadelta.js';
import { Adafactor } from '../rules/adafactor.js';
import { Adagrad } from '../rules/adagrad.js';
import { Adam } from '../rules/adam.js';
import { AdamW } from '../rules/adam-w.js';
import { Adamax } from '../rules/adamax.js';
import { Ftrl } from '../rules/ftrl.js';
import { Lamb } from '../rules/lamb.js';
import { Lion } from '../rules/lion.js';
import { LossScaleOptimizer } from '../rules/loss-scale-optimizer.js';
import { MultiOptimizer } from '../rules/multi-optimizer.js';
import { Muon } from '../rules/muon.js';
import { Nadam } from '../rules/nadam.js';
import { RMSprop } from '../rules/rmsprop.js';
import { ScheduleFreeAdamW } from '../rules/schedule-free-adam-w.js';
import { SGD } from '../rules/sgd.js';
import type { OptimizerFactory } from './optimizer-class.js';

const factories: readonly OptimizerFactory[] = [
  Adadelta,
  Adafactor,
  Adagrad,
  Adam,
  AdamW,
  Adamax,
  Ftrl,
  Lamb,
  Lion,
  LossScaleOptimizer,
  MultiOptimizer,
  Muon,
  Nadam,
  RMSprop,
  ScheduleFreeAdamW,
  SGD,
];

/** Every optimizer class of Keras, by its name in lower case. */
export const optimizerClasses: ReadonlyMap<string, OptimizerFactory> = new Map(
  factories.map((factory) => [factory.className.toLowerCase(), factory]),
);
