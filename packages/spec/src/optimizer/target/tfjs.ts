import type { OptimizerReading } from '../reading.js';
import { compareArithmetic, copyKey, isOn, refuse, setFloat, type WireObject, type Writing } from './target.js';

/** Its class name there, and its keys: Keras's name → tfjs's. */
interface Form {
  readonly className: string;
  readonly keys: Readonly<Record<string, string>>;
  readonly note?: string;
}

const BETAS = { beta_1: 'beta1', beta_2: 'beta2', epsilon: 'epsilon' };

/** What tfjs cannot do, whichever the class. */
const ABSENT = ['weight_decay', 'clipnorm', 'global_clipnorm', 'clipvalue', 'use_ema', 'gradient_accumulation_steps'];

/** As tfjs 4.22 reads it: `{class_name, config}` in camelCase. */
export function writeTfjs(reading: OptimizerReading, writing: Writing): WireObject {
  const { config: from, arithmetic, schedule } = reading;
  const form = formOf(reading);
  if (form === undefined) return refuse(reading, 'tfjs', 'class_name', 'is not one of its optimizers');
  if (schedule !== undefined) refuse(reading, 'tfjs', 'learning_rate', 'is a schedule, and tfjs has none');
  for (const key of ABSENT) if (isOn(from[key])) refuse(reading, 'tfjs', key, 'does not exist there');
  if (from.loss_scale_factor != null) refuse(reading, 'tfjs', 'loss_scale_factor', 'does not exist there');
  if (isOn(from.amsgrad)) refuse(reading, 'tfjs', 'amsgrad', 'does not exist there');
  if (reading.className === 'Adagrad' && from.epsilon !== 1e-7)
    refuse(reading, 'tfjs', 'epsilon', 'is always 1e-7 there');
  if (arithmetic?.decay && reading.className !== 'Adamax')
    refuse(reading, 'tfjs', 'decay', 'exists there for Adamax alone');

  const { decay: _, ...rest } = arithmetic ?? {};
  compareArithmetic({ ...reading, arithmetic: rest }, {}, 'tfjs', writing);
  if (form.note !== undefined) writing.note(`${reading.className}: ${form.note}`);
  const config: WireObject = {};
  copyKey(from, 'learning_rate', config, 'learningRate');
  for (const [ours, theirs] of Object.entries(form.keys)) {
    copyKey(from, ours, config, theirs);
    if (typeof config[theirs] !== 'number' && (ours === 'nesterov' || ours === 'centered'))
      config[theirs] = isOn(from[ours]);
  }
  if (reading.className === 'Adamax') setFloat(config, 'decay', arithmetic?.decay ?? 0);
  return { class_name: form.className, config };
}

function formOf({ className, config }: OptimizerReading): Form | undefined {
  switch (className) {
    case 'Adadelta':
      return {
        className,
        keys: { rho: 'rho', epsilon: 'epsilon' },
        note: 'tfjs divides by the accumulator before its update, Keras after it',
      };
    case 'Adagrad':
      return { className, keys: { initial_accumulator_value: 'initialAccumulatorValue' } };
    case 'Adam':
      return {
        className,
        keys: BETAS,
        note: 'tfjs adds epsilon to the bias-corrected root, Keras to the root before',
      };
    case 'Adamax':
      return { className, keys: BETAS };
    case 'RMSprop':
      return {
        className: 'RMSProp',
        keys: { rho: 'decay', momentum: 'momentum', epsilon: 'epsilon', centered: 'centered' },
        ...(isOn(config.centered) ? { note: 'tfjs subtracts epsilon when centered, Keras adds it' } : {}),
      };
    case 'SGD':
      return isOn(config.momentum)
        ? { className: 'Momentum', keys: { momentum: 'momentum', nesterov: 'useNesterov' } }
        : { className, keys: {} };
    default:
      return undefined;
  }
}
