import { ConfigError, UnsupportedError } from '../errors.js';
import { optimizerRules } from '../generated/rules.js';
import { isRecord } from '../json/guard.js';
import { copyLiterals, setNumberLiteral } from '../json/literals.js';
import { toSnakeCase } from '../naming.js';
import { textOf } from '../preview.js';
import { checkConfig, restoreLiterals, withKey } from './config.js';
import { optimizerEnvelope } from './envelope.js';
import { fillConfig } from './fill.js';
import type { Generation } from './generation.js';
import { type InnerOptions, variantOf } from './inner-options.js';
import type { OptimizerReading } from './reading.js';

/** Keys that early Keras 3 wrote for a LossScaleOptimizer and that must be as they are when unused. */
const UNUSED: Readonly<Record<string, unknown>> = {
  weight_decay: null,
  clipnorm: null,
  global_clipnorm: null,
  clipvalue: null,
  use_ema: false,
  ema_momentum: 0.99,
  ema_overwrite_frequency: null,
  loss_scale_factor: null,
  gradient_accumulation_steps: null,
};

/** A LossScaleOptimizer in any of its three forms; one with a fixed scale is its inner optimizer with that factor. */
export function readLossScale(
  given: Record<string, unknown>,
  generation: Generation,
  options: InnerOptions,
): OptimizerReading {
  const { pointer = '' } = options;
  const where = 'LossScaleOptimizer';
  const draft: Record<string, unknown> = { ...given };
  copyLiterals(given, draft);
  const notes: string[] = [];
  const innerKey = 'loss_scale' in draft ? convertLossScale(draft, pointer) : 'inner_optimizer';
  if (!Object.hasOwn(draft, innerKey)) throw new ConfigError(where, pointer, given, `has no "${innerKey}"`);

  const serialized = draft[innerKey];
  if (!isRecord(serialized)) {
    throw new ConfigError(
      where,
      `${pointer}/${innerKey}`,
      serialized,
      'must be a serialized optimizer, an object with class_name and config',
    );
  }
  let inner = options.readInner(serialized, { ...options, pointer: `${pointer}/${innerKey}` });
  delete draft[innerKey];

  const isDynamic = draft.dynamic ?? true;
  delete draft.dynamic;
  for (const [key, unused] of Object.entries(UNUSED)) {
    if (!Object.hasOwn(draft, key)) continue;
    if (draft[key] !== unused) {
      throw new ConfigError(where, `${pointer}/${key}`, draft[key], 'cannot be set here', `Set it on ${innerKey}.`);
    }
    delete draft[key];
  }
  if (!isDynamic) return fixedScale(draft, inner, generation, pointer);
  for (const key of ['initial_scale', 'dynamic_growth_steps']) if (draft[key] === null) delete draft[key];

  const factor = inner.config.loss_scale_factor;
  if (factor != null && inner.custom === undefined) {
    notes.push(`loss_scale_factor ${textOf(factor)} of the inner optimizer is dropped, as Keras drops it`);
    inner = withKey(inner, 'loss_scale_factor', null);
  }
  const config = fillConfig(
    where,
    optimizerRules.LossScaleOptimizer,
    { ...draft, inner_optimizer: optimizerEnvelope(inner) },
    pointer,
  );
  restoreLiterals(draft, config);
  if (config.name === null) config.name = toSnakeCase(where);
  checkConfig('LossScaleOptimizer', config, pointer);
  const isOld = generation === 'keras-2' || generation === 'keras-2-legacy';
  if (isOld) notes.push('the loss scale stays at 1 or above and finite, and skipped steps count, as in Keras 2');
  return {
    className: where,
    config,
    generation,
    ...variantOf(generation, isOld ? { boundedLossScale: true } : {}),
    inner,
    notes: [...notes, ...inner.notes.map((note) => `inner_optimizer: ${note}`)],
  };
}

/** TensorFlow up to 2.3: `optimizer` and `loss_scale`, an object of its own. */
function convertLossScale(draft: Record<string, unknown>, pointer: string): 'optimizer' {
  const at = `${pointer}/loss_scale`;
  const scale = draft.loss_scale;
  const where = 'LossScaleOptimizer';
  delete draft.loss_scale;
  if (!isRecord(scale) || !isRecord(scale.config)) {
    throw new ConfigError(where, at, scale, 'must be a serialized DynamicLossScale or FixedLossScale');
  }
  const { config } = scale;
  if (scale.class_name === 'FixedLossScale') {
    draft.dynamic = false;
    draft.initial_scale = config.loss_scale_value;
  } else if (scale.class_name === 'DynamicLossScale') {
    if ((config.multiplier ?? 2) !== 2) {
      throw new UnsupportedError(
        `LossScaleOptimizer at ${at}/config/multiplier: only a multiplier of 2 can be honored, as in every Keras since ` +
          `TensorFlow 2.4. Received: ${textOf(config.multiplier)}.`,
        { pointer: `${at}/config/multiplier` },
      );
    }
    draft.initial_scale = config.initial_loss_scale ?? null;
    draft.dynamic_growth_steps = config.increment_period ?? null;
  } else {
    throw new ConfigError(
      where,
      `${at}/class_name`,
      scale.class_name,
      'must be "DynamicLossScale" or "FixedLossScale"',
    );
  }
  return 'optimizer';
}

function fixedScale(
  draft: Record<string, unknown>,
  inner: OptimizerReading,
  generation: Generation,
  pointer: string,
): OptimizerReading {
  const { initial_scale: scale, dynamic_growth_steps: growth } = draft;
  const where = 'LossScaleOptimizer';
  if (generation === 'keras-3' || typeof scale !== 'number') {
    const fix = 'Set loss_scale_factor on the inner optimizer instead.';
    throw new ConfigError(
      where,
      `${pointer}/dynamic`,
      false,
      'must be true, or come with the initial_scale of Keras 2',
      fix,
    );
  }
  if (growth != null) {
    throw new ConfigError(where, `${pointer}/dynamic_growth_steps`, growth, 'must be null when dynamic is false');
  }
  if (inner.custom !== undefined) {
    throw new UnsupportedError(
      `LossScaleOptimizer at ${pointer}: a fixed scale on a class of one's own. Set it there.`,
      { pointer },
    );
  }
  const fixed = withKey(inner, 'loss_scale_factor', scale);
  setNumberLiteral(fixed.config, 'loss_scale_factor', 'float');
  return {
    ...fixed,
    notes: [`a fixed loss scale is the inner optimizer with loss_scale_factor ${scale}`, ...inner.notes],
  };
}
