import { describeBackends, useBackend } from '@descent/backend';
import { beforeAll, describe } from 'vitest';
import { testLosses } from '../src/losses.js';
import { testMetrics } from '../src/metrics.js';
import { testModels } from '../src/models.js';
import { testTraining } from '../src/training.js';

const available = (await describeBackends()).filter(({ status }) => status.available);

describe.each(available.map(({ name }) => name))('on %s', (backend) => {
  beforeAll(async () => {
    await useBackend(backend);
  });
  describe('losses', testLosses);
  describe('metrics', testMetrics);
  describe('models', testModels);
  describe('training', testTraining);
});
