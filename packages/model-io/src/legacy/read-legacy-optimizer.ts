import type { Optimizer, StateVariable } from '@descent/optimizers';
import { lookUp } from '@descent/spec';
import type { Hdf5Dataset, Hdf5File } from '../hdf5/file.js';
import { sameShape } from '../keras/weight-values.js';
import type { Problem } from '../model-file-error.js';
import type { SavableModel } from '../state/model.js';
import { restoreOptimizer } from '../state/restore-optimizer.js';
import { fittingOrder, ordersOfStandaloneKeras, SLOTS, slotOfVariable } from '../state/saved-orders.js';

/**
 * Fills the variables of a model's optimizer from the `optimizer_weights` of a file. Keras 3 writes them in its own order;
 * tf.keras names each by its slot, in orders that changed from version to version; standalone Keras numbers them.
 *
 * @returns what does not fit; then nothing was changed
 */
export async function readLegacyOptimizer(model: SavableModel, { root }: Hdf5File): Promise<Problem[]> {
  const group = root.group('optimizer_weights');
  const names = group?.attributes.texts('weight_names') ?? [];
  if (group === undefined || names.length === 0) return [];
  const problem = (message: string): Problem[] => [{ path: 'optimizer_weights', message }];
  const saved: SavedArray[] = [];
  for (const name of names) {
    const dataset = group.dataset(name);
    if (dataset === undefined) return problem(`"${name}" is in the list, but not in the file.`);
    saved.push({ name, dataset });
  }
  const { optimizer } = model;
  if (!optimizer.built) optimizer.build(model.trainableWeights);
  const chosen = inKeras3Order(optimizer, saved) ?? byPlace(model, saved) ?? bySlot(optimizer, saved);
  if (typeof chosen === 'string') return problem(chosen);
  const wrong = await restoreOptimizer(optimizer, chosen);
  return wrong === null ? [] : [wrong];
}

interface SavedArray {
  readonly name: string;
  readonly dataset: Hdf5Dataset;
}

type Chosen = ReadonlyMap<StateVariable, Hdf5Dataset>;

/** The arrays one after the other, when names and shapes say that Keras 3 wrote them. */
function inKeras3Order({ variables }: Optimizer, saved: readonly SavedArray[]): Chosen | null {
  const fits =
    saved.length === variables.length &&
    saved.every(({ name, dataset }, i) => {
      const { name: own, shape } = variables[i] as (typeof variables)[number];
      return sameShape(dataset.shape, shape) && (i > 0 || (lastPart(name) === 'iteration' && own === 'iteration'));
    }) &&
    saved.every(({ name }) => !name.endsWith(':0'));
  return fits ? new Map(saved.map(({ dataset }, i) => [variables[i] as StateVariable, dataset])) : null;
}

/** The arrays of standalone Keras, whose names say nothing of slots: `training/Adam/Variable_3:0`, `Adam/m_0:0`. */
function byPlace({ optimizer, trainableWeights }: SavableModel, saved: readonly SavedArray[]): Chosen | string | null {
  if (saved.every(({ name }) => slotOf(name, optimizer.className) !== undefined)) return null;
  const datasets = saved.map(({ dataset }) => dataset);
  const order = fittingOrder(ordersOfStandaloneKeras(optimizer, trainableWeights.length), datasets);
  if (order === undefined) {
    const shapes = datasets.map(({ shape }) => `[${shape.join(', ')}]`).join(', ');
    return `its ${datasets.length} arrays (${shapes}) are not those of ${optimizer.className} for this model.`;
  }
  const pairs = order.map((variable, i) => [variable, datasets[i]] as [StateVariable | null, Hdf5Dataset]);
  return new Map(pairs.filter((pair): pair is [StateVariable, Hdf5Dataset] => pair[0] !== null));
}

function bySlot(optimizer: Optimizer, saved: readonly SavedArray[]): Chosen | string {
  const slots = new Map<string, Hdf5Dataset[]>();
  for (const { name, dataset } of saved) {
    const slot = slotOf(name, optimizer.className);
    if (slot !== undefined) slots.set(slot, [...(slots.get(slot) ?? []), dataset]);
  }
  const chosen = new Map<StateVariable, Hdf5Dataset>();
  for (const variable of optimizer.variables) {
    const { name, shape } = variable;
    const slot = slotOfVariable(variable);
    const dataset = slot === undefined ? undefined : slots.get(slot)?.shift();
    if (dataset === undefined) {
      if (slot === undefined || slot === 'learning_rate' || variable.byAttribute === true) continue;
      return `nothing in the file stands for ${optimizer.className}'s ${name}.`;
    }
    if (!sameShape(dataset.shape, shape)) {
      return `${name} has shape [${shape.join(', ')}] in the model and [${dataset.shape.join(', ')}] in the file.`;
    }
    chosen.set(variable, dataset);
  }
  const left = [...slots].filter(([, datasets]) => datasets.length > 0).map(([slot]) => slot);
  const unused = left.filter((slot) => slot !== 'learning_rate' && !(slot === 'momentum' && hasNoMomentum(optimizer)));
  if (unused.length > 0) return `${optimizer.className} has no place for what is called ${unused.join(', ')}.`;
  return chosen;
}

/** Keras 2.11 to 2.15 make momenta for SGD without momentum too, and leave them zero. */
function hasNoMomentum({ className, variables }: Optimizer): boolean {
  return className === 'SGD' && !variables.some((variable) => slotOfVariable(variable) === 'momentum');
}

/** `Adam/dense/kernel/m:0` up to Keras 2.10, `Adam/m/dense/kernel:0` from 2.11 on. */
function slotOf(name: string, className: string): string | undefined {
  const parts = name.replace(/:\d+$/, '').split('/').slice(1);
  const last = parts.at(-1) ?? name.replace(/:\d+$/, '');
  if (className === 'Adamax' && last === 'v') return 'norm';
  return lookUp(SLOTS, last) ?? lookUp(SLOTS, parts[0] ?? '');
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}
