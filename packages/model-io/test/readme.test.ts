import { expect, it } from 'vitest';
import { runReadme } from '../../conformance/src/readme.js';

it('runs the README as it stands', async () => {
  expect(await runReadme(import.meta.url)).toEqual([[1], [8]]);
});
