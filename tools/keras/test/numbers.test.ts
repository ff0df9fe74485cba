import { type Verification, verifyFile } from '@descent/replay';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keras } from './keras.js';
import { lossScale, multi, ownOptions, plainOptimizer, schedule, type Wire } from './random-configs.js';

const SEED = 3151;
const PER_CLASS = 8;
const SHAPES = { 'encoder/kernel': [4, 3], 'encoder/bias': [3], 'decoder/scale': [] };

/** Few digits, as recordings have: the same float32 on both sides. Denormal numbers are TensorFlow's own affair. */
const value = fc.integer({ min: -3000, max: 3000 }).map((thousandths) => thousandths / 1000);
const tensors = fc.tuple(
  ...Object.values(SHAPES).map((shape) => {
    const size = shape.reduce((product, length) => product * length, 1);
    return fc.array(value, { minLength: size, maxLength: size });
  }),
);

const arbitraries: readonly (readonly [string, fc.Arbitrary<Wire>])[] = [
  ...Object.keys(ownOptions).map((className) => [className, plainOptimizer(className)] as const),
  ['LossScaleOptimizer', lossScale],
  ['MultiOptimizer', multi('encoder/.*', 'decoder/scale')],
];

/** Each of its optimizers refuses a step in which all of its gradients are missing, as Keras's do. */
const NEEDS_ALL_GRADIENTS = 'MultiOptimizer';

/** Gradients of one step; now and then one is missing. */
const step = fc
  .tuple(tensors, fc.option(fc.nat(Object.keys(SHAPES).length - 1), { freq: 3 }))
  .map(([given, missing]) => given.map((values, index) => (index === missing ? null : values)));

/** A case as `record.py` takes it: what goes in, no results. */
function traceOf(config: Wire, starts: number[][], gradients: (number[] | null)[][]): Wire {
  return {
    format: 'descent-golden/optimizer-trace@1',
    case: `${config.class_name}/random`,
    config,
    variables: Object.entries(SHAPES).map(([path, shape], index) => ({
      path,
      shape,
      dtype: 'float32',
      value: starts[index],
    })),
    steps: gradients.map((one) => ({ gradients: one })),
  };
}

/** Has Keras record the case, and computes it here. */
async function compare(document: Wire): Promise<Verification> {
  const { document: recorded } = await keras().ask({ do: 'record', document });
  return verifyFile(recorded, { backend: 'cpu' });
}

describe.each(arbitraries)('%s, some steps with random options', (className, arbitrary) => {
  const cases = fc.sample(
    fc.tuple(
      arbitrary,
      tensors,
      fc.array(className === NEEDS_ALL_GRADIENTS ? tensors : step, { minLength: 6, maxLength: 6 }),
    ),
    {
      numRuns: PER_CLASS,
      seed: SEED,
    },
  );
  it.each(cases.map(([config, starts, gradients], index) => ({ index: index + 1, config, starts, gradients })))(
    'case $index',
    async ({ config, starts, gradients }) => {
      const { comparisons } = await compare(traceOf(config, starts, gradients));
      expect(comparisons.filter(({ share }) => !(share <= 1))).toEqual([]);
    },
  );
});

describe('schedules, values with random options', () => {
  const cases = fc.sample(schedule, { numRuns: 60, seed: SEED });
  const steps = [0, 1, 2, 7, 50, 333, 1000, 2500, 9999, 50_000];
  it.each(cases.map((serialized, index) => ({ index: index + 1, className: serialized.class_name, serialized })))(
    '$index $className',
    async ({ index, serialized }) => {
      const document = { format: 'descent-golden/schedule@1', case: `random ${index}`, serialized, steps };
      const { comparisons } = await compare(document);
      expect(comparisons.filter(({ share }) => !(share <= 1))).toEqual([]);
    },
  );
});
