import { convolutions } from './convolutions.js';
import { dense } from './dense.js';
import { distributed } from './distributed.js';
import type { Case } from './dsl.js';
import { masks } from './masks.js';
import { merging } from './merging.js';
import { models } from './models.js';
import { pointwise } from './pointwise.js';
import { pooling } from './pooling.js';
import { recurrent } from './recurrent.js';
import { shapes } from './shapes.js';

/** Every option that changes a result, of every layer that is written, and what may meet in a model. */
export const CASES: readonly Case[] = [
  ...dense(),
  ...convolutions(),
  ...pooling(),
  ...shapes(),
  ...pointwise(),
  ...merging(),
  ...recurrent(),
  ...distributed(),
  ...masks(),
  ...models(),
];
