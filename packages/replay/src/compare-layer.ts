import { Comparer, type Comparison } from './comparison.js';
import { PartReader, type RecordedDocument } from './document.js';
import type { LayerValues } from './layer.js';
import {
  compareTensor,
  GRADIENTS,
  numbersOf,
  orNaN,
  type RecordedTensor,
  recordedTensor,
  type Tolerance,
  VALUES,
} from './tensors.js';

/** A computed call of a layer against the recorded one. */
export function compareLayer(document: RecordedDocument, computed: LayerValues): Comparison[] {
  const reader = new PartReader('layer', document);
  const name = reader.at('case').text();
  const comparer = new Comparer(`layers.${name}`, `layers.${reader.at('serialized').at('class_name').text()}`);
  comparer.exact('config', computed.serialized, reader.at('serialized').value);
  comparer.exact('config once built', computed.serialized_built, reader.at('serialized_built').value);
  comparer.exact('weights', computed.weights.map(nameOf), reader.at('weights').list().map(recordedNameOf));
  compareTensors(comparer, 'output', computed.outputs, reader.at('outputs'), VALUES);
  const masks = reader.at('output_masks').optional()?.list();
  if (masks !== undefined) {
    const flat = masks.map((mask) => mask.optional()?.list().flatMap(entriesOf) ?? null);
    comparer.exact('masks of the outputs', computed.output_masks ?? masks.map(() => null), flat);
  }
  compareGradients(comparer, computed, reader);
  compareWeightsAfter(comparer, computed, reader);
  const losses = reader.at('regularization_losses');
  if (losses.optional() === null) comparer.exact('number of losses', computed.regularization_losses?.length ?? 0, 0);
  else compareTensors(comparer, 'loss', computed.regularization_losses ?? [], losses, VALUES);
  return [comparer.result()];
}

const nameOf = ({ name, path }: { name: string; path: string }) => ({ name, path });
const recordedNameOf = (reader: PartReader) =>
  nameOf({ name: reader.at('name').text(), path: reader.at('path').text() });

function compareTensors(
  comparer: Comparer,
  what: string,
  computed: readonly RecordedTensor[],
  list: PartReader,
  tolerance: Tolerance,
): void {
  const recorded = list.list();
  comparer.exact(`number of ${what}s`, computed.length, recorded.length);
  for (const [index, tensor] of recorded.entries()) {
    compareTensor(comparer, `${what} ${index}`, computed[index], recordedTensor(tensor), tolerance);
  }
}

function compareGradients(comparer: Comparer, computed: LayerValues, reader: PartReader): void {
  const ofInputs = reader.at('input_gradients').list().map(gradientAt);
  const inputs = reader.at('inputs').list().map(recordedTensor);
  const ofWeights = reader.at('weight_gradients').list();
  const all = [...ofInputs, ...ofWeights.map((entry) => gradientAt(entry.at('gradient')))];
  const steepest = Math.max(0, ...all.map(largest));
  const compare = (what: string, ours: RecordedTensor | null | undefined, recorded: RecordedTensor | null) => {
    // What rounding left of a sum of zero has to be that small here too, and no gradient means zero.
    const isNoise = recorded === null || largest(recorded) <= 1e-5 * steepest;
    if (!isNoise) {
      const own = ours ?? zerosLike(recorded);
      return compareTensor(comparer, what, own, orNaN(recorded, own, inputs), GRADIENTS);
    }
    const allowed = recorded === null ? 0 : 1e-5 * steepest;
    comparer.exact(`${what} is zero`, largest(ours ?? null) <= allowed, true);
  };
  for (const [index, recorded] of ofInputs.entries()) {
    compare(`gradient of input ${index}`, computed.input_gradients[index], recorded);
  }
  for (const entry of ofWeights) {
    const path = entry.at('path').text();
    const ours = computed.weight_gradients.find((own) => own.path === path);
    compare(`gradient of ${path}`, ours?.gradient, gradientAt(entry.at('gradient')));
  }
}

/** What a mask holds below a row, in order. */
function entriesOf(row: PartReader): unknown[] {
  return Array.isArray(row.value) ? row.list().flatMap(entriesOf) : [row.value];
}

const gradientAt = (reader: PartReader): RecordedTensor | null =>
  reader.optional() === null ? null : recordedTensor(reader);

function largest(tensor: RecordedTensor | null): number {
  return tensor === null ? 0 : numbersOf(tensor).reduce((most, x) => Math.max(most, Math.abs(x)), 0);
}

function zerosLike(tensor: RecordedTensor): RecordedTensor {
  return { ...tensor, value: tensor.value.map(() => 0) };
}

/** Where the recording has none, the call left the weights as they were. */
function compareWeightsAfter(comparer: Comparer, computed: LayerValues, reader: PartReader): void {
  const recorded = (reader.at('weights_after').optional() ?? reader.at('weights')).list();
  const ours = computed.weights_after ?? computed.weights;
  for (const after of recorded) {
    const path = after.at('path').text();
    const own = ours.find((weight) => weight.path === path);
    compareTensor(comparer, `${path} after the call`, own, recordedTensor(after), VALUES);
  }
}
