import { DescentError } from '@descent/spec';

/** Something that trains or evaluates a model, and how many of its callbacks' hooks are at work. */
interface Work {
  readonly method: string;
  hooks: number;
}

/** By model, the innermost last: a callback may evaluate the model that is being trained. */
const atWork = new WeakMap<object, Work[]>();

const worksOn = (model: object): Work[] => atWork.get(model) ?? [];

/**
 * Runs what must be the only one to change a model's metrics, and its weights.
 *
 * @throws DescentError while another is at it; not inside one of its callbacks' hooks, which it waits for
 */
export async function alone<T>(model: { readonly name: string }, method: string, run: () => Promise<T>): Promise<T> {
  const inner = worksOn(model).at(-1);
  if (inner !== undefined && inner.hooks === 0) throw busy(model, method, inner.method);
  const work: Work = { method, hooks: 0 };
  atWork.set(model, [...worksOn(model), work]);
  try {
    return await run();
  } finally {
    atWork.set(
      model,
      worksOn(model).filter((other) => other !== work),
    );
  }
}

/** @throws DescentError while the model is trained or evaluated, also inside a hook */
export function requireIdle(model: { readonly name: string }, method: string): void {
  const inner = worksOn(model).at(-1);
  if (inner !== undefined) throw busy(model, method, inner.method);
}

/** Calls a hook, during which others may work on the model, as long as they are done before it is. */
export function duringHook(model: { readonly name: string }, hook: () => void | Promise<void>): void | Promise<void> {
  const works = worksOn(model);
  const inner = works.at(-1);
  if (inner === undefined) return hook();
  const end = () => {
    inner.hooks -= 1;
    const left = worksOn(model).at(-1);
    if (left !== undefined && left !== inner && !works.includes(left)) throw busy(model, inner.method, left.method);
  };
  inner.hooks += 1;
  let result: void | Promise<void>;
  try {
    result = hook();
  } catch (error) {
    inner.hooks -= 1;
    throw error;
  }
  if (!(result instanceof Promise)) return end();
  return result.then(end, (error: unknown) => {
    inner.hooks -= 1;
    throw error;
  });
}

function busy(model: { readonly name: string }, method: string, other: string): DescentError {
  return new DescentError(
    'busy',
    `Model "${model.name}": ${method} cannot go on while ${other} is at work on it. Await ${other} first.`,
  );
}
