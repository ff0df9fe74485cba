import type { Command } from 'commander';
import type { Context } from '../context.js';
import type { InspectFlags } from '../inspect/inspect.js';
import { customOption, noCompileOption } from '../models/flags.js';

const EXAMPLES = `
Examples:
  descent inspect model.keras
  descent inspect old.h5 --json
  descent inspect tfjs/model.json
  descent inspect mine.keras --custom layers.mjs

Nothing in the file is run. What keeps it from being loaded is listed, and the rest is shown all the same.
`;

export function addInspect(program: Command, context: Context): void {
  program
    .command('inspect')
    .description('what is in a model file: layers, parameters, optimizer, versions')
    .argument('<MODEL>', ".keras, .weights.h5, Keras 2's .h5, or tfjs-layers' model.json; a path or a URL")
    .addOption(noCompileOption())
    .addOption(customOption())
    .option('--json', 'print one JSON document, every array listed')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, flags: InspectFlags) => {
      const { inspect } = await import('../inspect/inspect.js');
      await inspect(file, flags, context);
    });
}
