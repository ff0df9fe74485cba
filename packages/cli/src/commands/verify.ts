import type { Command } from 'commander';
import type { Context } from '../context.js';
import type { RecordingFlags } from '../recordings/flags.js';

const EXAMPLES = `
Examples:
  descent verify specs/keras-3.15.1/optimizers specs/keras-3.15.1/schedules
  descent verify specs/keras-3.15.1 --backend wasm
  descent verify my-recording.json --json

Exit codes: 0 all within tolerance, 1 something is not, 2 a file that cannot be read or computed. Files of a folder that
are no recordings are listed. Recordings of training need MNIST's real rows: --data, DESCENT_MNIST, or a folder mnist near the
recordings.
`;

export function addVerify(program: Command, context: Context): void {
  program
    .command('verify')
    .description('compute recordings of real Keras anew, and say how far off each case and class is')
    .argument('<PATH...>', 'recordings, or folders of them')
    .option('--backend <name>', 'where to compute: auto, cpu, wasm or native', 'auto')
    .option('--data <path>', "MNIST's real rows, for recordings of training")
    .option('--json', 'print one JSON document')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], flags: RecordingFlags) => {
      const { verify } = await import('../recordings/verify.js');
      context.exitCode = await verify(paths, flags, context);
    });
}
