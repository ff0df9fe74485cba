import { type Command, Option } from 'commander';
import type { Context } from '../context.js';
import type { ConvertOptions } from '../convert/options.js';
import { customOption, noCompileOption } from '../models/flags.js';

const EXAMPLES = `
Models, in any of Keras's formats; the name of TARGET says which, or --to keras, weights.h5, h5 or tfjs:
  descent convert old.h5 model.keras
  descent convert tfjs/model.json model.keras
  descent convert model.keras model.weights.h5
  descent convert model.keras for-the-browser/

What the new file keeps, and what it has no place for, is listed. A file that is there is replaced only with --force.
.h5 is the layout of Keras 2, and holds the weights alone.

Configs of optimizers and schedules, as JSON; --to says for whom: keras-3, keras-2 (2.11 to 2.15), keras-2-legacy (up to
2.10) or tfjs:
  descent convert adam.json --to keras-2
  descent convert old-rmsprop.json --to keras-3 --out rmsprop.json
  cat adam.json | descent convert - --to tfjs

Notes on what the target computes otherwise go to stderr. A target that cannot express the config is an error that
says which part; exit code 2.
`;

export function addConvert(program: Command, context: Context): void {
  program
    .command('convert')
    .description('rewrite a model file in another format, or the config of an optimizer for another Keras or tfjs')
    .argument('<SOURCE>', 'a model file, or a config that any Keras or tfjs wrote; "-" reads a config from stdin')
    .argument('[TARGET]', 'where to write: a file, or a folder for tfjs-layers; a config goes to stdout without one')
    .addOption(new Option('--to <target>', 'the format of a model, or who is to read a config').argParser(String))
    .option('--out <file>', 'the same as TARGET')
    .option('--force', 'replace a model file that is there already')
    .addOption(noCompileOption())
    .addOption(customOption())
    .addHelpText('after', EXAMPLES)
    .action(async (source: string, target: string | undefined, options: ConvertOptions) => {
      const { convert } = await import('../convert/convert.js');
      await convert(source, target, options, context);
    });
}
