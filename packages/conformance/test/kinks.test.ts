import { describeBackends, useBackend } from '@descent/backend';
import { beforeAll, describe } from 'vitest';
import { recordingsIn, testRecordings } from '../src/recordings.js';

// wasm: tfjs's ClipByValue drops NaN there.
const available = (await describeBackends()).filter(({ name, status }) => status.available && name !== 'wasm');

/** Where a gradient is a convention, and for numbers that are not finite: as in Keras on TensorFlow. */
describe.each(available.map(({ name }) => name))('kinks on %s', (backend) => {
  beforeAll(() => useBackend(backend));
  testRecordings(recordingsIn('kinks'), backend);
});
