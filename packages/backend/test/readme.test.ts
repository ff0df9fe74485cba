import { expect, it } from 'vitest';
import { runReadme } from '../../conformance/src/readme.js';

it('runs the README as it stands', async () => {
  const [[w]] = (await runReadme(import.meta.url)) as [[number[]]];
  expect(w[0]).toBeCloseTo(0.9, 6);
  expect(w[1]).toBeCloseTo(1.9, 6);
});
