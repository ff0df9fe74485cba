import { setNumberLiteral } from '@descent/spec';
import fc from 'fast-check';

/** A config as it stands in a file, its numbers marked as Python's floats or integers. */
export type Wire = Readonly<Record<string, unknown>>;
type Members = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** A number that a config holds as a float, even if it is whole. */
class PythonFloat {
  constructor(readonly value: number) {}
}

const float = (min: number, max: number): fc.Arbitrary<PythonFloat> =>
  fc
    .oneof(
      fc.double({ min, max, noNaN: true }),
      fc.integer({ min: Math.ceil(min * 1000), max: Math.floor(max * 1000) }).map((n) => n / 1000),
    )
    .map((value) => new PythonFloat(value));
const small = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 9 }))
  .map(([exponent, digit]) => new PythonFloat(Number(`${digit}e-${exponent}`)));
const steps = (min: number, max: number) => fc.integer({ min, max });
const powerOfTwo = (max: number) => steps(0, max).map((n) => new PythonFloat(2 ** n));
const flag = fc.boolean();
const nothing = fc.constant(null);
const betas: Members = { beta_1: float(0.1, 0.9999), beta_2: float(0.1, 0.9999), epsilon: small };

/** Own options of each class, in ranges in which Keras computes something. */
export const ownOptions: Readonly<Record<string, Members>> = {
  Adadelta: { rho: float(0, 1), epsilon: small },
  Adafactor: {
    beta_2_decay: float(-1, -0.1),
    epsilon_1: small,
    epsilon_2: small,
    clip_threshold: float(0.5, 2),
    relative_step: flag,
  },
  Adagrad: { initial_accumulator_value: float(0, 1), epsilon: small },
  Adam: { ...betas, amsgrad: flag },
  AdamW: { ...betas, amsgrad: flag, weight_decay: small },
  Adamax: betas,
  Ftrl: {
    learning_rate_power: float(-1, 0),
    initial_accumulator_value: float(0.01, 1),
    l1_regularization_strength: small,
    l2_regularization_strength: small,
    l2_shrinkage_regularization_strength: small,
    beta: float(0, 1),
  },
  Lamb: betas,
  Lion: { beta_1: float(0.1, 1), beta_2: float(0, 1) },
  Muon: {
    adam_beta_1: float(0, 0.9999),
    adam_beta_2: float(0, 0.9999),
    epsilon: small,
    exclude_layers: fc.constantFrom([], ['head'], ['a.*', 'b']),
    muon_a: float(3.4, 3.5),
    muon_b: float(-4.8, -4.7),
    muon_c: float(2, 2.05),
    adam_lr_ratio: fc.oneof(steps(1, 3), float(0.5, 2)),
    momentum: float(0, 1),
    ns_steps: steps(1, 8),
    nesterov: flag,
    exclude_embeddings: flag,
    adam_weight_decay: fc.oneof(nothing, small),
    rms_rate: fc.oneof(nothing, float(0.1, 1)),
  },
  Nadam: betas,
  RMSprop: { rho: float(0, 1), momentum: float(0, 1), epsilon: small, centered: flag },
  SGD: { momentum: float(0, 1), nesterov: flag },
  ScheduleFreeAdamW: { ...betas, warmup_steps: steps(0, 100) },
};

const scheduleOptions: Readonly<Record<string, { required: Members; optional: Members }>> = {
  CosineDecay: {
    required: { initial_learning_rate: float(0, 1), decay_steps: steps(1, 10_000) },
    optional: { alpha: float(0, 1), warmup_target: fc.oneof(nothing, float(0, 1)), warmup_steps: steps(0, 50) },
  },
  CosineDecayRestarts: {
    required: { initial_learning_rate: float(0, 1), first_decay_steps: steps(1, 10_000) },
    optional: { t_mul: float(1.1, 3), m_mul: float(0.1, 1), alpha: float(0, 1) },
  },
  ExponentialDecay: {
    required: { initial_learning_rate: float(0, 1), decay_steps: steps(1, 10_000), decay_rate: float(0.1, 1.5) },
    optional: { staircase: flag },
  },
  InverseTimeDecay: {
    required: { initial_learning_rate: float(0, 1), decay_steps: steps(1, 10_000), decay_rate: float(0, 2) },
    optional: { staircase: flag },
  },
  PolynomialDecay: {
    required: { initial_learning_rate: float(0, 1), decay_steps: steps(1, 10_000) },
    optional: { end_learning_rate: small, power: float(0.5, 3), cycle: flag },
  },
};

const baseOptions: Members = {
  name: fc.constantFrom('adam', 'my optimizer', 'оптимизатор', 'quo"te', 'a.b-c'),
  weight_decay: fc.oneof(nothing, small),
  use_ema: flag,
  ema_momentum: float(0, 1),
  ema_overwrite_frequency: fc.oneof(nothing, steps(1, 100)),
  loss_scale_factor: fc.oneof(nothing, powerOfTwo(15)),
  gradient_accumulation_steps: fc.oneof(nothing, steps(2, 8)),
};

const clipping = fc.oneof(
  fc.constant({}),
  ...['clipnorm', 'global_clipnorm', 'clipvalue'].map((key) => fc.record({ [key]: float(0.01, 10) })),
);

/** Every schedule with random options. */
export const schedule: fc.Arbitrary<Wire> = fc.oneof(
  ...Object.entries(scheduleOptions).map(([className, { required, optional }]) =>
    fc.tuple(fc.record(required), someOf(optional)).map(([a, b]) => envelope(className, { ...a, ...b }, true)),
  ),
  fc
    .tuple(
      fc.uniqueArray(steps(1, 1000), { minLength: 1, maxLength: 5 }),
      fc.array(float(0, 1), { minLength: 6, maxLength: 6 }),
    )
    .map(([bounds, values]) => {
      const boundaries = bounds.toSorted((a, b) => a - b);
      const config = { boundaries, values: values.slice(0, boundaries.length + 1) };
      return envelope('PiecewiseConstantDecay', config, true);
    }),
);

/** One class with random options, some of them left out. */
export function plainOptimizer(className: string): fc.Arbitrary<Wire> {
  const rate = fc.oneof({ weight: 3, arbitrary: float(0.0001, 1) }, { weight: 1, arbitrary: schedule });
  return fc
    .tuple(someOf({ learning_rate: rate, ...baseOptions }), clipping, someOf(ownOptions[className] as Members))
    .map(([base, clip, own]) => {
      const config: Record<string, unknown> = { ...base, ...clip, ...own };
      if (className === 'AdamW' && config.weight_decay === null) delete config.weight_decay; // Keras refuses it
      return envelope(className, config);
    });
}

const anyPlain = fc.oneof(...Object.keys(ownOptions).map(plainOptimizer));

/** A LossScaleOptimizer around any class. */
export const lossScale = fc
  .tuple(anyPlain, someOf({ initial_scale: powerOfTwo(20), dynamic_growth_steps: steps(1, 5000) }))
  .map(([inner, own]) => envelope('LossScaleOptimizer', { inner_optimizer: inner, ...own }));

/** A MultiOptimizer over some of the patterns. */
export const multi = (...patterns: string[]) =>
  fc
    .tuple(
      anyPlain,
      fc.dictionary(fc.constantFrom(...patterns), anyPlain, { maxKeys: 3 }),
      someOf({ loss_scale_factor: powerOfTwo(10) }),
    )
    .map(([defaultOptimizer, chosen, own]) => {
      const map = envelope('OptimizerMap', { default_optimizer: defaultOptimizer, optimizer_map: { ...chosen } });
      return envelope('MultiOptimizer', { optimizer_map: map, ...own });
    });

/** Every class of Keras, wrappers included. */
export const optimizer: fc.Arbitrary<Wire> = fc.oneof(
  { weight: 14, arbitrary: anyPlain },
  { weight: 2, arbitrary: lossScale },
  { weight: 2, arbitrary: multi('encoder/.*', 'decoder', '.*/bias', 'a|b') },
);

function someOf(members: Members): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(members as Record<string, fc.Arbitrary<unknown>>, { requiredKeys: [] });
}

function envelope(className: string, config: Record<string, unknown>, isSchedule = false): Wire {
  const module = isSchedule ? 'keras.optimizers.schedules' : 'keras.optimizers';
  return { module, class_name: className, config: marked(config), registered_name: null };
}

/** Plain numbers, remembered as floats and integers. */
function marked<T extends object>(source: T): T {
  const copy: Record<string, unknown> | unknown[] = Array.isArray(source) ? [] : {};
  for (const [key, value] of Object.entries(source)) {
    const isFloat = value instanceof PythonFloat;
    const plain = isFloat ? value.value : Array.isArray(value) ? marked(value) : value;
    (copy as Record<string, unknown>)[key] = plain;
    if (typeof plain === 'number') setNumberLiteral(copy, key, isFloat ? 'float' : 'int');
  }
  return copy as T;
}
