import type { Command } from 'commander';
import type { Context } from '../context.js';
import { displayOf } from '../terminal/terminal.js';

export function addBackends(program: Command, context: Context): void {
  program
    .command('backends')
    .description('what can run here: versions, why not, what would help')
    .option('--json', 'print one JSON document')
    .action(async (options: { json?: boolean }) => {
      const { describeBackends } = await import('@descent/backend');
      const backends = await describeBackends();
      if (options.json) {
        const { writeJson } = await import('@descent/spec');
        return context.out.writeData(`${writeJson(backends, 2)}\n`);
      }
      const { renderBackends } = await import('../backends/render-backends.js');
      context.out.write(renderBackends(backends, displayOf(context.out)));
    });
}
