import { Adam } from '../rules/adam.js';
import { RMSprop } from '../rules/rmsprop.js';
import { SGD } from '../rules/sgd.js';
import type { OptimizerFactory } from './optimizer-class.js';

/** Every optimizer class of Keras, by its name in lower case. */
export const optimizerClasses: ReadonlyMap<string, OptimizerFactory> = new Map(
  [Adam, RMSprop, SGD].map((factory): [string, OptimizerFactory] => [factory.className.toLowerCase(), factory]),
);
