import { expect, it } from 'vitest';
import { judge } from '../tfjs-core/judge.mjs';

const REASON = 'reads beyond its input where padding is a number';
const passing = Array.from({ length: 4300 }, (_, i) => ({ name: `spec ${i}`, status: 'passed', message: '' }));
const failing = { name: 'pool', status: 'failed', message: 'Arrays differ' };

it.each([
  ['all pass', passing, {}, []],
  ['a known spec fails', [...passing, failing], { pool: REASON }, []],
  ['another one fails', [...passing, failing], {}, ['pool\n    Arrays differ']],
  [
    'a listed spec passes',
    passing,
    { 'spec 7': REASON },
    ['spec 7\n    does not fail any more, or is gone: take it off the list'],
  ],
  [
    'a listed spec is gone',
    passing,
    { gone: REASON },
    ['gone\n    does not fail any more, or is gone: take it off the list'],
  ],
  ['there is no reason', [...passing, failing], { pool: '' }, ['pool\n    is listed without a reason']],
  ['specs are missing', passing.slice(0, 100), {}, ['only 100 specs were found, of at least 4200']],
])('judges specs when %s', (_, specs, known, problems) => {
  expect(judge({ specs }, known).problems).toEqual(problems);
});

it('counts a run that broke as one failure, and one that could not start as none', () => {
  expect(judge({ broken: 'Aborted()' }, {}).problems).toEqual(['the specs did not run to their end\nAborted()']);
  expect(judge({ unavailable: 'the addon was not built' }, {})).toEqual({
    passed: 0,
    problems: [],
    left: 'the addon was not built',
  });
});
