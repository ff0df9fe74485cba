import { describe, it } from 'vitest';
import { CASES } from '../test-tfjs/cases/index.js';
import { modelOf, RECORDINGS } from '../test-tfjs/recorded.js';
import { check, testCases } from '../test-tfjs/test-cases.js';

/** The first of each kind; `npm run test:tfjs` runs them all. */
const FIRST = new Map([...CASES].reverse().map((one) => [one[0].replace(/[{"]to".*|\{".*/, ''), one]));

describe('tfjs-layers predicts the same, or it is not written for it', () => testCases([...FIRST.values()]));

describe('layers as Keras recorded them', () => {
  it.each(RECORDINGS)('%s', async (name, url) => {
    const { model, inputs, outputs } = modelOf(url);
    await check(name, model, inputs, outputs ?? undefined);
    model.dispose();
  });
});
