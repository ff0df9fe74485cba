import '@descent/backend-cpu';
import { useBackend } from '@descent/backend';
import type { Model } from '@descent/trainer';
import type { Tensor } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Case } from './cases/dsl.js';
import { fillWeights, outcomeOf, TOLERANCE } from './run.js';

/** Refused although tfjs-layers predicts the same, and why. */
const REFUSED_ALL_THE_SAME: readonly (readonly [name: RegExp, why: string])[] = [
  [/^(LSTM|GRU|SimpleRNN) .*activityRegularizer|^LSTM__regularized$/, 'it would train without the penalty'],
  [/^RNNs with states/, 'the states go from one layer of several cells to another, in reverse on both sides'],
  [/^RNN \w+Cell .*dropout/, 'it goes wrong with the next batch that has another size'],
  [/"from":"Embedding","through":"Masking","to":"Global/, 'no step of these inputs is masked'],
  [/"from":"Embedding","through":"Concatenate with stopped","to":"Global/, 'the mask that Keras makes masks nothing'],
  [
    /"from":"Masking","through":"(MaxPooling1D","to":"LSTM|Multiply with itself","to":"Dense|Concatenate with stopped","to":"Global)/,
    'with these inputs it comes to the same',
  ],
  [
    /of zeros.*"to":"(LSTM|Bidirectional GRU)"|"through":"Bidirectional","to":"(LSTM|Bidirectional GRU)"/,
    'what reads the zeros is masked',
  ],
];

/** Holds a model to it: it is refused by the name of a layer, or tfjs-layers itself predicts with it what we do. */
export async function check(
  name: string,
  model: Model,
  inputs?: readonly Tensor[],
  keras?: readonly Tensor[],
  mayBeCareful = false,
): Promise<void> {
  const outcome = await outcomeOf(model, inputs, keras);
  if (outcome.kind === 'refused') {
    expect(outcome.message).toMatch(/(layer|weight|model) "[^"]+": .*tfjs-layers|cannot be written/);
    if (mayBeCareful) return;
    const known = REFUSED_ALL_THE_SAME.some(([pattern]) => pattern.test(name));
    expect({ needless: outcome.needless, message: outcome.message }).toEqual({
      needless: known,
      message: outcome.message,
    });
  } else {
    expect(outcome).toEqual({ kind: 'ran', worst: expect.any(Number) });
    if (outcome.kind === 'ran') expect(outcome.worst).toBeLessThan(TOLERANCE);
  }
}

/**
 * Each of these models is refused, or the same in tfjs-layers.
 *
 * @param mayBeCareful - whether one may be refused although with these inputs it would be the same
 */
export function testCases(cases: readonly Case[], { mayBeCareful = false } = {}): void {
  beforeAll(async () => {
    await useBackend('cpu');
    // Of options that change nothing, such as unroll.
    vi.spyOn(console, 'warn').mockImplementation(() => {});
  });
  afterAll(() => vi.restoreAllMocks());

  it.each(cases)('%s', async (name, make) => {
    const model = make();
    fillWeights(model);
    await check(name, model, undefined, undefined, mayBeCareful);
    model.dispose();
  });
}
