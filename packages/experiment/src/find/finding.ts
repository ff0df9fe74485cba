import type { LearningRateFinding } from '@descent/spec';
import type { Experiment } from '../experiment/experiment.js';

type Run = NonNullable<LearningRateFinding['run']>;

/** What ran, when a whole run rather than a call on a model of one's own was asked for. */
export type FinderRun = Omit<Run, 'experiment'> & { readonly experiment: Experiment };

/** What a learning-rate range test gave: `specs/v1/learning-rate-finder.schema.json`. */
export type Finding = Omit<LearningRateFinding, 'run'> & { readonly run?: FinderRun };

/** How a rate is read off the curve. */
export type SuggestionRule = keyof Finding['suggestions'];
