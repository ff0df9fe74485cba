import type { Optimizer, SavedVariable } from '@descent/optimizers';
import type { Hdf5Dataset, Hdf5File } from '../hdf5/file.js';
import { convert, sameShape } from '../keras/weight-values.js';
import { ModelFileError } from '../model-file-error.js';
import type { SavableModel } from '../state/model.js';

/**
 * Fills the variables of a model's optimizer from the `optimizer_weights` of a file. Keras 3 writes them in its own order;
 * Keras 2 names each by its slot, in orders that changed from version to version.
 *
 * @throws ModelFileError when they do not fit; then nothing was changed
 */
export function readLegacyOptimizer(model: SavableModel, { root }: Hdf5File, where: string): void {
  const group = root.group('optimizer_weights');
  const names = group?.attributes.texts('weight_names') ?? [];
  if (group === undefined || names.length === 0) return;
  const fail = (message: string): never => {
    const fix = 'Load with compile: false to leave the optimizer out.';
    throw new ModelFileError(where, [{ path: 'optimizer_weights', message: `${message} ${fix}` }]);
  };
  const saved = names.map((name): SavedArray => {
    const dataset = group.dataset(name);
    return { name, dataset: dataset ?? fail(`"${name}" is in the list, but not in the file.`) };
  });
  const { optimizer } = model;
  if (!optimizer.built) optimizer.build(model.trainableWeights);
  const chosen = inKeras3Order(optimizer, saved) ?? bySlot(optimizer, saved, fail);
  const current = optimizer.saveOwnVariables();
  optimizer.loadOwnVariables(current.map((variable, i) => withValues(variable, chosen[i])));
  if (chosen.includes(undefined)) optimizer.restoreUnsaved();
}

interface SavedArray {
  readonly name: string;
  readonly dataset: Hdf5Dataset;
}

type Chosen = readonly (Hdf5Dataset | undefined)[];

function withValues(variable: SavedVariable, dataset: Hdf5Dataset | undefined): SavedVariable {
  if (dataset === undefined) return variable;
  const numbers = dataset.read();
  const isInteger = variable.dtype !== 'float32';
  const values = numbers instanceof BigInt64Array ? numbers : convert(numbers, isInteger ? 'int32' : 'float32');
  return { ...variable, values };
}

/** The arrays one after the other, when names and shapes say that Keras 3 wrote them. */
function inKeras3Order({ variables }: Optimizer, saved: readonly SavedArray[]): Chosen | null {
  const fits =
    saved.length === variables.length &&
    saved.every(({ name, dataset }, i) => {
      const { name: own, shape } = variables[i] as (typeof variables)[number];
      return sameShape(dataset.shape, shape) && (i > 0 || (lastPart(name) === 'iteration' && own === 'iteration'));
    }) &&
    saved.every(({ name }) => !name.endsWith(':0'));
  return fits ? saved.map(({ dataset }) => dataset) : null;
}

/** Keras 2's names of slots, and Keras 3's. */
const SLOTS: Readonly<Record<string, string>> = {
  iter: 'iteration',
  iteration: 'iteration',
  learning_rate: 'learning_rate',
  m: 'momentum',
  momentum: 'momentum',
  v: 'velocity',
  velocity: 'velocity',
  rms: 'velocity',
  vhat: 'velocity_hat',
  mg: 'average_gradient',
  average_gradient: 'average_gradient',
  u: 'norm',
  accumulator: 'accumulator',
  linear: 'linear',
  momentum_cache: 'variable',
  accum_grad: 'accumulated_grad',
  accumulated_grad: 'accumulated_grad',
  accum_var: 'accumulated_delta_var',
  accumulated_delta_var: 'accumulated_delta_var',
};

/** Longest first, so that `velocity_hat` is not taken for another. */
const OWN_SLOTS = [...new Set(Object.values(SLOTS))].sort((a, b) => b.length - a.length);

function bySlot(optimizer: Optimizer, saved: readonly SavedArray[], fail: (message: string) => never): Chosen {
  const slots = new Map<string, Hdf5Dataset[]>();
  for (const { name, dataset } of saved) {
    const slot = slotOf(name, optimizer.className);
    if (slot !== undefined) slots.set(slot, [...(slots.get(slot) ?? []), dataset]);
  }
  const chosen = optimizer.variables.map(({ name, shape }) => {
    const slot = OWN_SLOTS.find((one) => name === one || name.endsWith(`_${one}`));
    const dataset = slot === undefined ? undefined : slots.get(slot)?.shift();
    if (dataset !== undefined && !sameShape(dataset.shape, shape)) {
      fail(`${name} has shape [${shape.join(', ')}] in the model and [${dataset.shape.join(', ')}] in the file.`);
    }
    const isOptional = slot === undefined || slot === 'learning_rate';
    if (dataset === undefined && !isOptional) fail(`nothing in the file stands for ${optimizer.className}'s ${name}.`);
    return dataset;
  });
  const left = [...slots].filter(([, datasets]) => datasets.length > 0).map(([slot]) => slot);
  const unused = left.filter((slot) => slot !== 'learning_rate');
  if (unused.length > 0) fail(`${optimizer.className} has no place for what is called ${unused.join(', ')}.`);
  return chosen;
}

/** `Adam/dense/kernel/m:0` up to Keras 2.10, `Adam/m/dense/kernel:0` from 2.11 on. */
function slotOf(name: string, className: string): string | undefined {
  const parts = name.replace(/:\d+$/, '').split('/').slice(1);
  const last = parts.at(-1) ?? name;
  if (className === 'Adamax' && last === 'v') return 'norm';
  return SLOTS[last] ?? SLOTS[parts[0] ?? ''];
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}
