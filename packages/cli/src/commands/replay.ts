import type { Command } from 'commander';
import type { Context } from '../context.js';
import type { RecordingFlags } from '../recordings/flags.js';

const EXAMPLES = `
Examples:
  descent replay specs/keras-3.15.1/optimizers/Adam/defaults.json
  descent replay recorded/ --backend wasm --json > computed.json

With --json, stdout is one document: a list with, per file, file, format, case, backend and computed, which has the
shape and the numbers of the file's own recorded results. They are not looked at.
`;

export function addReplay(program: Command, context: Context): void {
  program
    .command('replay')
    .description('compute anew what real Keras recorded')
    .argument('<PATH...>', 'recordings, or folders of them')
    .option('--backend <name>', 'where to compute: auto, cpu, wasm or native', 'auto')
    .option('--data <path>', "MNIST's real rows, for recordings of training")
    .option('--json', 'print what was computed as one JSON document')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], flags: RecordingFlags) => {
      const { replay } = await import('../recordings/replay.js');
      context.exitCode = await replay(paths, flags, context);
    });
}
