import { classes } from '../rules/table.generated.js';
import type { OptimizerFactory } from './optimizer-class.js';

/** Every optimizer class of Keras, by its name in lower case. */
export const optimizerClasses: ReadonlyMap<string, OptimizerFactory> = new Map(
  Object.entries(classes).map(([name, factory]) => [name.toLowerCase(), factory]),
);
