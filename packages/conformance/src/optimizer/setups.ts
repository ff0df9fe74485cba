import {
  type CustomObjects,
  deserialize,
  LossScaleOptimizer,
  type Optimizer,
  type OptimizerFactory,
  optimizerClasses,
} from '@descent/optimizers';

/** A config as Keras writes it, in snake_case. */
export type OptimizerConfig = Readonly<Record<string, unknown>>;

/** An optimizer with some options, made anew for each use. */
export interface OptimizerSetup {
  readonly label: string;
  make(): Optimizer;
}

/** Options of every rule, that switch on all that has state. */
const OF_ALL: readonly OptimizerConfig[] = [
  {},
  { weight_decay: 0.01, clipnorm: 0.5 },
  { use_ema: true, ema_momentum: 0.9, ema_overwrite_frequency: 3 },
  { gradient_accumulation_steps: 2, use_ema: true, global_clipnorm: 1 },
  {
    learning_rate: {
      class_name: 'ExponentialDecay',
      config: { initial_learning_rate: 0.1, decay_steps: 5, decay_rate: 0.7 },
    },
  },
];

/** Whether a class has a rule of its own: it was made by `defineOptimizer`, and takes the options of all rules. */
export const isRule = (factory: OptimizerFactory): boolean => 'definition' in factory;

/** An optimizer of a class, from a config as Keras writes it: one inside another is an envelope. */
export function makeOptimizer(factory: OptimizerFactory, config: OptimizerConfig): Optimizer {
  if (isRule(factory)) return factory.fromConfig(config);
  return deserialize({ class_name: factory.className, config }, { customObjects: customObjectsOf(factory) });
}

/** A class of one's own by the names under which a config may know it. */
export function customObjectsOf(factory: OptimizerFactory): CustomObjects {
  const { className } = factory;
  if (optimizerClasses.has(className.toLowerCase())) return {};
  const registered = 'registeredName' in factory ? factory.registeredName : undefined;
  return { [typeof registered === 'string' ? registered : `Custom>${className}`]: factory, [className]: factory };
}

/**
 * An optimizer with its defaults, with the options of every rule, with configs of its own, and inside a
 * `LossScaleOptimizer`; one without a rule of its own (a wrapper) with its own configs alone.
 */
export function optimizerSetups(factory: OptimizerFactory, configs: readonly OptimizerConfig[] = []): OptimizerSetup[] {
  const { className } = factory;
  const all = isRule(factory) ? [...OF_ALL, ...configs] : configs.length > 0 ? configs : [{}];
  const setups = all.map((config) => ({
    label: `${className} ${JSON.stringify(config)}`,
    make: () => makeOptimizer(factory, config),
  }));
  if (!isRule(factory)) return setups;
  const scaled = () => new LossScaleOptimizer(factory.fromConfig({}), { initialScale: 8, dynamicGrowthSteps: 3 });
  return [...setups, { label: `LossScaleOptimizer of ${className}`, make: scaled }];
}
