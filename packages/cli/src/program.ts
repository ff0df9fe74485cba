import { Command } from 'commander';
import { addBackends } from './commands/backends.js';
import { addConvert } from './commands/convert.js';
import { addFindLr } from './commands/find-lr.js';
import { addInspect } from './commands/inspect.js';
import { addOptimizers } from './commands/optimizers.js';
import { addPredict } from './commands/predict.js';
import { addReplay } from './commands/replay.js';
import { addRun } from './commands/run.js';
import { addValidate } from './commands/validate.js';
import { addVerify } from './commands/verify.js';
import type { Context } from './context.js';
import { styleOf } from './terminal/style.js';
import { packageVersion } from './version.js';

/** Every command, in the order of the help. A command is a file in `commands/` that adds itself here. */
const COMMANDS = [
  addRun,
  addFindLr,
  addBackends,
  addOptimizers,
  addInspect,
  addPredict,
  addConvert,
  addReplay,
  addVerify,
  addValidate,
];

const EXAMPLES = `
Examples:
  descent run                                     the lesson: RMSprop at 1e-3, 1e-4 and 1e-5 on MNIST
  descent run --optimizer adam,sgd --seeds 1,2,3  two optimizers, three seeds each
  descent run experiment.json --epochs 5          an experiment file, with a change
  descent run --model model.keras --save          from a file's weights; trained models are kept
  descent run --json --quiet > result.json        the result as one JSON document
  descent find-lr --optimizer adam                which learning rate to try first
  descent backends                                what can run here
  descent optimizers rmsprop                      its formula, options, state and papers
  descent inspect model.keras                     layers, parameters, optimizer of a model file
  descent predict model.keras --data mnist        what it makes of data, and how good that is
  descent convert old.h5 model.keras              a model file in another format
  descent convert adam.json --to keras-2          a config for another generation of Keras
  descent verify specs/keras-3.15.1/schedules     is it what Keras computes?
  descent validate experiment.json                is this file right?
`;

/** The command line of `descent`, writing to the context's terminals and throwing instead of exiting. */
export function createProgram(context: Context): Command {
  const program = new Command('descent')
    .description('Trains with Keras’s optimizers, to Keras’s numbers.')
    .version(packageVersion(), '-V, --version')
    .exitOverride()
    .showHelpAfterError('Run "descent --help" for what there is.')
    .configureOutput({
      writeOut: (text) => context.out.write(text),
      writeErr: (text) => context.err.write(text),
      getOutHelpWidth: () => Math.min(context.out.columns(), 100),
      getErrHelpWidth: () => Math.min(context.err.columns(), 100),
      getOutHasColors: () => context.out.color,
      getErrHasColors: () => context.err.color,
    })
    .configureHelp({ styleTitle: (text) => styleOf(context.out)('bold', text) })
    .addHelpText('after', EXAMPLES);
  for (const add of COMMANDS) add(program, context);
  return program;
}
