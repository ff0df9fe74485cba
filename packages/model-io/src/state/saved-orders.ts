import type { Optimizer, StateVariable } from '@descent/optimizers';
import type { Hdf5Dataset } from '../hdf5/file.js';
import { sameShape } from '../keras/weight-values.js';

/** What each array in a file stands for; null: nothing that is needed here. */
export type SavedOrder = readonly (StateVariable | null)[];

/** Keras 2's names of slots, and Keras 3's. */
export const SLOTS: Readonly<Record<string, string>> = {
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

/** The slot that a variable of an optimizer belongs to; undefined for what no weight has one of. */
export function slotOfVariable({ name }: StateVariable): string | undefined {
  return OWN_SLOTS.find((slot) => name === slot || name.endsWith(`_${slot}`));
}

/**
 * The orders of `optimizer/vars` in a `.keras` file: Keras 3's, and that of Keras 2.12 to 2.15, which keeps neither the
 * learning rate nor what no weight has a slot for, and gives SGD momenta that it does not use.
 *
 * @param weights - how many weights are trained
 * @see keras/optimizers/optimizer.py of Keras 2.15, `_variables`
 */
export function ordersOfKerasFiles({ className, variables }: Optimizer, weights: number): SavedOrder[] {
  const [iteration, ...rest] = variables;
  if (iteration === undefined) return [];
  const slots = rest.filter((variable) => !isScalarOf(variable));
  const unused = className === 'SGD' && slots.length === 0 ? [[iteration, ...nothing(weights)]] : [];
  return [variables, [iteration, ...slots], ...unused];
}

/** What Keras 2 keeps beside its list: the learning rate, Nadam's product, Adafactor's place holders. */
function isScalarOf({ name, shape, byAttribute, dtype }: StateVariable): boolean {
  return byAttribute === true || (shape.length === 0 && (name === 'learning_rate' || dtype !== 'float32'));
}

/**
 * The orders of standalone Keras 2.0 to 2.3.1, one slot after the other: with the count of updates before them or, up to
 * 2.2 in RMSprop, Adagrad and Adadelta, without; Nadam's product after it from 2.3 on; a place holder per weight behind
 * Adam's without amsgrad from 2.1.3 on.
 *
 * @see keras/optimizers.py of those versions, `self.weights`
 */
export function ordersOfStandaloneKeras({ className, variables }: Optimizer, weights: number): SavedOrder[] {
  const [iteration, ...rest] = variables;
  if (iteration === undefined) return [];
  const slots = new Map<string, StateVariable[]>();
  for (const variable of rest) {
    const slot = isScalarOf(variable) ? undefined : slotOfVariable(variable);
    if (slot !== undefined) slots.set(slot, [...(slots.get(slot) ?? []), variable]);
  }
  const inOrder = [...slots.values()].flat();
  const body: SavedOrder = className === 'SGD' && inOrder.length === 0 ? nothing(weights) : inOrder;
  const product = rest.filter(({ byAttribute }) => byAttribute === true);
  const starts = [[iteration], ...(product.length > 0 ? [[iteration, ...product]] : [])];
  const ends = className === 'Adam' ? [[], nothing(weights)] : [[]];
  const counted = starts.flatMap((start) => ends.map((end): SavedOrder => [...start, ...body, ...end]));
  return inOrder.length > 0 && ['RMSprop', 'Adagrad', 'Adadelta'].includes(className) ? [...counted, body] : counted;
}

function nothing(count: number): null[] {
  return Array.from({ length: count }, () => null);
}

/** The first order whose arrays are as many and of the same shapes; undefined where there is none. */
export function fittingOrder(orders: readonly SavedOrder[], datasets: readonly Hdf5Dataset[]): SavedOrder | undefined {
  return orders.find(
    (order) =>
      order.length === datasets.length &&
      order.every((variable, i) => variable === null || sameShape(variable.shape, (datasets[i] as Hdf5Dataset).shape)),
  );
}
