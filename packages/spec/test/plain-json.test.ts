import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { writeJson } from '../src/index.js';

const PACKAGES = fileURLToPath(new URL('../../', import.meta.url));

/** Sources that may call JSON.stringify, which makes null of NaN and infinities, and why none can come there. */
const ALLOWED: Readonly<Record<string, string>> = {
  'backend/src/traced-step/simplify.ts': 'a key, with a replacer of its own',
  'cli/src/convert/convert-model.ts': 'looks for a name',
  'cli/src/predict/csv.ts': 'quotes text in a message',
  'cli/src/run/flags.ts': 'quotes text in a message',
  'cli/src/run/grid.ts': 'quotes text in a message',
  'conformance/src/backend/contract.ts': 'quotes what was received in a message',
  'conformance/src/models.ts': 'compares with a recording',
  'conformance/src/mutants.ts': 'spoils what JSON.parse gave',
  'conformance/src/optimizer/cases.ts': 'finite configs, and shapes to compare',
  'conformance/src/optimizer/minimum.ts': 'quotes a config in a message',
  'conformance/src/optimizer/reference.ts': 'names a case',
  'conformance/src/optimizer/setups.ts': 'names a case',
  'datasets/src/npy.ts': 'quotes text in a message',
  'model-io/src/keras/metadata.ts': 'versions, dates and whole numbers',
  'model-io/src/tfjs/faults.ts': 'quotes a name in a message',
  'model-io/src/tfjs/save-tfjs.ts': 'refuses such numbers: tfjs-layers cannot read them',
  'model-io/src/tfjs/write-topology.ts': 'quotes options in messages',
  'replay/src/compare-trace.ts': 'looks for a name',
  'replay/src/comparison.ts': 'compares what was encoded',
  'replay/src/identifiers.ts': 'quotes an identifier in a message',
  'replay/src/layer.ts': 'compares what was encoded',
  'replay/src/text.ts': 'keys, which are text',
  'spec/src/json/parse.ts': 'quotes text in a message',
  'spec/src/json/plain.ts': 'is the way to write JSON',
  'spec/src/json/write.ts': 'text and booleans',
  'spec/src/optimizer/translate.ts': 'quotes an option in a note',
  'spec/src/preview.ts': 'shows a value in a message',
  'spec/src/schema/problems.ts': 'quotes what is allowed in a message',
  'trainer/src/callbacks/backup-and-restore.ts': 'whole numbers',
  'trainer/src/config/options.ts': 'quotes what is allowed in a message',
  'trainer/src/models/mask-operations.ts': 'compares call arguments',
  'trainer/src/weights/safetensors.ts': 'text, shapes and places',
};

it('writes what JSON has no number for as recordings do, wherever it stands', () => {
  expect(
    writeJson({ a: Number.NaN, b: [Number.POSITIVE_INFINITY, -0, 1e300], c: { d: Number.NEGATIVE_INFINITY } }),
  ).toBe('{"a":"NaN","b":["Infinity",0,1e+300],"c":{"d":"-Infinity"}}');
  expect(writeJson([null, 'NaN', undefined, true], 1)).toBe('[\n null,\n "NaN",\n null,\n true\n]');
  expect(writeJson(Number.NaN)).toBe('"NaN"');
  expect(writeJson(undefined)).toBe('null');
  expect(writeJson({ toJSON: () => ({ lr: Number.POSITIVE_INFINITY }) })).toBe('{"lr":"Infinity"}');
});

it('is how every package writes JSON, but for calls that are known to be harmless', () => {
  const callers = readdirSync(PACKAGES).flatMap((name) => {
    const files = readdirSync(`${PACKAGES}${name}`, { withFileTypes: true }).some((entry) => entry.name === 'src')
      ? readdirSync(`${PACKAGES}${name}/src`, { recursive: true, encoding: 'utf8' })
      : [];
    return files
      .filter((file) => file.endsWith('.ts') && !file.startsWith('generated/'))
      .map((file) => `${name}/src/${file}`)
      .filter((file) => readFileSync(`${PACKAGES}${file}`, 'utf8').includes('JSON.stringify('));
  });
  expect(callers.sort()).toEqual(Object.keys(ALLOWED).sort());
});
