import * as fc from 'fast-check';
import { type ClassSpec, type KeySpec, optimizerSpecs, scheduleSpecs } from '../src/index.js';

const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: -100, max: 100 }),
  fc.constantFrom(0, 1, 1e-7, 1e-30, 1e30, 0.1),
);
const unit = fc.double({ min: 0, max: 1, noNaN: true });
const nonNegative = fc.double({ min: 0, max: 1e6, noNaN: true });
const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { freq: 2 });

/** Values that Keras takes for a key, where any number will not do. */
const SPECIAL: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  name: orNull(fc.string({ unit: 'binary' }).map((text) => text.replaceAll('/', ''))),
  ema_momentum: unit,
  ema_overwrite_frequency: orNull(fc.integer({ min: 0, max: 1000 })),
  gradient_accumulation_steps: orNull(fc.integer({ min: 2, max: 1000 })),
  loss_scale_factor: orNull(number),
  weight_decay: orNull(number),
  adam_weight_decay: orNull(number),
  rms_rate: orNull(number),
  warmup_target: orNull(number),
  exclude_layers: fc.array(fc.string()),
  ns_steps: fc.integer({ min: 0, max: 10 }),
  'SGD.momentum': unit,
  'Lion.beta_1': fc.double({ min: Number.MIN_VALUE, max: 1, noNaN: true }),
  'AdamW.weight_decay': number,
  learning_rate_power: nonNegative.map((value) => -value),
  'Ftrl.initial_accumulator_value': nonNegative,
  l1_regularization_strength: nonNegative,
  l2_regularization_strength: nonNegative,
  l2_shrinkage_regularization_strength: nonNegative,
  decay_steps: fc.oneof(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 1e-3, max: 1e6, noNaN: true })),
  first_decay_steps: fc.integer({ min: 1, max: 100_000 }),
};

function valueFor(className: string, { wire, python }: KeySpec): fc.Arbitrary<unknown> {
  const special = SPECIAL[`${className}.${wire}`] ?? SPECIAL[wire];
  return special ?? (python === 'bool' ? fc.boolean() : number);
}

function configOf(spec: ClassSpec, except: readonly string[] = []): fc.Arbitrary<Record<string, unknown>> {
  const keys = spec.keys.filter(({ wire }) => !except.includes(wire));
  return fc.record(Object.fromEntries(keys.map((key) => [key.wire, valueFor(spec.className, key)])), {
    requiredKeys: keys.filter(({ required }) => required).map(({ wire }) => wire),
  });
}

const envelope = (module: string, class_name: string, config: Record<string, unknown>) => ({
  module,
  class_name,
  config,
  registered_name: null,
});

const schedule = fc.oneof(
  ...Object.values(scheduleSpecs).map((spec) => {
    const config =
      spec.className === 'PiecewiseConstantDecay'
        ? fc
            .array(fc.tuple(fc.integer({ min: 0, max: 10_000 }), number), { minLength: 1, maxLength: 5 })
            .map((pieces) => ({
              boundaries: pieces.slice(1).map(([at]) => at),
              values: pieces.map(([, rate]) => rate),
            }))
        : configOf(spec);
    return config.map((made) => envelope('keras.optimizers.schedules', spec.className, made));
  }),
);

const CLIPS = ['clipnorm', 'global_clipnorm', 'clipvalue'];
const clip = fc.oneof(
  fc.constant({}),
  fc.tuple(fc.constantFrom(...CLIPS), number).map(([key, value]) => ({ [key]: value })),
);

/** A valid serialized optimizer that holds no other. */
export const plainOptimizer = fc.oneof(
  ...Object.values(optimizerSpecs)
    .filter(({ className }) => !['LossScaleOptimizer', 'MultiOptimizer'].includes(className))
    .map((spec) =>
      fc
        .tuple(
          configOf(spec, [...CLIPS, 'learning_rate']),
          clip,
          fc.option(fc.oneof(number, schedule), { nil: undefined }),
        )
        .map(([config, clipping, rate]) => {
          const learning_rate = rate === undefined ? {} : { learning_rate: rate };
          return envelope('keras.optimizers', spec.className, { ...config, ...clipping, ...learning_rate });
        }),
    ),
);

/** Any valid serialized optimizer. */
export const anyOptimizer = fc.oneof(
  { arbitrary: plainOptimizer, weight: 8 },
  {
    arbitrary: fc
      .tuple(plainOptimizer, fc.double({ min: 1, max: 1e6, noNaN: true }), fc.integer({ min: 1, max: 5000 }))
      .map(([inner_optimizer, initial_scale, dynamic_growth_steps]) =>
        envelope('keras.optimizers', 'LossScaleOptimizer', { inner_optimizer, initial_scale, dynamic_growth_steps }),
      ),
    weight: 1,
  },
  {
    arbitrary: fc
      .tuple(
        plainOptimizer,
        fc.dictionary(
          fc.string().filter((key) => !/^(__proto__|constructor|prototype)$/.test(key)),
          plainOptimizer,
          { maxKeys: 3 },
        ),
      )
      .map(([default_optimizer, optimizer_map]) =>
        envelope('keras.optimizers', 'MultiOptimizer', {
          optimizer_map: envelope('keras.optimizers', 'OptimizerMap', { default_optimizer, optimizer_map }),
        }),
      ),
    weight: 1,
  },
);

/** Optimizers that all of Keras and, but for clipping, tfjs can express. */
export const commonOptimizer = fc.oneof(
  ...(['SGD', 'RMSprop', 'Adam', 'Adagrad', 'Adadelta', 'Adamax'] as const).map((className) => {
    const spec = optimizerSpecs[className];
    const base = spec.keys.slice(1, 11).map(({ wire }) => wire);
    return fc
      .tuple(configOf(spec, [...base, 'amsgrad', 'epsilon', 'name']), number)
      .map(([config, learning_rate]) => envelope('keras.optimizers', className, { ...config, learning_rate }));
  }),
);
