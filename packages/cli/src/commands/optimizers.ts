import type { Command } from 'commander';
import type { Context } from '../context.js';

const EXAMPLES = `
Examples:
  descent optimizers
  descent optimizers rmsprop
  descent optimizers experimentalAdam --json
`;

export function addOptimizers(program: Command, context: Context): void {
  program
    .command('optimizers')
    .description('the table of optimizers: names, state, who knows them; or all about one')
    .argument('[NAME]', 'an optimizer, by any name that a Keras takes, in any case')
    .option('--json', 'print one JSON document')
    .addHelpText('after', EXAMPLES)
    .action(async (name: string | undefined, options: { json?: boolean }) => {
      const { showOptimizers } = await import('../optimizers/show-optimizers.js');
      await showOptimizers(name, options, context);
    });
}
