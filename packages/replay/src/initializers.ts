import { initializers } from '@descent/layers';
import { Comparer, type Comparison } from './comparison.js';
import { PartReader, type RecordedDocument } from './document.js';
import { compareIdentified, type Identified, identifyComponent } from './identifiers.js';
import { decodeNumber } from './numbers.js';
import { compareTensor, encodeMade, type RecordedTensor, recordedTensor, VALUES } from './tensors.js';
import { withOptions } from './with-options.js';

/** Of one draw. */
interface Statistics {
  mean: number;
  std: number;
  min: number;
  max: number;
}

/** A constant initializer gives its values, a random one statistics of a draw of our own. */
type InitializerCase =
  | { case: string; random: false; value: RecordedTensor }
  | { case: string; random: true; statistics: Statistics; gram_scale?: number; gram_error?: number };

/** The computed part of `descent-golden/initializers@1`. */
export interface InitializerValues {
  cases: InitializerCase[];
  get: Identified[];
}

export function computeInitializers(document: RecordedDocument): InitializerValues {
  const reader = new PartReader('initializers', document);
  return { cases: reader.at('cases').list().map(computeCase), get: identifyComponent(initializers, reader.at('get')) };
}

function computeCase(one: PartReader): InitializerCase {
  const name = one.at('case').text();
  const initializer = initializers.deserialize(withOptions(one)) as initializers.Initializer;
  const drawnShape = one.at('draw_shape').optional();
  const shape = (drawnShape ?? one.at('value').at('shape')).numbers();
  const made = encodeMade(() => initializer.apply(shape));
  if (drawnShape === null) return { case: name, random: false, value: made };
  const draw = made.value.map(decodeNumber);
  const gram = initializer instanceof initializers.Orthogonal ? gramOf(draw, shape) : {};
  return { case: name, random: true, statistics: statisticsOf(draw), ...gram };
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length;

function statisticsOf(draw: readonly number[]): Statistics {
  const mean = meanOf(draw);
  const std = Math.sqrt(meanOf(draw.map((x) => (x - mean) ** 2)));
  return {
    mean,
    std,
    min: draw.reduce((a, b) => Math.min(a, b)),
    max: draw.reduce((a, b) => Math.max(a, b)),
  };
}

/** Columns of a tall draw are orthogonal: the products of its columns are a multiple of the identity. */
function gramOf(draw: readonly number[], shape: readonly number[]): { gram_scale: number; gram_error: number } {
  const columns = shape.at(-1) as number;
  const rows = draw.length / columns;
  const product = (a: number, b: number): number => {
    let sum = 0;
    for (let row = 0; row < rows; row++)
      sum += (draw[row * columns + a] as number) * (draw[row * columns + b] as number);
    return sum;
  };
  const all = Array.from({ length: columns }, (_, a) => Array.from({ length: columns }, (__, b) => product(a, b)));
  const scale = meanOf(all.map((row, at) => row[at] as number));
  const errors = all.flatMap((row, a) => row.map((value, b) => Math.abs(value - (a === b ? scale : 0))));
  return { gram_scale: scale, gram_error: errors.reduce((a, b) => Math.max(a, b)) };
}

export function compareInitializers(document: RecordedDocument, computed: InitializerValues): Comparison[] {
  const reader = new PartReader('initializers', document);
  const cases = reader
    .at('cases')
    .list()
    .map((recorded, index) => compareCase(recorded, computed.cases[index]));
  return [...cases, compareIdentified('initializers', computed.get, reader.at('get'))];
}

function compareCase(recorded: PartReader, ours: InitializerCase | undefined): Comparison {
  const comparer = new Comparer(`initializers/${recorded.at('case').text()}`, 'initializers');
  if (recorded.at('draw_shape').optional() === null) {
    const value = ours?.random === false ? ours.value : undefined;
    compareTensor(comparer, 'value', value, recordedTensor(recorded.at('value')), VALUES);
    return comparer.result();
  }
  comparer.exact('random', ours?.random, true);
  if (ours?.random !== true) return comparer.result();
  const statistics = recorded.at('statistics');
  const [mean, std, min, max] = ['mean', 'std', 'min', 'max'].map((key) => statistics.at(key).number()) as Four;
  const count = recorded
    .at('draw_shape')
    .numbers()
    .reduce((product, d) => product * d, 1);
  const found = ours.statistics;
  // The draws are others than Keras's: what they share is the distribution. Six standard errors, so that a draw
  // without a seed does not miss by chance.
  within(comparer, 'mean', found.mean, mean, (6 * std) / Math.sqrt(count));
  within(comparer, 'std', found.std, std, (6 * std) / Math.sqrt(2 * count));
  within(comparer, 'min', found.min - found.mean, min - mean, 1.6 * std);
  within(comparer, 'max', found.max - found.mean, max - mean, 1.6 * std);
  if (recorded.at('gram_scale').optional() !== null) {
    const scale = recorded.at('gram_scale').number();
    within(comparer, 'gram_scale', ours.gram_scale ?? Number.NaN, scale, 1e-5 * scale);
    within(comparer, 'gram_error', ours.gram_error ?? Number.NaN, 0, 2e-5);
  }
  return comparer.result();
}

type Four = [number, number, number, number];

function within(comparer: Comparer, what: string, computed: number, recorded: number, allowed: number): void {
  const difference = Math.abs(computed - recorded);
  const share = Number.isNaN(difference) ? Number.POSITIVE_INFINITY : difference / allowed;
  // Not errors of computing: only the share of what is allowed says something.
  comparer.add(what, { share, relative: 0, movement: 0 });
}
