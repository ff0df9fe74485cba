import type { Command } from 'commander';
import type { Context } from '../context.js';
import { customOption, noCompileOption } from '../models/flags.js';
import type { PredictFlags } from '../predict/predict.js';
import { numberOr } from '../run/flags.js';

const EXAMPLES = `
Examples:
  descent predict model.keras --data mnist
  descent predict model.keras --data x.npy --labels y.npy
  descent predict model.keras --data table.csv --labels price --output predictions.csv
  descent predict two-inputs.keras --data arrays.npz --json

Data:
  mnist, synthetic, auto, a folder or .npz as "descent run --data" takes it: its test samples and their labels
  .npy       one array, samples first
  .npz       an array for each input by its name, or x; y, if it is there, are the labels
  .csv       numbers, a sample per line; a first line of names may stand above
  .json      arrays in arrays; for several inputs an object with an array for each, by name
Samples are brought into the shape of the model's input when they have as many values.

With labels, the loss and the metrics that the model was compiled with are computed too.
`;

export function addPredict(program: Command, context: Context): void {
  program
    .command('predict')
    .description('what a model file makes of data; with labels, how good that is')
    .argument('<MODEL>', ".keras, Keras 2's .h5, or tfjs-layers' model.json; a path or a URL")
    .requiredOption('--data <source>', 'the samples: see below')
    .option(
      '--labels <file|name>',
      'what should come out: .npy, .csv or .json; or a column or array of the data, by name',
    )
    .option('--limit <samples>', 'at most this many, from the start', numberOr(null))
    .option('--batch-size <n>', 'samples at a time', numberOr(null), 32)
    .option('--backend <name>', 'where to compute: auto, cpu, wasm or native', 'auto')
    .option('--output <file>', 'write all predictions: .npy, .csv or .json')
    .option('--force', 'replace an output file that is there already')
    .addOption(noCompileOption())
    .addOption(customOption())
    .option('--json', 'print one JSON document, all predictions in it')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, flags: PredictFlags) => {
      const { predict } = await import('../predict/predict.js');
      await predict(file, flags, context);
    });
}
