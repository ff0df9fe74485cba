import { Comparer, type Comparison } from './comparison.js';
import { PartReader, type RecordedDocument } from './document.js';
import type { ReplaySources } from './format.js';
import { decodeNumber, type RecordedNumber } from './numbers.js';
import { type PackedWeight, unpackNumbers } from './packed-tensor.js';
import { compareMovement, compareValues } from './tolerance.js';
import { type FitValues, readSetup, type TrainingValues } from './training.js';

const GROUP = 'training';
/** Losses of one run on Keras's own backends differ by 6e-7; ten times that is allowed. */
const LOSSES = { relative: 6e-6 };
/** After all updates. */
const LATE_LOSSES = { relative: 2e-5 };
const COUNTED = { relative: 1e-6 };

export async function compareTraining(
  document: RecordedDocument,
  computed: TrainingValues,
  sources: ReplaySources,
): Promise<Comparison[]> {
  const reader = new PartReader(GROUP, document);
  const comparer = new Comparer(`${GROUP}/${reader.at('case').text()}`, GROUP);
  compareList(comparer, 'loss', computed.loss, reader.at('loss').numbers(), LOSSES);
  compareList(comparer, 'accuracy', computed.accuracy, reader.at('accuracy').numbers(), COUNTED);
  compareList(comparer, 'test_loss', [computed.test_loss], [reader.at('test_loss').number()], LATE_LOSSES);
  compareList(comparer, 'test_accuracy', [computed.test_accuracy], [reader.at('test_accuracy').number()], COUNTED);
  compareWeights(comparer, computed.final_weights, reader, await readSetup(document, sources));
  return [comparer.result()];
}

export async function compareFit(
  document: RecordedDocument,
  computed: FitValues,
  sources: ReplaySources,
): Promise<Comparison[]> {
  const reader = new PartReader(GROUP, document);
  const comparer = new Comparer(`${GROUP}/fit`, GROUP);
  const recorded = reader.at('history');
  comparer.exact('history', Object.keys(computed.history).sort(), Object.keys(recorded.record()).sort());
  for (const key of Object.keys(recorded.record())) {
    const tolerance = key.endsWith('accuracy') ? COUNTED : LATE_LOSSES;
    compareList(comparer, key, computed.history[key] ?? [], recorded.at(key).numbers(), tolerance);
  }
  compareWeights(comparer, computed.final_weights, reader, await readSetup(document, sources));
  return [comparer.result()];
}

function compareList(
  comparer: Comparer,
  what: string,
  computed: readonly RecordedNumber[],
  recorded: readonly number[],
  tolerance: { relative: number },
): void {
  comparer.add(what, compareValues(computed.map(decodeNumber), recorded, tolerance));
}

function compareWeights(
  comparer: Comparer,
  computed: readonly PackedWeight[],
  reader: PartReader,
  setup: PartReader,
): void {
  const recorded = reader.at('final_weights').list();
  const starts = setup.at('initial_weights').list();
  const described = recorded.map((weight) => [weight.at('path').text(), weight.at('shape').numbers()]);
  comparer.exact(
    'weights',
    computed.map(({ path, shape }) => [path, shape]),
    described,
  );
  for (const [index, weight] of recorded.entries()) {
    const ours = unpackNumbers(new PartReader('computed', computed[index] ?? { value: [] }));
    const start = unpackNumbers(
      starts[index] ?? setup.at('initial_weights').fail(`must have ${recorded.length} items`),
    );
    const distance = compareMovement([...ours], [...unpackNumbers(weight)], [...start]);
    comparer.add(`${weight.at('path').text()} at the end`, distance);
  }
}
