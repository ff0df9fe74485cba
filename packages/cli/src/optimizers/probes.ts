import type { ClassSpec, KeySpec } from '@descent/spec';

/** A config that differs from the defaults in one thing. */
export interface Probe {
  /** The thing, as a person says it: `momentum`, `a schedule as learning_rate`. */
  readonly what: string;
  readonly config: Readonly<Record<string, unknown>>;
}

const SCHEDULE = {
  class_name: 'ExponentialDecay',
  config: { initial_learning_rate: 0.1, decay_steps: 10, decay_rate: 0.5 },
};

/** The options of a class, switched on one by one, to see what changes. */
export function probesOf({ keys }: ClassSpec): Probe[] {
  const probes = keys.flatMap((key): Probe[] => {
    const value = switched(key);
    return value === undefined ? [] : [{ what: key.wire, config: { [key.wire]: value } }];
  });
  const rate = keys.some(({ wire }) => wire === 'learning_rate');
  return rate ? [...probes, { what: 'schedules', config: { learning_rate: SCHEDULE } }] : probes;
}

/** What an option that is off is when it is on; `undefined` for one that is not off. */
function switched({ default: preset, python, required, wire }: KeySpec): unknown {
  if (required || wire === 'name') return undefined;
  if (preset === false) return true;
  if (preset !== null && preset !== 0) return undefined;
  return python === 'int' ? 2 : python === 'float' || python === 'strict-float' ? 0.5 : undefined;
}

/** Whether the class has other optimizers inside, whose state comes on top. */
export function isWrapper(spec: ClassSpec): boolean {
  return Object.keys(smallestParts(spec)).length > 0;
}

/** The smallest optimizers for the keys that hold some: SGD has no state of its own. */
export function smallestParts({ keys }: ClassSpec): Record<string, unknown> {
  const sgd = { class_name: 'SGD', config: {} };
  const map = { class_name: 'OptimizerMap', config: { default_optimizer: sgd, optimizer_map: {} } };
  const parts = { inner_optimizer: sgd, optimizer_map: map };
  return Object.fromEntries(Object.entries(parts).filter(([wire]) => keys.some((key) => key.wire === wire)));
}
