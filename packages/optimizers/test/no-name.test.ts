import { Adam, deserialize, Ftrl, Muon, SGD } from '@descent/optimizers';
import { expect, it } from 'vitest';

it.each([Adam, Ftrl, Muon, SGD])('$className without a name is called as its class', (make) => {
  const unnamed = { name: null as never };
  expect(new make(unnamed).name).toBe(new make().name);
  expect(deserialize({ class_name: make.className, config: { name: null } }).name).toBe(new make().name);
});

it('Muon excludes nothing for null', () => {
  expect(new Muon({ excludeLayers: null as never }).getConfig()).toMatchObject({ exclude_layers: null });
});
