import type { Layer } from '@descent/layers';
import type { StateVariable } from '@descent/optimizers';
import { Hdf5Dataset, type Hdf5File, Hdf5Group } from '../hdf5/file.js';
import { type OnWarning, unfitState } from '../left-out.js';
import { ModelFileError, type Problem } from '../model-file-error.js';
import { layerStates } from '../state/layer-states.js';
import { asLayer, type SavableModel } from '../state/model.js';
import { restoreOptimizer } from '../state/restore-optimizer.js';
import { fittingOrder, ordersOfKerasFiles } from '../state/saved-orders.js';
import { type Lookup, lookupIn } from './old-layers.js';
import { readRecurrentStates } from './recurrent-states.js';
import { contradiction, namesakes } from './saved-names.js';
import { assignWeights, type ReadWeight, readWeightValues, sameShape } from './weight-values.js';

/** Options of `readWeights`. */
export interface ReadWeightsOptions {
  /** The file, for messages. */
  readonly where: string;
  /** Added to what is said when something is wrong. */
  readonly note?: string;
  /** Whether the optimizer's variables are read too, where there are any. */
  readonly optimizer: boolean;
  /** Whether the model was made from the config beside these weights, so that its layers have the names they had there. */
  readonly ownConfig?: boolean;
  /** Is told of an optimizer's state that does not fit, which is left out. */
  readonly onWarning: OnWarning;
}

/**
 * Fills a model's weights, and its optimizer's variables, from a file that Keras 3 or `writeWeights` made.
 *
 * @throws ModelFileError with every weight that is missing, left over or of another shape; then nothing was changed
 */
export async function readWeights(model: SavableModel, file: Hdf5File, options: ReadWeightsOptions): Promise<void> {
  const problems: Problem[] = [];
  const read = readLayers(asLayer(model), lookupIn(file.root), options.ownConfig ?? false, problems);
  problems.push(...leftOver(file.root, read.groups));
  if (problems.length > 0) throw new ModelFileError(options.where, problems, { note: options.note });
  const unfit = options.optimizer && model.compiled ? await readOptimizer(model, file.root) : [];
  if (unfit.length > 0) options.onWarning(unfitState(options.where, unfit));
  assignWeights(read.weights);
  readRecurrentStates(file, asLayer(model));
}

interface LayersRead {
  readonly weights: ReadWeight[];
  /** The `vars` groups that belong to a layer. */
  readonly groups: ReadonlySet<Hdf5Group>;
}

function readLayers(model: Layer, get: Lookup, ownConfig: boolean, problems: Problem[]): LayersRead {
  const weights: ReadWeight[] = [];
  const groups = new Set<Hdf5Group>();
  const choose = (parent: string, names: readonly string[]) =>
    names.find((name) => get(parent === '' ? name : `${parent}/${name}`) !== undefined) ?? (names[0] as string);
  const states = layerStates(model, choose);
  const namesake = namesakes(states, ownConfig);
  for (const state of states) {
    const place = state.path === '' ? 'vars' : `${state.path}/vars`;
    const path = `${labelOf(state.layer)} (${place})`;
    const group = get(place);
    const datasets = group instanceof Hdf5Group ? variablesIn(group) : [];
    if (group instanceof Hdf5Group) {
      groups.add(group);
      const saved = group.attributes.text('name');
      const other = saved === undefined ? undefined : namesake(state, saved);
      if (other !== undefined) problems.push({ path, message: contradiction(saved as string, other) });
    }
    // Keras makes the weights of a layer that is an activation at its first call: until then it saves none.
    if (datasets.length === 0 && /(^|_|\/)activation$/.test(state.path)) continue;
    if (datasets.length !== state.weights.length) {
      problems.push({ path, message: countMismatch(state.weights, datasets) });
      continue;
    }
    state.weights.forEach((weight, i) => {
      const result = readWeightValues(weight, datasets[i] as Hdf5Dataset);
      if (typeof result === 'string') problems.push({ path, message: result });
      else weights.push(result);
    });
  }
  return { weights, groups };
}

function labelOf(layer: Layer): string {
  return `layer "${layer.path ?? layer.name}"`;
}

function countMismatch(
  weights: readonly { readonly name: string; readonly shape: readonly number[] }[],
  datasets: readonly Hdf5Dataset[],
): string {
  const wanted = weights.map(({ name, shape }) => `${name} [${shape.join(', ')}]`).join(', ');
  const found = datasets.map(({ shape }) => `[${shape.join(', ')}]`).join(', ');
  const kind = weights.length > datasets.length ? 'missing' : 'left over';
  return `weights are ${kind}: the model has ${weights.length} (${wanted}), the file ${datasets.length} (${found}).`;
}

/** The data sets `0`, `1`, … of a group in numeric order. */
function variablesIn(group: Hdf5Group): Hdf5Dataset[] {
  return group.names
    .filter((name) => /^\d+$/.test(name))
    .sort((a, b) => Number(a) - Number(b))
    .map((name) => group.get(name))
    .filter((member) => member instanceof Hdf5Dataset);
}

/** Parts of a file that belong to no layer, and whose values nothing here depends on. */
export const NO_WEIGHTS: ReadonlySet<string> = new Set([
  ...['optimizer', 'seed_generator', '_metrics', 'metrics', 'state_backend', 'descent'],
]);

function leftOver(root: Hdf5Group, known: ReadonlySet<Hdf5Group>): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<Hdf5Group>();
  const visit = (group: Hdf5Group): void => {
    if (seen.has(group)) return;
    seen.add(group);
    for (const name of group.names) {
      const member = NO_WEIGHTS.has(name) ? undefined : group.get(name);
      if (!(member instanceof Hdf5Group)) continue;
      if (name !== 'vars') visit(member);
      else if (!known.has(member) && variablesIn(member).length > 0) {
        const shapes = variablesIn(member).map(({ shape }) => `[${shape.join(', ')}]`);
        const name = member.attributes.text('name');
        const message = `weights are left over (${shapes.join(', ')}): the model has no layer that they belong to.`;
        problems.push({ path: `${name === undefined ? '' : `layer "${name}" `}(${member.path})`, message });
      }
    }
  };
  visit(root);
  return problems;
}

/** Fills the optimizer's variables where the file has some. @returns what does not fit; then nothing was changed */
async function readOptimizer({ optimizer, trainableWeights }: SavableModel, root: Hdf5Group): Promise<Problem[]> {
  const group = root.group('optimizer/vars');
  const datasets = group === undefined ? [] : variablesIn(group);
  if (datasets.length === 0) return [];
  if (!optimizer.built && datasets.length > optimizer.variables.length) optimizer.build(trainableWeights);
  const { className, name, variables } = optimizer;
  const path = `optimizer "${name}" (optimizer/vars)`;
  const order = fittingOrder(ordersOfKerasFiles(optimizer, trainableWeights.length), datasets);
  if (order === undefined) {
    if (datasets.length !== variables.length) {
      return [{ path, message: `${datasets.length} variables in the file, but ${className} has ${variables.length}.` }];
    }
    return variables.flatMap((variable, i): Problem[] => {
      const { shape } = datasets[i] as Hdf5Dataset;
      if (sameShape(shape, variable.shape)) return [];
      const own = variable.shape.join(', ');
      return [
        { path, message: `${variable.name} has shape [${own}] in the model and [${shape.join(', ')}] in the file.` },
      ];
    });
  }
  const chosen = new Map<StateVariable, Hdf5Dataset>();
  order.forEach((variable, i) => {
    if (variable !== null) chosen.set(variable, datasets[i] as Hdf5Dataset);
  });
  const wrong = await restoreOptimizer(optimizer, chosen);
  return wrong === null ? [] : [wrong];
}
