import { Option } from 'commander';
import { experimentOptions, numberOr } from '../run/flags.js';

/** The flags of `descent run` that mean something here, too. */
const SHARED = [
  'data',
  'limit',
  'optimizer',
  'batchSize',
  'units',
  'model',
  'compile',
  'loss',
  'shuffle',
  'backend',
  'name',
  'description',
];

/** Flags of the range test itself, and those that say what it is done with. */
export function finderOptions(): Option[] {
  const option = (flags: string, text: string) => new Option(flags, text);
  return [
    option('--min <rate>', 'the first rate (default: 1e-7)').argParser(numberOr(null)),
    option('--max <rate>', 'the last rate (default: 10)').argParser(numberOr(null)),
    option('--steps <n>', 'updates, each at a rate of its own (default: 100)').argParser(numberOr(null)),
    option('--ramp <kind>', 'exponential or linear (default: exponential)').choices(['exponential', 'linear']),
    option('--smoothing <share>', 'how much of its average the smoothed loss keeps (default: 0.9)').argParser(
      numberOr(null),
    ),
    option('--divergence <factor>', 'stop when the smoothed loss exceeds its lowest by this (default: 4)').argParser(
      numberOr(null),
    ),
    option('--seed <seed>', 'decides the initial weights and the order of the batches (default: 1)').argParser(
      numberOr(null),
    ),
    ...experimentOptions().filter((shared) => SHARED.includes(shared.attributeName())),
  ];
}
