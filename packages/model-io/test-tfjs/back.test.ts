import '@descent/backend-cpu';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useBackend } from '@descent/backend';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadModel, saveTfjs } from '../src/index.js';
import { writeTfjs } from '../src/tfjs/save-tfjs.js';
import { CASES } from './cases/index.js';
import { fillWeights, flat, inputsFor, type Outputs, TOLERANCE, worstOf } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'descent-back-'));
beforeAll(() => useBackend('cpu'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('what is written for tfjs-layers is read again, without a warning', () => {
  it.each(CASES)('%s', async (_, make) => {
    const model = make();
    fillWeights(model);
    if ((await writeTfjs(model)).problems.length === 0) {
      await saveTfjs(model, folder);
      const warnings: string[] = [];
      const back = await loadModel(join(folder, 'model.json'), { onWarning: (warning) => warnings.push(warning) });
      const x = inputsFor(model.inputs);
      const given = x.length === 1 ? (x[0] as (typeof x)[0]) : x;
      const [expected, found] = [flat(await model.predict<Outputs>(given)), flat(await back.predict<Outputs>(given))];
      expect(worstOf(expected, found)).toBeLessThan(TOLERANCE);
      expect(warnings).toEqual([]);
      back.dispose();
    }
    model.dispose();
  });
});
