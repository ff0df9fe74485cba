import { ConfigError, UnsupportedError } from '../errors.js';
import type { OptimizerClassName } from '../generated/optimizers.js';
import { copyLiterals, numberLiteral, setNumberLiteral } from '../json/literals.js';
import type { Generation } from './generation.js';
import type { OldArithmetic } from './reading.js';

/** A config in Keras 3's keys, and what its generation computes otherwise. */
export interface Translation {
  readonly config: Record<string, unknown>;
  readonly arithmetic: OldArithmetic;
  readonly notes: string[];
  /** Keras 3's key → the key in the document, where they differ. */
  readonly origins: Readonly<Record<string, string>>;
}

type Context = { readonly className: OptimizerClassName; readonly pointer: string };

/** Rewrites the keys of a generation as Keras 3's. The config is a copy already. */
export function translate(
  generation: Generation,
  given: Readonly<Record<string, unknown>>,
  context: Context,
): Translation {
  const draft = new Draft(given, context);
  switch (generation) {
    case 'keras-3':
      draft.ignoreDecay();
      break;
    case 'keras-2':
      translateKeras2(draft);
      break;
    case 'keras-2-legacy':
      translateLegacy(draft);
      break;
    case 'tfjs':
      translateTfjs(draft);
      break;
  }
  return draft;
}

class Draft implements Translation {
  readonly config: Record<string, unknown>;
  readonly arithmetic: { -readonly [Key in keyof OldArithmetic]: OldArithmetic[Key] } = {};
  readonly notes: string[] = [];
  readonly origins: Record<string, string> = {};

  constructor(
    given: Readonly<Record<string, unknown>>,
    readonly context: Context,
  ) {
    this.config = { ...given };
    copyLiterals(given, this.config);
  }

  has(key: string): boolean {
    return Object.hasOwn(this.config, key);
  }

  take(key: string): unknown {
    const value = this.config[key];
    delete this.config[key];
    return value;
  }

  rename(from: string, to: string): void {
    if (!this.has(from)) return;
    if (this.has(to)) this.refuse(from, `says the same as "${to}", which is there too`);
    const literal = numberLiteral(this.config, from);
    this.config[to] = this.take(from);
    if (literal !== undefined) setNumberLiteral(this.config, to, literal);
    this.origins[to] = from;
  }

  refuse(key: string, rule: string): never {
    const { className, pointer } = this.context;
    throw new ConfigError(className, `${pointer}/${key}`, this.config[key], rule);
  }

  /** Takes a number >= 0 that Keras 3 has no key for. */
  takeRate(key: string): number | undefined {
    if (!this.has(key)) return undefined;
    const value = this.config[key];
    if (value === null) return void this.take(key);
    if (typeof value !== 'number' || !(value >= 0)) return this.refuse(key, 'must be a number >= 0');
    this.take(key);
    return value;
  }

  /** Keras 3 takes `decay`, warns and ignores it. */
  ignoreDecay(): void {
    if (!this.has('decay')) return;
    const decay = this.take('decay');
    if (decay !== null) this.notes.push(`decay ${JSON.stringify(decay)} is ignored, as Keras 3 ignores it`);
  }
}

function translateKeras2(draft: Draft): void {
  draft.take('is_legacy_optimizer');
  draft.take('jit_compile');
  if (draft.has('lr')) draft.refuse('lr', 'is ignored by Keras 2.11 to 2.15, so it cannot be meant');
  if (draft.takeRate('decay')) {
    throw new UnsupportedError(
      `${draft.context.className} at ${draft.context.pointer}/decay: Keras 2.11 to 2.15 refuse decay in their new ` +
        'optimizers. Use a schedule (InverseTimeDecay), or is_legacy_optimizer: true if an old optimizer wrote it.',
      { pointer: `${draft.context.pointer}/decay` },
    );
  }
  if (draft.config.use_ema) {
    draft.arithmetic.emaFromStart = true;
    draft.notes.push('the moving average starts as the first weights, as in Keras 2; Keras 3 starts it after one step');
  }
}

function translateLegacy(draft: Draft): void {
  const { className, pointer } = draft.context;
  draft.take('is_legacy_optimizer');
  if (draft.has('lr')) {
    if (draft.has('learning_rate')) draft.take('learning_rate');
    draft.rename('lr', 'learning_rate');
    draft.notes.push('lr is read as learning_rate');
  }
  const decay = draft.takeRate('decay');
  if (className === 'Nadam') {
    draft.arithmetic.momentumDecay = draft.takeRate('schedule_decay') ?? 0.004;
    draft.notes.push(`momentum follows 0.96^(${draft.arithmetic.momentumDecay} t), as in Keras up to 2.10`);
    if (typeof draft.config.learning_rate === 'object')
      draft.refuse('learning_rate', 'must be a number: the old Nadam takes no schedule');
  } else if (decay) {
    draft.arithmetic.decay = decay;
    draft.notes.push(`decay: the learning rate is divided by 1 + ${decay} * iterations, as in Keras up to 2.10`);
  }
  if (draft.has('epsilon') && !draft.config.epsilon) {
    draft.take('epsilon');
    draft.notes.push('epsilon without a value is 1e-7, as in Keras up to 2.10');
  }
  if (className === 'Adagrad' || (className === 'RMSprop' && !draft.config.momentum)) {
    draft.arithmetic.epsilonOutsideRoot = true;
    draft.notes.push('epsilon is added to the root, not inside it, as in Keras up to 2.10');
  }
  const clips = ['clipnorm', 'clipvalue', 'global_clipnorm'].filter((key) => draft.config[key] != null);
  if (clips.length > 1) {
    throw new UnsupportedError(
      `${className} at ${pointer}: the old optimizers clip in several ways one after the other, descent and Keras 3 ` +
        `in one. Received: ${clips.join(' and ')}. Keep one of them.`,
      { pointer },
    );
  }
}

/** tfjs's names, in camelCase or as tfjs-layers writes them in snake_case. */
const TFJS_NAMES: Readonly<Record<string, string>> = {
  learningRate: 'learning_rate',
  beta1: 'beta_1',
  beta2: 'beta_2',
  useNesterov: 'nesterov',
  use_nesterov: 'nesterov',
  initialAccumulatorValue: 'initial_accumulator_value',
};

function translateTfjs(draft: Draft): void {
  const { className } = draft.context;
  for (const [from, to] of Object.entries(TFJS_NAMES)) draft.rename(from, to);
  if (!draft.has('learning_rate')) draft.refuse('learningRate', 'is needed: tfjs has no default for it');
  if (typeof draft.config.learning_rate !== 'number')
    draft.refuse('learningRate', 'must be a number: tfjs has no schedules');
  if (draft.config.epsilon === null) draft.take('epsilon');
  if (className === 'RMSprop') {
    draft.rename('decay', 'rho');
    draft.notes.push('decay is read as rho, which is what tfjs means by it');
    if (draft.config.centered) draft.notes.push('tfjs subtracts epsilon when centered; Keras, and so descent, adds it');
  } else if (className === 'Adamax') {
    const decay = draft.takeRate('decay');
    if (decay) {
      draft.arithmetic.decay = decay;
      draft.notes.push(`decay: the learning rate is divided by 1 + ${decay} * iterations, as in tfjs`);
    }
  }
  if (className === 'Adam')
    draft.notes.push('tfjs adds epsilon to the bias-corrected root; Keras, and so descent, to the root before');
  if (className === 'Adadelta')
    draft.notes.push('tfjs divides by the accumulator before its update; Keras, and so descent, after it');
}
