import * as L from '@descent/layers';
import { Model } from '@descent/trainer';

/** A model to write for tfjs-layers, by what is particular about it. */
export type Case = readonly [name: string, make: () => Model];

export type Make = () => L.Layer;
export type Ends = L.KerasTensor | L.KerasTensor[];

export const input = (...shape: (number | null)[]) => L.Input({ shape });
export const integers = (...shape: (number | null)[]) => L.Input({ shape, dtype: 'int32' });
export const call = (layer: L.Layer, x: Ends, options = {}) =>
  layer.apply(x as L.KerasTensor, options) as L.KerasTensor;
export const callAll = (layer: L.Layer, x: Ends, options = {}) =>
  layer.apply(x as L.KerasTensor, options) as unknown as L.KerasTensor[];
export const model = (inputs: Ends, outputs: Ends) =>
  new Model({ inputs, outputs } as ConstructorParameters<typeof Model>[0]);

/** One layer on one input. */
export const alone =
  (make: Make, ...shape: (number | null)[]) =>
  () => {
    const x = input(...shape);
    return model(x, call(make(), x));
  };
/** One layer on several inputs. */
export const merged =
  (make: Make, ...shapes: number[][]) =>
  () => {
    const x = shapes.map((shape) => input(...shape));
    return model(x, call(make(), x));
  };

export const ACTIVATIONS = [
  'elu',
  'relu',
  'relu6',
  'selu',
  'sigmoid',
  'softmax',
  'softplus',
  'softsign',
  'tanh',
  'linear',
  'silu',
  'mish',
  'gelu',
  'log_softmax',
  'hard_sigmoid',
  'hard_silu',
  'exponential',
  'leaky_relu',
  'celu',
  'glu',
  'sparsemax',
  null,
] as const;
export const PADDINGS = ['valid', 'same'] as const;
export const FORMATS = ['channels_last', 'channels_first'] as const;
export const BOTH = [false, true];

/** Every value of each option with every value of the others. */
export function product<T extends Record<string, readonly unknown[]>>(options: T): { [K in keyof T]: T[K][number] }[] {
  return Object.entries(options).reduce<Record<string, unknown>[]>(
    (rows, [key, values]) => rows.flatMap((row) => values.map((value) => ({ ...row, [key]: value }))),
    [{}],
  ) as { [K in keyof T]: T[K][number] }[];
}

export const named = (name: string, options: object, make: () => Model): Case => [
  `${name} ${JSON.stringify(options)}`,
  make,
];

export const CELLS: Record<string, (units: number, options?: object) => L.Layer> = {
  LSTMCell: (units, options) => new L.LSTMCell({ units, ...options }),
  GRUCell: (units, options) => new L.GRUCell({ units, resetAfter: false, ...options }),
  SimpleRNNCell: (units, options) => new L.SimpleRNNCell({ units, ...options }),
};
export const RECURRENT: Record<string, (options?: object) => L.Layer> = {
  LSTM: (options) => new L.LSTM({ units: 3, ...options }),
  GRU: (options) => new L.GRU({ units: 3, resetAfter: false, ...options }),
  SimpleRNN: (options) => new L.SimpleRNN({ units: 3, ...options }),
  RNN: ({ ...options } = {}) => new L.RNN({ cell: CELLS.LSTMCell?.(3) as never, ...options }),
  RNNs: ({ ...options } = {}) =>
    new L.RNN({ cell: [CELLS.LSTMCell?.(2), CELLS.GRUCell?.(4), CELLS.SimpleRNNCell?.(3)] as never, ...options }),
};
