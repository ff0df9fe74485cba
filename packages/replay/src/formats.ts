import { compareActivations, computeActivations } from './activations.js';
import { compareLayer } from './compare-layer.js';
import { compareSchedule } from './compare-schedule.js';
import { compareTrace } from './compare-trace.js';
import { compareFit, compareTraining } from './compare-training.js';
import { compareConstraints, computeConstraints } from './constraints.js';
import { anyFormat, type RecordingFormat } from './format.js';
import { compareInitializers, computeInitializers } from './initializers.js';
import { computeLayer } from './layer.js';
import { compareLoss, computeLoss } from './loss.js';
import { compareMetric, computeMetric } from './metric.js';
import { compareRegularizers, computeRegularizers } from './regularizers.js';
import { computeSchedule } from './schedule.js';
import { computeTrace } from './trace.js';
import { computeFit, computeTraining } from './training.js';

const all: readonly RecordingFormat[] = [
  anyFormat({ format: 'descent-golden/optimizer-trace@1', compute: computeTrace, compare: compareTrace }),
  anyFormat({ format: 'descent-golden/schedule@1', compute: computeSchedule, compare: compareSchedule }),
  anyFormat({ format: 'descent-golden/training@1', compute: computeTraining, compare: compareTraining }),
  anyFormat({ format: 'descent-golden/fit-history@1', compute: computeFit, compare: compareFit }),
  anyFormat({ format: 'descent-golden/layer@1', compute: computeLayer, compare: compareLayer }),
  anyFormat({ format: 'descent-golden/loss@1', compute: computeLoss, compare: compareLoss }),
  anyFormat({ format: 'descent-golden/metric@1', compute: computeMetric, compare: compareMetric }),
  anyFormat({ format: 'descent-golden/activations@1', compute: computeActivations, compare: compareActivations }),
  anyFormat({ format: 'descent-golden/initializers@1', compute: computeInitializers, compare: compareInitializers }),
  anyFormat({ format: 'descent-golden/regularizers@1', compute: computeRegularizers, compare: compareRegularizers }),
  anyFormat({ format: 'descent-golden/constraints@1', compute: computeConstraints, compare: compareConstraints }),
];

/** Every format that can be replayed, by name. */
export const recordingFormats: ReadonlyMap<string, RecordingFormat> = new Map(
  all.map((format) => [format.format, format]),
);
