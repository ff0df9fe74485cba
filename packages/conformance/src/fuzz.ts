/** Whether this is one of the longer suites: `npm run test:hostile`. */
const isLong = process.env.DESCENT_FUZZ === 'all';

/** How many random cases to try: a tenth of them in `npm test`, all in `npm run test:hostile`. */
export const sampled = (all: number): number => (isLong ? all : Math.ceil(all / 10));

/** fast-check's parameters for so many cases. The tenth is the same each time, all are others each time. */
export const fuzz = (all: number): { readonly numRuns: number; readonly seed?: number } =>
  isLong ? { numRuns: all } : { numRuns: sampled(all), seed: 1 };
