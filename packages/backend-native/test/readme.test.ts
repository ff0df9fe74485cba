import { expect, it } from 'vitest';
import { runReadme } from '../../conformance/src/readme.js';
import { loadAddon } from '../src/index.js';

it('runs the README as it stands', async () => {
  const logged = await runReadme(import.meta.url);
  const found = loadAddon();
  expect(logged).toEqual('addon' in found ? [] : [[found.reason, found.remedy]]);
});
