import { classNameOf } from '@descent/layers';
import { toWireName, UnsupportedError } from '@descent/spec';

const LOSS =
  'Give compile a loss of your own (a class that extends losses.Loss), and add further terms by addLoss in call';
const METRICS = 'Give compile metrics of your own (classes that extend metrics.Metric)';
const LOOP = 'Write the loop itself: tf.variableGrads of model.apply(x, { training: true }), then optimizer.apply';
const CALL = 'Compute in call what predict is to give, or call apply in a loop of your own';

/** What to do instead of overriding what Keras calls in a step. */
const INSTEAD: Readonly<Record<string, string>> = {
  trainStep: `${LOSS}. ${LOOP}`,
  testStep: `${LOSS}. ${METRICS}`,
  predictStep: CALL,
  computeLoss: LOSS,
  computeMetrics: METRICS,
  getMetricsResult: METRICS,
  metrics: METRICS,
  resetMetrics: METRICS,
  makeTrainFunction: LOOP,
  makeTestFunction: LOOP,
  makePredictFunction: CALL,
};

const ANY = ['computeLoss', 'computeMetrics', 'getMetricsResult', 'metrics', 'resetMetrics'];
const TRAIN = ['trainStep', 'makeTrainFunction', ...ANY];
const TEST = ['testStep', 'makeTestFunction', ...ANY];

/** What Keras would call of a model in each method. */
const HOOKS: Readonly<Record<string, readonly string[]>> = {
  fit: TRAIN,
  trainOnBatch: TRAIN,
  findLearningRate: TRAIN,
  evaluate: TEST,
  testOnBatch: TEST,
  predict: ['predictStep', 'makePredictFunction'],
};

/**
 * Sees to it that nothing that a model of one's own overrides is passed over.
 *
 * @param base - the class below which a method is one's own
 * @throws UnsupportedError that names what is overridden, and says what to do instead
 */
export function refuseOverrides(model: object & { readonly name: string }, method: string, base: object): void {
  for (const hook of Object.hasOwn(HOOKS, method) ? (HOOKS[method] as readonly string[]) : []) {
    const found = [hook, toWireName(hook)].find((name) => memberOf(model, name) !== memberOf(base, name));
    if (found === undefined) continue;
    throw new UnsupportedError(
      `Model "${model.name}" (${classNameOf(model)}) has a ${found} of its own, which ${method} does not call yet: ` +
        `its numbers would be others than yours. ${INSTEAD[hook]}.`,
    );
  }
}

/** A method or accessor by name, wherever in the chain of classes it is. */
function memberOf(object: object, name: string): unknown {
  for (let at: object | null = object; at !== null; at = Object.getPrototypeOf(at)) {
    const member = Object.getOwnPropertyDescriptor(at, name);
    if (member !== undefined) return member.get ?? member.value;
  }
  return undefined;
}
