import type { Command } from 'commander';
import type { Context } from '../context.js';
import type { FindLrFlags } from '../find-lr/find-lr.js';
import { finderOptions } from '../find-lr/flags.js';

const EXAMPLES = `
Examples:
  descent find-lr
  descent find-lr --optimizer adam --min 1e-6 --max 1
  descent find-lr --optimizer '{"class_name": "SGD", "config": {"momentum": 0.9}}' --steps 300
  descent find-lr experiment.json --backend wasm
  descent find-lr --json --quiet > finding.json

The rate rises from --min to --max, a step per update, and the test ends early when the loss diverges. Afterwards the
suggestions are shown, and a folder keeps the curve (learning-rate-finder.json and .svg) and report.html.

Exit codes: 0 done, 2 bad input, 130 stopped with Ctrl-C, 143 stopped with kill. What was computed before a stop is kept.
`;

export function addFindLr(program: Command, context: Context): void {
  const command = program
    .command('find-lr')
    .description('find a learning rate: the loss while the rate rises, and what that suggests')
    .argument(
      '[experiment.json]',
      'an experiment file of one optimizer; flags replace parts of it (default: the lesson)',
    );
  for (const option of finderOptions()) command.addOption(option);
  command
    .option('--out <folder>', 'where the folder of the run goes (default: runs)')
    .option('--json', 'print the result as one JSON document on stdout, and nothing else there')
    .option('--quiet', 'no header, progress or curve: only the suggestions, what they mean, and the path of the report')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string | undefined, options: FindLrFlags) => {
      const { findLr } = await import('../find-lr/find-lr.js');
      context.exitCode = await findLr(file, options, context);
    });
}
