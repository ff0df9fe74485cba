import type { KerasTensor } from '@descent/layers';
import { Concatenate, Masking } from '@descent/layers';
import { Model } from '@descent/trainer';
import { describe } from 'vitest';
import { type Case, call, input, integers } from './cases/dsl.js';
import { BETWEEN, embed, READERS } from './cases/masks.js';
import { testCases } from './test-cases.js';

const COUNT = Number(process.env.DESCENT_RANDOM_MODELS ?? 200);

/** A graph at random: some inputs, masked or not, layers and joints between, several outputs. */
function randomModel(seed: number): Model {
  let state = seed * 2654435761;
  const draw = (below: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return (state >>> 8) % below;
  };
  const oneOf = <T>(items: readonly T[]): T => items[draw(items.length)] as T;
  const inputs: KerasTensor[] = [];
  const tensors = Array.from({ length: 1 + draw(3) }, () => {
    const kind = draw(4);
    const x = kind < 2 ? integers(6) : input(6, 4);
    inputs.push(x);
    if (kind < 2) return call(embed({ maskZero: kind === 0 || draw(2) === 0 }), x);
    return kind === 2 ? call(new Masking(), x) : x;
  });
  for (let i = draw(5); i >= 0; i--) {
    const [name, through] = oneOf(Object.entries(BETWEEN));
    try {
      const joint = draw(4) === 0 ? call(new Concatenate(), [oneOf(tensors), oneOf(tensors)]) : oneOf(tensors);
      const isWhole = joint.shape.join() === ',6,4';
      if (isWhole || !/Sequential|Functional/.test(name)) tensors.push(through(joint));
    } catch {
      // The shapes do not fit.
    }
  }
  const ends = Array.from({ length: 1 + draw(3) }, () => oneOf(Object.values(READERS))(oneOf(tensors)));
  const outputs = [...ends, oneOf(Object.values(READERS))(tensors.at(-1) as KerasTensor)];
  const used = inputs.filter((x) => x.history?.operation.outboundNodes.length);
  return new Model({ inputs: used, outputs });
}

const CASES = Array.from({ length: COUNT }, (_, seed): Case => [`model ${seed}`, () => randomModel(seed)]);

describe('random models', () => testCases(CASES, { mayBeCareful: true }));
