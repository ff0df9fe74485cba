import type { Command } from 'commander';
import type { Context } from '../context.js';

export function addValidate(program: Command, context: Context): void {
  program
    .command('validate')
    .description('say what each file is (experiment, result, model, optimizer, schedule, …) and whether it is valid')
    .argument('<FILE...>', 'JSON files')
    .option('--json', 'print one JSON document')
    .action(async (files: string[], options: { json?: boolean }) => {
      const { validateFiles } = await import('../validate/validate-files.js');
      context.exitCode = await validateFiles(files, options, context);
    });
}
