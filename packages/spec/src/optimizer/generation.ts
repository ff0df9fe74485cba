import { nameTable } from '../generated/name-table.js';
import { isRecord } from '../json/guard.js';

/** Who wrote a config, or who is to read it. */
export type Generation = keyof typeof nameTable.generations;

export const generations = Object.keys(nameTable.generations) as readonly Generation[];

interface Table {
  readonly description: string;
  readonly accepted: Readonly<Record<string, string>>;
  readonly exported: Readonly<Record<string, string>>;
  readonly variants?: Readonly<Record<string, string>>;
}

export const tableOf = (generation: Generation): Table => nameTable.generations[generation];

/** Keys that only one generation writes, or only tfjs. */
const TFJS_KEYS = ['learningRate', 'beta1', 'beta2', 'useNesterov', 'use_nesterov', 'initialAccumulatorValue'];
const KERAS_3_KEYS = ['loss_scale_factor', 'gradient_accumulation_steps'];
const KERAS_2_KEYS = ['weight_decay', 'use_ema', 'ema_momentum', 'ema_overwrite_frequency'];
const LEGACY_KEYS = ['decay', 'lr', 'schedule_decay'];

export interface WrittenOptimizer {
  readonly className: string;
  readonly module?: unknown;
  readonly config: Readonly<Record<string, unknown>>;
}

/**
 * The generation that wrote a config, by what only that one writes. `inherited` is that of the optimizer around it.
 * Nothing telling in it: Keras 3.
 */
export function detectGeneration(
  { className, module, config }: WrittenOptimizer,
  inherited: Generation = 'keras-3',
): Generation {
  const has = (keys: readonly string[]): boolean => keys.some((key) => Object.hasOwn(config, key));
  const name = className.toLowerCase();

  if (isTfjs(className, config)) return 'tfjs';
  const variant = variantOfName(name);
  if (variant !== undefined) return variant;
  if (typeof module === 'string' && /(^|\.)optimizers\.legacy(\.|$)/.test(module)) return 'keras-2-legacy';
  if (typeof config.is_legacy_optimizer === 'boolean') return config.is_legacy_optimizer ? 'keras-2-legacy' : 'keras-2';
  if (has(KERAS_3_KEYS)) return 'keras-3';
  if (has(['jit_compile'])) return 'keras-2';
  if (name.startsWith('lossscaleoptimizer')) return generationOfWrapper(config) ?? inherited;
  if (has(LEGACY_KEYS) && !has(KERAS_2_KEYS) && Object.hasOwn(tableOf('keras-2-legacy').accepted, name))
    return 'keras-2-legacy';
  return inherited;
}

/** The generation that a name alone tells: `experimentaladam` is a new class even where the old ones are meant. */
function variantOfName(name: string): Generation | undefined {
  if (Object.hasOwn(tableOf('keras-3').accepted, name)) return undefined;
  const variant = tableOf('keras-2').variants?.[name] ?? tableOf('keras-2-legacy').variants?.[name];
  if (variant === undefined) return undefined;
  return variant === 'legacy' ? 'keras-2-legacy' : 'keras-2';
}

function isTfjs(className: string, config: Readonly<Record<string, unknown>>): boolean {
  if (className === 'Momentum' || TFJS_KEYS.some((key) => Object.hasOwn(config, key))) return true;
  return className === 'RMSProp' && Object.hasOwn(config, 'decay') && !Object.hasOwn(config, 'rho');
}

/** TensorFlow up to 2.3 wrote `loss_scale`, Keras 2 `dynamic`; early Keras 3 its useless base keys. */
function generationOfWrapper(config: Readonly<Record<string, unknown>>): Generation | undefined {
  if (Object.hasOwn(config, 'loss_scale')) return 'keras-2-legacy';
  if (KERAS_2_KEYS.some((key) => Object.hasOwn(config, key))) return 'keras-3';
  if (!Object.hasOwn(config, 'dynamic')) return undefined;
  const inner = config.inner_optimizer;
  const isNew = isRecord(inner) && isRecord(inner.config) && inner.config.is_legacy_optimizer === false;
  return isNew ? 'keras-2' : 'keras-2-legacy';
}
