import type { Command } from 'commander';
import type { Context } from '../context.js';
import { experimentOptions } from '../run/flags.js';
import type { RunFlags } from '../run/run.js';

const EXAMPLES = `
Examples:
  descent run
  descent run --optimizer adam,rmsprop --learning-rates 1e-2,1e-3 --seeds 1,2,3
  descent run --optimizer '{"class_name": "SGD", "config": {"momentum": 0.9}}'
  descent run --optimizer @optimizer.json --learning-rates own --epochs 5
  descent run experiment.json --backend wasm --limit 10000
  descent run --model model.keras --learning-rates 1e-3,1e-4 --save
  descent run --data synthetic --json --quiet > result.json

Exit codes: 0 done, 1 a trial failed, 2 bad input, 130 stopped with Ctrl-C, 143 stopped with kill.
What had finished before a stop is kept.
`;

export function addRun(program: Command, context: Context): void {
  const command = program
    .command('run')
    .description('run an experiment: every optimizer at every learning rate from every seed')
    .argument('[experiment.json]', 'an experiment file; flags replace parts of it (default: the lesson)');
  for (const option of experimentOptions()) command.addOption(option);
  command
    .option('--out <folder>', 'where run folders go (default: runs)')
    .option('--save [folder]', 'keep the trained model of each trial as .keras, in this folder or in the run folder')
    .option('--json', 'print the result as one JSON document on stdout, and nothing else there')
    .option('--quiet', 'no header, progress or chart: only the table, what it shows, and the path of the report')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string | undefined, options: RunFlags) => {
      const { run } = await import('../run/run.js');
      context.exitCode = await run(file, options, context);
    });
}
