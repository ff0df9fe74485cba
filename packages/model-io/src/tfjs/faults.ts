import type { Config, KerasTensor, Shape } from '@descent/layers';
import { isRecord, textOf } from '@descent/spec';
import type { Problem } from '../model-file-error.js';

/**
 * What comes of a fault: the numbers differ, or the model cannot be loaded or run there.
 */
export type Effect = 'differs' | 'fails';

/** A layer of a model for which tfjs-layers is not Keras. */
export interface FoundFault extends Problem {
  readonly effect: Effect;
}

/** An input of a call, as far as it matters. */
export type CallInput = Pick<KerasTensor, 'shape' | 'dtype'>;

/** A layer of tfjs-layers 4.22 that is not Keras's of the same name. */
interface Fault {
  /** Class names, or `*` for all. */
  readonly layers: string;
  readonly effect: Effect;
  /** Whether a call of such a layer is one of those that go wrong. */
  readonly when: (config: Config, inputs: readonly CallInput[]) => boolean;
  /** What tfjs-layers does, after the layer's name and a colon. */
  readonly why: string;
  /** Whether `rewrites` has a way to write it that computes the same. */
  readonly isWrittenAround?: boolean;
}

const PENALIZED = 'Conv1D Conv2D Conv2DTranspose Dense DepthwiseConv2D Embedding SeparableConv2D';
const UNPENALIZED = 'Bidirectional GRU LSTM RNN SimpleRNN';
const MERGES = 'Add Average Maximum Minimum Multiply';
const CONVOLUTIONS = 'Conv1D Conv2D Conv2DTranspose DepthwiseConv2D SeparableConv2D';
const STEPS = 'Conv1D AveragePooling1D MaxPooling1D GlobalAveragePooling1D GlobalMaxPooling1D';
const GLOBAL = 'GlobalAveragePooling1D GlobalAveragePooling2D GlobalMaxPooling1D GlobalMaxPooling2D';

/** Every option and shape at which tfjs-layers 4.22 parts from Keras, one a line; for masks see `mask-faults`. */
const FAULTS: readonly Fault[] = [
  fault(
    '*',
    'fails',
    (_, inputs) => inputs.some((x) => rank(x) < 2),
    'tfjs-layers adds an axis to inputs that have only one.',
  ),
  fault(PENALIZED, 'fails', has('activity_regularizer'), 'tfjs-layers throws at an activity_regularizer.'),
  fault(UNPENALIZED, 'differs', has('activity_regularizer'), 'tfjs-layers trains it without its activity_regularizer.'),
  fault('ReLU', 'differs', not('negative_slope', 0), 'tfjs-layers ignores negative_slope.'),
  fault('ReLU', 'differs', not('threshold', 0), 'tfjs-layers ignores threshold.'),
  fault('ELU', 'fails', not('alpha', 1), 'tfjs-layers throws at an alpha other than 1.'),
  fault(
    'Softmax',
    'fails',
    (config, [x]) => !isLast(config.axis, x),
    'tfjs-layers throws at an axis other than the last.',
  ),
  fault(
    'BatchNormalization',
    'differs',
    ({ axis }, [x]) => !isLast(axis, x),
    'tfjs-layers normalizes otherwise on an axis other than the last.',
  ),
  fault(
    'BatchNormalization LayerNormalization',
    'fails',
    (_, [x]) => rank(x) > 4,
    'tfjs-layers throws at inputs of more than 4 axes.',
  ),
  fault(CONVOLUTIONS, 'fails', not('groups', 1), 'tfjs-layers has no groups.'),
  fault('Conv1D', 'fails', ({ padding }) => padding === 'causal', 'tfjs-layers throws at padding "causal".'),
  fault(
    STEPS,
    'differs',
    not('data_format', 'channels_last'),
    'tfjs-layers ignores data_format: channels come last there.',
  ),
  fault(
    'SeparableConv2D',
    'fails',
    not('data_format', 'channels_last'),
    'tfjs-layers throws at data_format "channels_first".',
  ),
  fault(
    'DepthwiseConv2D Conv2DTranspose',
    'differs',
    ({ dilation_rate: rate }) => !isOnes(rate),
    'tfjs-layers ignores dilation_rate.',
  ),
  fault(
    'Conv2DTranspose',
    'differs',
    (config) => isSet(config.output_padding) && !isPlainPadding(config),
    'tfjs-layers ignores output_padding.',
  ),
  fault(
    'UpSampling2D',
    'differs',
    ({ interpolation, size }) => interpolation === 'bilinear' && !isOnes(size),
    'tfjs-layers interpolates from the corners of pixels, Keras from their centers.',
  ),
  fault(
    'UpSampling2D',
    'fails',
    ({ interpolation }) => !['bilinear', 'nearest'].includes(textOf(interpolation)),
    'tfjs-layers has interpolation "nearest" and "bilinear" alone.',
  ),
  fault(GLOBAL, 'differs', not('keepdims', false), 'tfjs-layers ignores keepdims.'),
  fault(
    'Flatten',
    'fails',
    (_, [x]) => x?.shape.slice(1).includes(null) === true,
    'tfjs-layers throws at inputs whose size is not known.',
  ),
  fault(MERGES, 'fails', (_, inputs) => inputs.length < 2, 'tfjs-layers throws at a single input.'),
  fault(
    'Dot',
    'fails',
    (_, inputs) => inputs.some((x) => rank(x) > 3),
    'tfjs-layers throws at inputs of more than 3 axes.',
  ),
  fault('GRU GRUCell', 'fails', not('reset_after', false), 'tfjs-layers has it only with reset_after: false.'),
  fault(
    'RNN',
    'fails',
    ({ cell }) => dropsIn(cell),
    'tfjs-layers keeps the dropout mask of a cell, which fits one size of batch alone.',
  ),
  fault(
    'RNN',
    'differs',
    ({ cell, return_state: state }) => state === true && classOf(cell) === 'StackedRNNCells',
    'tfjs-layers returns the states of several cells in reverse.',
  ),
  fault(
    'Bidirectional',
    'fails',
    ({ layer }) => classOf(layer) === 'RNN',
    'tfjs-layers throws at an RNN of cells inside.',
  ),
  {
    ...fault(
      'Concatenate',
      'differs',
      ({ axis }) => Number(axis) < -1,
      'tfjs-layers takes every negative axis for the last.',
    ),
    isWrittenAround: true,
  },
  { ...fault('Flatten', 'fails', (_, [x]) => rank(x) < 3, 'tfjs-layers throws at vectors.'), isWrittenAround: true },
  fault(
    'RNN',
    'differs',
    ({ cell }, inputs) => inputs.length > 1 && classOf(cell) === 'StackedRNNCells',
    'tfjs-layers takes the states of several cells in reverse.',
  ),
  fault(
    'BatchNormalization LayerNormalization',
    'differs',
    (_, [x]) => !isFloat(x),
    'tfjs-layers rounds what it makes of integers.',
  ),
  fault('PReLU', 'differs', (_, [x]) => x?.dtype === 'bool', 'tfjs-layers rounds what it makes of booleans.'),
  fault('ELU', 'fails', (_, [x]) => !isFloat(x), 'tfjs-layers throws at integers.'),
  fault(
    'Bidirectional',
    'fails',
    ({ layer, backward_layer: back }) => isSet(back) && !isMirror(layer, back),
    'tfjs-layers makes the backward layer of the forward one; a layer of its own cannot be written.',
  ),
];

function fault(layers: string, effect: Effect, when: Fault['when'], why: string): Fault {
  return { layers, effect, when, why };
}

/** What goes wrong with a call of a layer, the layers and cells inside it included. */
export function faultsOf(className: string, config: Config, inputs: readonly CallInput[]): Fault[] {
  const own = FAULTS.filter(({ layers, when }) => {
    return (layers === '*' || layers.split(' ').includes(className)) && when(config, inputs);
  });
  const isDistributed = className === 'TimeDistributed';
  const steps = isDistributed ? inputs.map(stepOf) : inputs;
  const inner = [config.layer, config.cell, ...[config.cells ?? []].flat()].filter(isRecord).flatMap((envelope) => {
    // No penalty is asked of a layer that is distributed over steps, in Keras neither.
    const { activity_regularizer: penalty, ...rest } = isRecord(envelope.config) ? envelope.config : {};
    const asked = isDistributed ? rest : { ...rest, activity_regularizer: penalty };
    return faultsOf(classOf(envelope), asked, steps);
  });
  return [...own, ...inner];
}

function has(key: string): Fault['when'] {
  return (config) => isSet(config[key]);
}

function not(key: string, value: unknown): Fault['when'] {
  return (config) => isSet(config[key]) && config[key] !== value;
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function rank(input: CallInput | undefined): number {
  return input?.shape.length ?? 0;
}

function stepOf({ shape: [batch = null, , ...rest], dtype }: CallInput): CallInput {
  return { shape: [batch, ...rest] as Shape, dtype };
}

function isFloat(input: CallInput | undefined): boolean {
  return input?.dtype === 'float32';
}

/** Whether an axis, also one in a list, is the last; several axes are another matter. */
function isLast(given: unknown, input: CallInput | undefined): boolean {
  const axis = Array.isArray(given) && given.length === 1 ? given[0] : given;
  return Array.isArray(axis) || axis === -1 || axis === rank(input) - 1;
}

/** Whether an output padding gives the size that there is without one. */
function isPlainPadding({ output_padding: padding, padding: mode, kernel_size: kernel, strides }: Config): boolean {
  const isNone = [padding].flat().every((size) => size === 0);
  const strideOf = (axis: number) => Number([strides].flat()[axis] ?? [strides].flat()[0]);
  return isNone && mode === 'valid' && [kernel].flat().every((size, axis) => Number(size) >= strideOf(axis));
}

function isOnes(value: unknown): boolean {
  return (Array.isArray(value) ? value : [value ?? 1]).every((rate) => rate === 1);
}

function classOf(envelope: unknown): string {
  return isRecord(envelope) ? textOf(envelope.class_name) : '';
}

function dropsIn(cell: unknown): boolean {
  if (!isRecord(cell) || !isRecord(cell.config)) return false;
  const { cells, dropout, recurrent_dropout: recurrent } = cell.config;
  if (Array.isArray(cells)) return cells.some(dropsIn);
  return Number(dropout ?? 0) > 0 || Number(recurrent ?? 0) > 0;
}

/** Whether the one layer is the other run the other way around, weights aside. */
function isMirror(layer: unknown, back: unknown): boolean {
  const [one, other] = [layer, back].map((envelope) =>
    isRecord(envelope) && isRecord(envelope.config) ? envelope.config : {},
  );
  const matters = (key: string) => !/^(name|go_backwards|seed|zero_output_for_mask)$|_initializer$/.test(key);
  const plain = (config: Config) =>
    JSON.stringify(
      Object.entries(config)
        .filter(([key]) => matters(key))
        .sort(),
    );
  const turned = (one?.go_backwards === true) !== (other?.go_backwards === true);
  return classOf(layer) === classOf(back) && turned && plain(one as Config) === plain(other as Config);
}
