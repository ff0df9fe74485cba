import { expect, it } from 'vitest';
import { runReadme } from '../../conformance/src/readme.js';

it('runs the README as it stands', async () => {
  expect((await runReadme(import.meta.url))[0]).toEqual([686579304]);
});
