import { Dense } from '@descent/layers';
import { Sequential } from '@descent/trainer';
import type { Experiment } from '../experiment/experiment.js';
import { SimpleDense } from './simple-dense.js';

/** The model that an experiment describes, new and not yet compiled. */
export function buildModel({ model }: Pick<Experiment, 'model'>, classes: number): Sequential {
  return new Sequential([
    new SimpleDense({ units: model.units }),
    new Dense({ units: classes, activation: 'softmax' }),
  ]);
}
