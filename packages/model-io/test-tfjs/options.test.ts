import { describe, expect, it } from 'vitest';
import { LAYERS } from '../src/tfjs/write-topology.js';
import { CASES } from './cases/index.js';
import { testCases } from './test-cases.js';

describe('tfjs-layers predicts the same, or it is not written for it', () => testCases(CASES));

it('every layer that is written has a case', () => {
  const names = CASES.map(([name]) => name).join('\n');
  const missing = [...LAYERS].filter((layer) => !new RegExp(`\\b${layer.replace(/Cell(s?)$/, '')}`).test(names));
  expect(missing).toEqual(['InputLayer', 'StackedRNNCells']);
});
