import { expect, it } from 'vitest';
import { runReadme } from '../../conformance/src/readme.js';

it('runs the README as it stands', async () => {
  const logged = await runReadme(import.meta.url);
  const [steps, w] = logged[0] as [number, number[]];
  expect(steps).toBe(3);
  expect(w[0]).toBeLessThan(4);
  expect(logged.at(-1)).toEqual(['RMSprop', 1, 'Adam']);
});
