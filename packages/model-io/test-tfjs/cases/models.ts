import * as L from '@descent/layers';
import { Model, Sequential } from '@descent/trainer';
import { alone, type Case, call, callAll, input, model } from './dsl.js';

export function models(): Case[] {
  const block = (name?: string) =>
    new Sequential([L.Input({ shape: [4] }), new L.Dense({ units: 4, activation: 'tanh' })], { name });
  const functional = () => {
    const x = input(4);
    return model(x, call(new L.Dense({ units: 4 }), x));
  };
  const built = (own: Sequential) => {
    own.build([null, 4]);
    return own;
  };
  return [
    ['a model without weights', alone(() => new L.Activation({ activation: 'relu' }), 4)],
    [
      'the input is an output',
      () => {
        const x = input(4);
        return model(x, [x, call(new L.Dense({ units: 2 }), x)]);
      },
    ],
    [
      'an output twice',
      () => {
        const x = input(4);
        const y = call(new L.Dense({ units: 2 }), x);
        return model(x, [y, y]);
      },
    ],
    [
      'a list of one output',
      () => {
        const x = input(4);
        return model(x, [call(new L.Dense({ units: 2 }), x)]);
      },
    ],
    [
      'outputs by name',
      () => {
        const x = input(4);
        const outputs = { zeta: call(new L.Dense({ units: 2 }), x), alpha: call(new L.Dense({ units: 2 }), x) };
        return new Model({ inputs: x, outputs });
      },
    ],
    [
      'Sequential',
      () =>
        new Sequential([L.Input({ shape: [4] }), new L.Dense({ units: 3 }), new L.ReLU(), new L.Dense({ units: 2 })]),
    ],
    [
      'Sequential, no Input',
      () => new Sequential([new L.Dense({ units: 3, inputShape: [4] } as never), new L.Dense({ units: 2 })]),
    ],
    ['Sequential, built later', () => built(new Sequential([new L.Dense({ units: 3 })]))],
    ['Sequential in Sequential', () => built(new Sequential([block(), block(), new L.Dense({ units: 2 })]))],
    ['Functional in Sequential', () => built(new Sequential([functional(), new L.Dense({ units: 2 })]))],
    ['Sequential of one model', () => built(new Sequential([block()]))],
    ...(Object.entries({ Sequential: block, Functional: functional }) as [string, () => Model][]).flatMap(
      ([kind, make]): Case[] => [
        [
          `${kind} as the last layer`,
          () => {
            const x = input(4);
            return model(x, call(make(), call(new L.Dense({ units: 4 }), x)));
          },
        ],
        [
          `${kind} called twice`,
          () => {
            const x = input(4);
            const inner = make();
            return model(x, call(inner, call(inner, x)));
          },
        ],
        [
          `${kind} called on two inputs`,
          () => {
            const [x, y] = [input(4), input(4)];
            const inner = make();
            return model([x, y], call(new L.Add(), [call(inner, x), call(inner, y)]));
          },
        ],
        [
          `${kind} in ${kind}, named alike`,
          () => {
            const x = input(4);
            const named = () => new Sequential([L.Input({ shape: [4] }), new L.Dense({ units: 4, name: 'same' })]);
            return model(x, call(named(), call(named(), x)));
          },
        ],
        [
          `${kind} with two outputs of it used`,
          () => {
            const own = input(4);
            const two = model(own, [call(new L.Dense({ units: 4 }), own), call(new L.Dense({ units: 3 }), own)]);
            const x = input(4);
            const [a, b] = callAll(two, call(make(), x));
            return model(x, [b as L.KerasTensor, a as L.KerasTensor]);
          },
        ],
      ],
    ),
    [
      'a layer called twice',
      () => {
        const x = input(4);
        const layer = new L.Dense({ units: 4, activation: 'tanh' });
        return model(x, call(layer, call(layer, x)));
      },
    ],
    [
      'a tensor that goes twice into one layer, and into another',
      () => {
        const x = input(4);
        const y = call(new L.Dense({ units: 4 }), x);
        return model(x, call(new L.Add(), [call(new L.Multiply(), [y, y]), call(new L.Dense({ units: 4 }), y)]));
      },
    ],
    [
      'a layer called twice, the first an output',
      () => {
        const x = input(4);
        const layer = new L.Dense({ units: 4, activation: 'tanh' });
        const first = call(layer, x);
        return model(x, [first, call(layer, first)]);
      },
    ],
    ...['with space', '_private', 'ünicode', 'a.b-c', 'camelCase_and_snake', '1'].map(
      (name): Case => [`a layer named ${name}`, alone(() => new L.Dense({ units: 2, name }), 4)],
    ),
    ...(['int32', 'bool'] as const).flatMap((dtype): Case[] =>
      Object.entries({
        Dense: () => new L.Dense({ units: 2 }),
        Activation: () => new L.Activation({ activation: 'relu' }),
        Flatten: () => new L.Flatten(),
        Rescaling: () => new L.Rescaling({ scale: 0.5 }),
        BatchNormalization: () => new L.BatchNormalization(),
        LSTM: () => new L.LSTM({ units: 2 }),
        Embedding: () => new L.Embedding({ inputDim: 9, outputDim: 2 }),
        MaxPooling1D: () => new L.MaxPooling1D(),
        GlobalAveragePooling1D: () => new L.GlobalAveragePooling1D(),
        GlobalMaxPooling1D: () => new L.GlobalMaxPooling1D(),
        PReLU: () => new L.PReLU(),
        ELU: () => new L.ELU(),
        LeakyReLU: () => new L.LeakyReLU(),
        ReLU: () => new L.ReLU(),
        Reshape: () => new L.Reshape({ targetShape: [-1] }),
        Permute: () => new L.Permute({ dims: [2, 1] }),
        Masking: () => new L.Masking(),
        Dropout: () => new L.Dropout({ rate: 0.3 }),
        TimeDistributed: () => new L.TimeDistributed({ layer: new L.Dense({ units: 2 }) }),
        Bidirectional: () => new L.Bidirectional({ layer: new L.LSTM({ units: 2 }) }),
      }).map(([name, make]) => [
        `${name} of ${dtype}`,
        () => {
          const x = L.Input({ shape: [5, 4], dtype });
          return model(x, call(make(), x));
        },
      ]),
    ),
    ...(['int32', 'bool'] as const).flatMap((dtype): Case[] =>
      Object.entries({
        Add: () => new L.Add(),
        Average: () => new L.Average(),
        Multiply: () => new L.Multiply(),
        Maximum: () => new L.Maximum(),
        Concatenate: () => new L.Concatenate(),
        Dot: () => new L.Dot({ axes: 2 }),
      }).flatMap(([name, make]) =>
        (name === 'Dot' && dtype === 'bool' ? (['float32'] as const) : (['float32', dtype] as const)).map(
          (other): Case => [
            `${name} of ${dtype} and ${other}`,
            () => {
              const x = [L.Input({ shape: [5, 4], dtype }), L.Input({ shape: [5, 4], dtype: other })];
              return model(x, call(make(), x));
            },
          ],
        ),
      ),
    ),
  ];
}
