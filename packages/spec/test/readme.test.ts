import { expect, it } from 'vitest';
import { runReadme } from '../../conformance/src/readme.js';

it('runs the README as it stands', async () => {
  const logged = await runReadme(import.meta.url, (code) => code.replace("'@descent/spec'", "'../src/index.js'"));
  expect(logged.map((said) => said.join(' '))).toEqual([
    'RMSprop 0.9',
    expect.stringMatching(/^keras-2-legacy /),
    expect.stringMatching(/decay: the learning rate is divided .*; epsilon is added to the root/),
    '{"class_name": "RMSProp", "config": {"learningRate": 0.0010000000474974513, "decay": 0.9, "momentum": 0.0, "epsilon": 1e-07, "centered": false}}',
    'Unknown key of experiment: "epoch". Did you mean "epochs"?',
  ]);
});
