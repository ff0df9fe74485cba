import type { LearningRateFinding } from '@descent/spec';

/** What a learning-rate range test gave: `specs/v1/learning-rate-finder.schema.json`. */
export type Finding = LearningRateFinding;

/** How a rate is read off the curve. */
export type SuggestionRule = keyof Finding['suggestions'];

/** What ran, when a whole run rather than a call on a model of one's own was asked for. */
export type FinderRun = NonNullable<Finding['run']>;
