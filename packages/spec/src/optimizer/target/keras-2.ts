import { optimizerRules } from '../../generated/rules.js';
import { setNumberLiteral } from '../../json/literals.js';
import { isOptimizerClassName, optimizerNames } from '../names.js';
import type { OldArithmetic, OptimizerReading } from '../reading.js';
import { scheduleForKeras2 } from './schedule.js';
import { compareArithmetic, copyKey, isOn, pick, refuse, setFloat, type WireObject, type Writing } from './target.js';

type Target = 'keras-2' | 'keras-2-legacy';

const CLIPS = ['clipnorm', 'global_clipnorm', 'clipvalue'];
const EMA = ['use_ema', 'ema_momentum', 'ema_overwrite_frequency'];
const BASE = [
  'name',
  'learning_rate',
  'weight_decay',
  ...CLIPS,
  ...EMA,
  'loss_scale_factor',
  'gradient_accumulation_steps',
];

/** As Keras 2.11 to 2.15 write their new optimizers. */
export function writeKeras2(reading: OptimizerReading, writing: Writing): WireObject {
  return write(reading, 'keras-2', writing, () => {
    compareArithmetic(reading, isOn(reading.config.use_ema) ? { emaFromStart: true } : {}, 'keras-2', writing);
    if (reading.arithmetic?.decay) refuse(reading, 'keras-2', 'decay', 'is refused by its new optimizers');
    const config = pick(reading.config, ['name', 'weight_decay', ...CLIPS, ...EMA]);
    for (const key of [...CLIPS, 'ema_overwrite_frequency']) if (config[key] === false) config[key] = null;
    config.jit_compile = false;
    config.is_legacy_optimizer = false;
    copyRate(reading, config, writing);
    return { module: 'keras.optimizers', config };
  });
}

/** As Keras up to 2.10, and `keras.optimizers.legacy` after it, write theirs. */
export function writeKeras2Legacy(reading: OptimizerReading, writing: Writing): WireObject {
  return write(reading, 'keras-2-legacy', writing, () => {
    const { className, config: from, arithmetic = {} } = reading;
    compareArithmetic(reading, legacyArithmetic(reading), 'keras-2-legacy', writing);
    if (isOn(from.weight_decay)) refuse(reading, 'keras-2-legacy', 'weight_decay', 'came with Keras 2.11');
    if (isOn(from.use_ema)) refuse(reading, 'keras-2-legacy', 'use_ema', 'came with Keras 2.11');
    if (from.epsilon === 0) refuse(reading, 'keras-2-legacy', 'epsilon', 'of 0 means 1e-7 there');
    const config = pick(from, ['name']);
    for (const key of CLIPS) if (isOn(from[key])) copyKey(from, key, config, key);
    copyRate(reading, config, writing);
    if (className === 'Nadam') writeNadam(reading, config);
    else setFloat(config, 'decay', arithmetic.decay ?? 0);
    return { module: 'keras.optimizers.legacy', config };
  });
}

/** The old Nadam says `decay` for the exponent of its momentum, and reads only `schedule_decay`. */
function writeNadam(reading: OptimizerReading, config: WireObject): void {
  if (reading.schedule !== undefined)
    refuse(reading, 'keras-2-legacy', 'learning_rate', 'cannot be a schedule in the old Nadam');
  const momentumDecay = reading.arithmetic?.momentumDecay ?? 1;
  setFloat(config, 'decay', momentumDecay);
  if (momentumDecay !== 0.004) setFloat(config, 'schedule_decay', momentumDecay);
}

function legacyArithmetic({ className, config, arithmetic }: OptimizerReading): OldArithmetic {
  const outside = className === 'Adagrad' || (className === 'RMSprop' && !config.momentum);
  return {
    ...(outside ? { epsilonOutsideRoot: true } : {}),
    ...(arithmetic?.momentumDecay === undefined ? {} : { momentumDecay: arithmetic.momentumDecay }),
  };
}

interface Written {
  readonly module: string;
  readonly config: WireObject;
}

/** What both of Keras 2's forms share: which classes there are, the loss scale around them, the class's own keys. */
function write(reading: OptimizerReading, target: Target, writing: Writing, base: () => Written): WireObject {
  const { className, config: from } = reading;
  if (className === 'LossScaleOptimizer') return writeLossScale(reading, target, writing);
  if (!isOptimizerClassName(className) || !Object.values(optimizerNames(target)).includes(className)) {
    return refuse(reading, target, 'class_name', 'is not one of its optimizers');
  }
  if (isOn(from.gradient_accumulation_steps))
    refuse(reading, target, 'gradient_accumulation_steps', 'came with Keras 3');
  const { module, config } = base();
  const own = Object.keys(optimizerRules[className].keys).filter((key) => !BASE.includes(key));
  for (const key of own) {
    // older releases of Keras 2 do not know the key
    if (key === 'beta' && !isOn(from[key])) continue;
    copyKey(from, key, config, key);
  }
  const written = { module, class_name: className, config, registered_name: null };
  return from.loss_scale_factor == null ? written : fixedScale(reading, written, target);
}

/** Keras 2 has a fixed loss scale only as a wrapper. */
function fixedScale(reading: OptimizerReading, inner: WireObject, target: Target): WireObject {
  const config: WireObject = { inner_optimizer: inner, dynamic: false };
  setFloat(config, 'initial_scale', reading.config.loss_scale_factor as number);
  config.dynamic_growth_steps = null;
  return { class_name: wrapperName(target), config };
}

function writeLossScale(reading: OptimizerReading, target: Target, writing: Writing): WireObject {
  compareArithmetic(reading, { boundedLossScale: true }, target, writing);
  const config: WireObject = { inner_optimizer: writing.writeInner(reading.inner as OptimizerReading), dynamic: true };
  copyKey(reading.config, 'initial_scale', config, 'initial_scale');
  config.dynamic_growth_steps = reading.config.dynamic_growth_steps;
  setNumberLiteral(config, 'dynamic_growth_steps', 'int');
  return { class_name: wrapperName(target), config };
}

/** Its config never says `is_legacy_optimizer`, so that only the name chooses the table. */
const wrapperName = (target: Target): string => (target === 'keras-2' ? 'LossScaleOptimizerV3' : 'LossScaleOptimizer');

function copyRate(reading: OptimizerReading, config: WireObject, { note }: Writing): void {
  const { schedule } = reading;
  if (schedule === undefined) {
    copyKey(reading.config, 'learning_rate', config, 'learning_rate');
    return;
  }
  if (schedule.custom !== undefined) refuse(reading, 'keras-2', 'learning_rate', "is a schedule of one's own");
  config.learning_rate = scheduleForKeras2(schedule, note);
}
