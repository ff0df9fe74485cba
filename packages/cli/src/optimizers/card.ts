import {
  type ClassSpec,
  type Generation,
  generations,
  generationsOf,
  type KeySpec,
  type OptimizerClassName,
  optimizerNames,
  optimizerSpecs,
} from '@descent/spec';
import { type Difference, differencesIn } from './differences.js';
import { isWrapper, probesOf } from './probes.js';
import { type StateCard, stateOf } from './state.js';

/** What the table says of a class. */
export interface OptimizerRow {
  readonly className: OptimizerClassName;
  readonly description: string;
  /** Every name that means it, in lower case: names are taken in any case. */
  readonly names: readonly string[];
  /** Who knows it, and by which of the names. */
  readonly generations: Readonly<Partial<Record<Generation, readonly string[]>>>;
  readonly state: StateCard;
  /** Its optimizers inside have theirs on top. */
  readonly wrapsOthers: boolean;
}

/** Everything that is known of a class. */
export interface OptimizerCard extends OptimizerRow {
  readonly formula: readonly string[];
  readonly notes: readonly string[];
  readonly references: ClassSpec['references'];
  readonly options: readonly KeySpec[];
  /** Those of {@link options} that every optimizer takes. */
  readonly sharedOptions: readonly string[];
  /** Options that add to the state, each alone. */
  readonly stateByOption: readonly { readonly option: string; readonly state: StateCard }[];
  readonly differences: readonly Difference[];
}

/** A row for each class, in the order of the table of classes. */
export function optimizerRows(): OptimizerRow[] {
  return Object.values(optimizerSpecs).map(rowOf);
}

export function optimizerCard(className: OptimizerClassName): OptimizerCard {
  const spec = optimizerSpecs[className];
  const row = rowOf(spec);
  const byOption = probesOf(spec).flatMap(({ what, config }) => {
    const state = stateOf(spec, config);
    const grown = state !== null && state.bytesPerParameter > row.state.bytesPerParameter;
    return grown ? [{ option: what, state }] : [];
  });
  return {
    ...row,
    formula: spec.formula,
    notes: spec.notes,
    references: spec.references,
    options: spec.keys,
    sharedOptions: SHARED.filter((wire) => spec.keys.some((key) => key.wire === wire)),
    stateByOption: byOption,
    differences: generations
      .filter((generation) => generation !== 'keras-3' && row.generations[generation] !== undefined)
      .map((generation) => differencesIn(spec, generation)),
  };
}

function rowOf(spec: ClassSpec): OptimizerRow {
  const className = spec.className as OptimizerClassName;
  const known = generationsOf(className).map((generation) => [generation, namesIn(className, generation)] as const);
  const names = [...new Set(known.flatMap(([, own]) => own))];
  return {
    className,
    description: spec.description,
    names: names.sort((a, b) => rank(a, className) - rank(b, className) || a.localeCompare(b)),
    generations: Object.fromEntries(known),
    state: stateOf(spec) as StateCard,
    wrapsOthers: isWrapper(spec),
  };
}

/** A class's own name comes first. */
const rank = (name: string, className: string): number => (name === className.toLowerCase() ? 0 : 1);

function namesIn(className: OptimizerClassName, generation: Generation): string[] {
  return Object.entries(optimizerNames(generation))
    .filter(([, meant]) => meant === className)
    .map(([name]) => name);
}

/** The options that all plain optimizers have in common. */
const SHARED: readonly string[] = Object.values(optimizerSpecs)
  .filter((spec) => !isWrapper(spec))
  .map(({ keys }) => keys.map(({ wire }) => wire))
  .reduce((common, keys) => common.filter((key) => keys.includes(key)));
