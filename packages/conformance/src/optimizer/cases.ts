import type { BackendAdapter } from '@descent/backend';
import { deserialize, type Optimizer, type OptimizerFactory, serialize } from '@descent/optimizers';
import { type Verification, verifyFile } from '@descent/replay';
import { checkKeys, type KeysOf, UnknownNameError } from '@descent/spec';
import * as tf from '@tensorflow/tfjs-core';
import { become, type ConformanceCase, ConformanceError, expectThat } from '../conformance-case.js';
import { expectNear } from '../differences.js';
import { type MinimumOptions, minimumCases } from './minimum.js';
import { type Reference, referenceCases } from './reference.js';
import {
  customObjectsOf,
  makeOptimizer,
  type OptimizerConfig,
  type OptimizerSetup,
  optimizerSetups,
} from './setups.js';
import { free, makeVariables, readVariables, takeSteps } from './variables.js';

/** What is known of an optimizer, besides what holds of every one. */
export interface OptimizerTestOptions {
  /** Configs besides the defaults, as Keras writes them: those that switch on state or another formula. */
  readonly configs?: readonly OptimizerConfig[];
  /** The rule written out in plain numbers, which every backend is compared with. */
  readonly reference?: Reference;
  /** With what it finds a minimum; unless given, some usual learning rate has to. */
  readonly minimum?: MinimumOptions;
  /** Recordings of Keras by file name, `descent-golden/optimizer-trace@1`: what `tools/keras` records of a class. */
  readonly recordings?: Readonly<Record<string, unknown>>;
  /** Told how close each recording came. */
  readonly onVerified?: (verification: Verification) => void;
}

const KEYS: KeysOf<OptimizerTestOptions> = {
  configs: true,
  reference: true,
  minimum: true,
  recordings: true,
  onVerified: true,
};

const LONG = 100;
/** Steps before a state is saved and after it was loaded, and a seed. */
const RUNS = [
  [0, 1, 1],
  [1, 4, 2],
  [2, 5, 3],
  [7, 6, 4],
] as const;

/**
 * All that an optimizer is held to on one backend, for any runner of tests. Each case makes the backend the current one
 * by itself.
 *
 * @param factory - what `defineOptimizer` made, or any class with `className` and `fromConfig`
 * @throws UnknownNameError for an unknown option
 */
export function optimizerCases(
  factory: OptimizerFactory,
  adapter: BackendAdapter,
  options: OptimizerTestOptions = {},
): ConformanceCase[] {
  checkKeys('optimizerCases', options, KEYS);
  const { configs = [], reference, minimum, recordings = {}, onVerified } = options;
  const setups = optimizerSetups(factory, configs);
  const on = (one: Omit<ConformanceCase, 'group'>): ConformanceCase => ({
    ...one,
    group: adapter.name,
    async run() {
      await become(adapter);
      await one.run();
    },
  });
  return [
    ...setups.flatMap((setup) => [
      { name: `${setup.label}: is written as it was made`, run: () => checkConfig(factory, setup) },
      {
        name: `${setup.label}: keeps shapes, stays finite, leaks nothing in ${LONG} steps`,
        run: () => checkLong(setup),
      },
      { name: `${setup.label}: a saved state continues bit for bit`, run: () => checkState(setup) },
    ]),
    { name: 'refuses an option that it does not know', run: () => checkUnknown(factory, configs[0]) },
    { name: 'refuses a state that does not fit, and keeps its own', run: () => checkMisfits(setups[0]) },
    ...(reference === undefined ? [] : referenceCases(factory, [{}, ...configs], reference)),
    ...minimumCases(factory, minimum),
    ...Object.entries(recordings).map(([file, document]) => ({
      name: file,
      async run() {
        const backend = adapter.name;
        const verification = await verifyFile(document, {
          file,
          backend,
          sources: { customObjects: customObjectsOf(factory) },
        });
        onVerified?.(verification);
        const misses = verification.comparisons.flatMap((one) => one.misses.map((miss) => `${one.case}: ${miss}`));
        expectThat(verification.comparisons.length > 0, () => `${file} records nothing`);
        expectThat(
          misses.length === 0,
          () => `${file} on ${backend} is not what Keras computed:\n${misses.join('\n')}`,
        );
      },
    })),
  ].map(on);
}

async function checkConfig(factory: OptimizerFactory, { make }: OptimizerSetup): Promise<void> {
  const made = make();
  const envelope = serialize(made);
  const again = deserialize(JSON.parse(JSON.stringify(envelope)), { customObjects: customObjectsOf(factory) });
  const [was, is] = [made, again].map((one) => JSON.stringify(one.getConfig()));
  expectThat(was === is, () => `its config is ${was}; read and written again it is ${is}`);
  free([made, again]);
}

async function checkLong({ make }: OptimizerSetup): Promise<void> {
  const before = tf.memory().numTensors;
  const targets = makeVariables(7);
  const optimizer = make();
  optimizer.build(targets);
  const shapes = () =>
    JSON.stringify([...targets.map(({ variable }) => variable), ...optimizer.variables].map(shapeOf));
  const [started, tensors] = [shapes(), tf.memory().numTensors];
  await takeSteps(optimizer, targets, 8, LONG);
  const more = tf.memory().numTensors - tensors;
  expectThat(more === 0, () => `${LONG} steps left ${more} tensors`);
  expectThat(shapes() === started, () => `shapes and dtypes were ${started}, and are ${shapes()}`);
  for (const [i, values] of (await readVariables(targets)).entries()) {
    const odd = values.find((value) => !Number.isFinite(value));
    expectThat(odd === undefined, () => `variable "${targets[i]?.path}" holds ${odd} after ${LONG} steps`);
  }
  free([optimizer], targets);
  const left = tf.memory().numTensors - before;
  expectThat(left === 0, () => `${left} tensors are left when it is gone`);
}

const shapeOf = ({ shape, dtype }: { readonly shape: readonly number[]; readonly dtype: string }) => [dtype, ...shape];

async function checkState({ make }: OptimizerSetup): Promise<void> {
  for (const [before, after, seed] of RUNS) {
    const [whole, targets] = [make(), makeVariables(seed)];
    whole.build(targets);
    await takeSteps(whole, targets, seed + 1, before);
    const saved = await whole.saveOwnVariablesAsync();
    const [fresh, copies] = [make(), makeVariables(seed)];
    for (const [i, { variable }] of copies.entries()) {
      const weight = targets[i]?.variable;
      if (weight !== undefined) tf.tidy(() => variable.assign(weight.clone()));
    }
    fresh.build(copies);
    fresh.loadOwnVariables(saved);
    await takeSteps(whole, targets, seed + 2, after);
    await takeSteps(fresh, copies, seed + 2, after);
    const what = `saved after ${before} steps, ${after} steps later`;
    const [wanted, values] = [await readVariables(targets), await readVariables(copies)];
    for (const [i, numbers] of values.entries()) expectNear(`${targets[i]?.path}, ${what}`, numbers, wanted[i] ?? []);
    const [state, wantedState] = [await fresh.saveOwnVariablesAsync(), await whole.saveOwnVariablesAsync()];
    for (const [i, one] of state.entries())
      expectNear(
        `${one.path}, ${what}`,
        Array.from(one.values, Number),
        Array.from(wantedState[i]?.values ?? [], Number),
      );
    expectThat(fresh.iterations === whole.iterations, () => `${fresh.iterations} iterations, not ${whole.iterations}`);
    free([whole, fresh], targets, copies);
  }
}

async function checkUnknown(factory: OptimizerFactory, config: OptimizerConfig = {}): Promise<void> {
  const error = errorOf(() => makeOptimizer(factory, { ...config, no_such_option: 1 }));
  const isRight = error instanceof UnknownNameError && error.message.includes('no_such_option');
  expectThat(
    isRight,
    () => `received ${error ?? 'no error'}, expected an UnknownNameError that names "no_such_option"`,
  );
}

async function checkMisfits(setup: OptimizerSetup | undefined): Promise<void> {
  if (setup === undefined) return;
  const targets = makeVariables(1);
  const optimizer = setup.make();
  optimizer.build(targets);
  await takeSteps(optimizer, targets, 2, 3);
  const saved = await optimizer.saveOwnVariablesAsync();
  const before = await stateOf(optimizer);
  const misfits = {
    'one too few': saved.slice(0, -1),
    'one too many': [...saved, ...saved.slice(-1)],
    'another shape': saved.map((one, i) => (i === saved.length - 1 ? { ...one, shape: [...one.shape, 2] } : one)),
  };
  for (const [what, state] of Object.entries(misfits)) {
    const error = errorOf(() => optimizer.loadOwnVariables(state));
    expectThat(error !== null, () => `a state with ${what} was taken`);
    if ((await stateOf(optimizer)) !== before) throw new ConformanceError(`a state with ${what} changed something`);
  }
  free([optimizer], targets);
}

const stateOf = async (optimizer: Optimizer): Promise<string> =>
  (await optimizer.saveOwnVariablesAsync()).map(({ path, values }) => `${path}: ${values.join()}`).join('\n');

function errorOf(action: () => unknown): unknown {
  try {
    action();
    return null;
  } catch (error) {
    return error;
  }
}
