import { Command } from 'commander';
import { expect, it } from 'vitest';
import { experimentFrom } from '../src/run/experiment-from.js';
import { type ExperimentFlags, experimentOptions } from '../src/run/flags.js';

const experimentOf = (...argv: string[]) => {
  const command = new Command();
  for (const option of experimentOptions()) command.addOption(option);
  return experimentFrom(undefined, command.parse(argv, { from: 'user' }).opts<ExperimentFlags>(), '.');
};

it('takes words in place of numbers', async () => {
  const experiment = await experimentOf('--learning-rates', 'own', '--limit', 'all');
  expect(experiment).toMatchObject({ learningRates: null, limit: null });
});

it('takes numbers', async () => {
  const experiment = await experimentOf('--learning-rates', '1e-2,0.5', '--limit', '10', '--seeds', '1,2');
  expect(experiment).toMatchObject({ learningRates: [0.01, 0.5], limit: 10, seeds: [1, 2] });
});
