import { MultiOptimizer, type OptimizerFactory, optimizerClasses } from '@descent/optimizers';
import { isRule, type OptimizerConfig, type OptimizerSetup, optimizerSetups } from './setups.js';

/** Configs of Keras's classes that switch on state which their defaults do without. */
const CONFIGS: Readonly<Record<string, readonly OptimizerConfig[]>> = {
  SGD: [{ momentum: 0.9 }, { momentum: 0.9, nesterov: true }],
  RMSprop: [{ momentum: 0.9 }, { centered: true, momentum: 0.5 }],
  Adam: [{ amsgrad: true }],
  AdamW: [{ amsgrad: true }],
  Muon: [{ exclude_layers: ['kernel'] }, { nesterov: false, rms_rate: null }],
  ScheduleFreeAdamW: [{ warmup_steps: 4 }],
};

/** A class of Keras, and the configs that show all that it does. */
export interface BuiltIn {
  readonly factory: OptimizerFactory;
  readonly configs: readonly OptimizerConfig[];
}

/** Keras's classes that have a rule of their own. */
export function builtInRules(): BuiltIn[] {
  return [...optimizerClasses.values()]
    .filter(isRule)
    .map((factory) => ({ factory, configs: CONFIGS[factory.className] ?? [] }));
}

/** Every class of Keras, in every setup. */
export function builtInSetups(): OptimizerSetup[] {
  const of = (name: string) => {
    const found = optimizerClasses.get(name);
    if (found === undefined) throw new Error(`There is no optimizer ${name}`);
    return found.fromConfig({ use_ema: true });
  };
  const multi = () => new MultiOptimizer({ defaultOptimizer: of('adam'), optimizerMap: { '.*/bias': of('nadam') } });
  return [
    ...builtInRules().flatMap(({ factory, configs }) => optimizerSetups(factory, configs)),
    { label: 'MultiOptimizer', make: multi },
  ];
}
