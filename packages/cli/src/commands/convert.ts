import { type Command, Option } from 'commander';
import type { Context } from '../context.js';

const EXAMPLES = `
Examples:
  descent convert adam.json --to keras-2
  descent convert old-rmsprop.json --to keras-3 --out rmsprop.json
  cat adam.json | descent convert - --to tfjs

Notes on what the target computes otherwise go to stderr. A target that cannot express the config is an error that
says which part; exit code 2.
`;

export function addConvert(program: Command, context: Context): void {
  program
    .command('convert')
    .description('rewrite the config of an optimizer or schedule for another generation of Keras, or for tfjs')
    .argument('<CONFIG.json>', 'what any Keras or tfjs wrote; "-" reads stdin')
    .addOption(
      new Option('--to <target>', 'keras-3, keras-2 (2.11 to 2.15), keras-2-legacy (up to 2.10) or tfjs')
        .argParser(String)
        .makeOptionMandatory(),
    )
    .option('--out <file>', 'write there instead of to stdout')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: { to: string; out?: string }) => {
      const { convert } = await import('../convert/convert.js');
      await convert(file, options, context);
    });
}
