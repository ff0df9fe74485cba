import { InvalidArgumentError, Option } from 'commander';
import { noCompileOption } from '../models/flags.js';
import { gridWith } from './grid.js';

/** A word given in place of numbers. It stands for null, which commander would take for a flag without a value. */
export class Word {}

/** The flags of `descent run` that stand for a part of the experiment file, as commander gives them. */
export interface ExperimentFlags {
  readonly name?: string;
  readonly description?: string;
  readonly data?: string;
  readonly limit?: number | Word;
  readonly units?: number;
  readonly model?: string;
  /** False: without the loss that the model's file asks for. */
  readonly compile?: boolean;
  readonly optimizer?: readonly string[];
  readonly grid?: Readonly<Record<string, readonly unknown[]>>;
  readonly learningRates?: readonly number[] | Word;
  readonly seeds?: readonly number[];
  readonly epochs?: number;
  readonly batchSize?: number;
  readonly loss?: string;
  readonly metrics?: readonly string[];
  readonly backend?: string;
  readonly workers?: number;
  readonly shuffle?: boolean;
  readonly validationSplit?: number;
}

/** One option of `descent run` for each part of the experiment file. */
export function experimentOptions(): Option[] {
  const option = (flags: string, text: string) => new Option(flags, text);
  return [
    option('--data <source>', 'auto, mnist, synthetic, or a folder or file (default: auto)'),
    option('--limit <samples>', 'at most this many training and test samples each, or "all"').argParser(
      numberOr('all'),
    ),
    option(
      '--optimizer <names>',
      'names, a Keras config as JSON, or @FILE; may be repeated (default: rmsprop)',
    ).argParser(appended),
    option('--grid <option=values>', 'values of an optimizer option: momentum=0,0.9; may be repeated').argParser(
      gridWith,
    ),
    option('--learning-rates <rates>', 'rates for each optimizer, or "own" (default: 1e-3,1e-4,1e-5)').argParser(
      numbersOr('own'),
    ),
    option('--seeds <seeds>', 'a trial from each (default: 1)').argParser(numbersOr(null)),
    option('--epochs <n>', 'passes over the training samples (default: 1)').argParser(numberOr(null)),
    option('--batch-size <n>', 'samples per step (default: 128)').argParser(numberOr(null)),
    option(
      '--model <file>',
      'a model file of Keras or tfjs-layers: its layers, and its weights to start from',
    ).conflicts('units'),
    noCompileOption(),
    option('--units <n>', 'width of the hidden layer (default: 512)').argParser(numberOr(null)),
    option('--loss <name>', 'a Keras loss (default: sparse_categorical_crossentropy)'),
    option('--metrics <names>', 'Keras metrics (default: accuracy)').argParser(list),
    option('--validation-split <share>', 'share of the training samples kept for validation').argParser(numberOr(null)),
    option('--no-shuffle', 'take the training samples in their order'),
    option('--backend <name>', 'auto, cpu, wasm, native (default: auto, the best that can run)'),
    option('--workers <n>', 'trials at the same time (default: as many as cores)').argParser(numberOr(null)),
    option('--name <name>', 'names the run folder and heads the report'),
    option('--description <text>', 'shown in the report'),
  ];
}

function appended(text: string, previous: readonly string[] | undefined): string[] {
  return [...(previous ?? []), text];
}

/** Names apart by commas. */
export function list(text: string): string[] {
  return text.split(',').map((part) => part.trim());
}

/** A parser for one number, or a word in its place. Its range is the experiment's to check. */
export function numberOr(word: string | null) {
  return (text: string): number | Word => (text === word ? new Word() : toNumber(text));
}

function numbersOr(word: string | null) {
  return (text: string): number[] | Word => (text === word ? new Word() : list(text).map(toNumber));
}

function toNumber(text: string): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isFinite(value)) return value;
  throw new InvalidArgumentError(`${JSON.stringify(text)} is not a finite number.`);
}
