import { describeBackends, useBackend } from '@descent/backend';
import { beforeAll, describe } from 'vitest';
import { recordingsIn, testRecordings } from '../src/recordings.js';

const available = (await describeBackends()).filter(({ status }) => status.available).map(({ name }) => name);

/** Where a gradient is a convention, and for numbers that are not finite: as in Keras on TensorFlow. */
describe.each(available)('kinks on %s', (backend) => {
  beforeAll(() => useBackend(backend));
  testRecordings(recordingsIn('kinks'), backend);
});
