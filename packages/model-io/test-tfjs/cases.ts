import * as L from '@descent/layers';
import { Model, Sequential } from '@descent/trainer';

/** A model to write for tfjs-layers, by what is particular about it. */
export type Case = readonly [name: string, make: () => Model];

type Make = () => L.Layer;
type Ends = L.KerasTensor | L.KerasTensor[];

const input = (...shape: (number | null)[]) => L.Input({ shape });
const integers = (...shape: (number | null)[]) => L.Input({ shape, dtype: 'int32' });
const call = (layer: L.Layer, x: Ends, options = {}) => layer.apply(x as L.KerasTensor, options) as L.KerasTensor;
const callAll = (layer: L.Layer, x: Ends, options = {}) =>
  layer.apply(x as L.KerasTensor, options) as unknown as L.KerasTensor[];
const model = (inputs: Ends, outputs: Ends) => new Model({ inputs, outputs } as ConstructorParameters<typeof Model>[0]);

/** One layer on one input. */
const alone =
  (make: Make, ...shape: (number | null)[]) =>
  () => {
    const x = input(...shape);
    return model(x, call(make(), x));
  };
/** One layer on several inputs. */
const merged =
  (make: Make, ...shapes: number[][]) =>
  () => {
    const x = shapes.map((shape) => input(...shape));
    return model(x, call(make(), x));
  };

const ACTIVATIONS = [
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
const PADDINGS = ['valid', 'same'] as const;
const FORMATS = ['channels_last', 'channels_first'] as const;
const BOTH = [false, true];

/** Every value of each option with every value of the others. */
function product<T extends Record<string, readonly unknown[]>>(options: T): { [K in keyof T]: T[K][number] }[] {
  return Object.entries(options).reduce<Record<string, unknown>[]>(
    (rows, [key, values]) => rows.flatMap((row) => values.map((value) => ({ ...row, [key]: value }))),
    [{}],
  ) as { [K in keyof T]: T[K][number] }[];
}

const named = (name: string, options: object, make: () => Model): Case => [`${name} ${JSON.stringify(options)}`, make];

function dense(): Case[] {
  return [
    ...ACTIVATIONS.map((activation) =>
      named(
        'Dense',
        { activation },
        alone(() => new L.Dense({ units: 4, activation }), 4),
      ),
    ),
    ...ACTIVATIONS.map((activation) =>
      named(
        'Activation',
        { activation },
        alone(() => new L.Activation({ activation: activation ?? 'linear' }), 5, 4),
      ),
    ),
    ...[[4], [5, 4], [2, 5, 4], [2, 3, 2, 4]].map((shape) =>
      named(
        'Dense',
        { shape },
        alone(() => new L.Dense({ units: 3, activation: 'relu' }), ...shape),
      ),
    ),
    named(
      'Dense',
      { useBias: false },
      alone(() => new L.Dense({ units: 3, useBias: false }), 4),
    ),
    named(
      'Dense',
      { trainable: false },
      alone(() => new L.Dense({ units: 3, trainable: false }), 4),
    ),
    named(
      'Dense',
      { activityRegularizer: 'l2' },
      alone(() => new L.Dense({ units: 3, activityRegularizer: 'l2' }), 4),
    ),
    ...['l1', 'l2', 'l1l2', 'orthogonal_regularizer'].map((kernelRegularizer) =>
      named(
        'Dense',
        { kernelRegularizer },
        alone(() => new L.Dense({ units: 4, kernelRegularizer }), 4),
      ),
    ),
    ...['max_norm', 'unit_norm', 'non_neg', 'min_max_norm'].map((kernelConstraint) =>
      named(
        'Dense',
        { kernelConstraint },
        alone(() => new L.Dense({ units: 3, kernelConstraint }), 4),
      ),
    ),
    ...[
      'zeros',
      'ones',
      'random_uniform',
      'random_normal',
      'truncated_normal',
      'glorot_uniform',
      'glorot_normal',
      'he_normal',
      'he_uniform',
      'lecun_normal',
      'lecun_uniform',
      'orthogonal',
      'identity',
      'variance_scaling',
    ].map((kernelInitializer) =>
      named(
        'Dense',
        { kernelInitializer },
        alone(() => new L.Dense({ units: 4, kernelInitializer }), 4),
      ),
    ),
    ...product({
      mode: ['fan_in', 'fan_out', 'fan_avg'],
      distribution: ['truncated_normal', 'untruncated_normal', 'uniform'],
    } as const).map((options) =>
      named(
        'Dense VarianceScaling',
        options,
        alone(() => new L.Dense({ units: 4, kernelInitializer: new L.initializers.VarianceScaling(options) }), 4),
      ),
    ),
  ];
}

function convolutions(): Case[] {
  const image = (format: string) => (format === 'channels_last' ? [6, 5, 2] : [2, 6, 5]);
  return [
    ...product({
      padding: [...PADDINGS, 'causal'],
      strides: [1, 2],
      dilationRate: [1, 2],
      dataFormat: FORMATS,
      groups: [1, 2],
    } as const)
      .filter(
        ({ strides, dilationRate, padding, dataFormat }) =>
          (strides === 1 || dilationRate === 1) && !(padding === 'causal' && dataFormat === 'channels_first'),
      )
      .map((options) =>
        named(
          'Conv1D',
          options,
          alone(
            () => new L.Conv1D({ filters: 4, kernelSize: 3, ...options }),
            ...(options.dataFormat === 'channels_last' ? [7, 2] : [2, 7]),
          ),
        ),
      ),
    ...product({
      padding: PADDINGS,
      strides: [1, 2, [1, 2] as number[]],
      dilationRate: [1, 2],
      dataFormat: FORMATS,
      groups: [1, 2],
    })
      .filter(({ strides, dilationRate }) => strides === 1 || dilationRate === 1)
      .map((options) =>
        named(
          'Conv2D',
          options,
          alone(
            () => new L.Conv2D({ filters: 4, kernelSize: [3, 2], activation: 'relu', ...options }),
            ...image(options.dataFormat),
          ),
        ),
      ),
    ...ACTIVATIONS.map((activation) =>
      named(
        'Conv2D',
        { activation },
        alone(() => new L.Conv2D({ filters: 2, kernelSize: 2, activation }), 4, 4, 2),
      ),
    ),
    ...ACTIVATIONS.map((activation) =>
      named(
        'Conv1D',
        { activation },
        alone(() => new L.Conv1D({ filters: 2, kernelSize: 2, activation }), 4, 2),
      ),
    ),
    ...product({
      padding: PADDINGS,
      strides: [1, 2, [1, 2]],
      dilationRate: [1, 2],
      outputPadding: [null, 0, 1],
      dataFormat: FORMATS,
      activation: ['softmax', 'relu'],
    } as const)
      .filter(
        ({ strides, dilationRate, outputPadding }) =>
          (strides === 1 || dilationRate === 1) && !(outputPadding === 1 && strides !== 2),
      )
      .map((options) =>
        named(
          'Conv2DTranspose',
          options,
          alone(
            () => new L.Conv2DTranspose({ filters: 3, kernelSize: [3, 2], ...options } as L.Conv2DTransposeOptions),
            ...image(options.dataFormat),
          ),
        ),
      ),
    ...product({
      padding: PADDINGS,
      strides: [1, 2],
      dilationRate: [1, 2],
      dataFormat: FORMATS,
      depthMultiplier: [1, 2],
      useBias: BOTH,
    } as const)
      .filter(({ strides, dilationRate }) => strides === 1 || dilationRate === 1)
      .map((options) =>
        named(
          'DepthwiseConv2D',
          options,
          alone(
            () => new L.DepthwiseConv2D({ kernelSize: 2, activation: 'softmax', ...options }),
            ...image(options.dataFormat),
          ),
        ),
      ),
    ...product({
      padding: PADDINGS,
      strides: [1, 2],
      dilationRate: [1, 2],
      dataFormat: FORMATS,
      depthMultiplier: [1, 2],
      useBias: BOTH,
    } as const)
      .filter(({ strides, dilationRate }) => strides === 1 || dilationRate === 1)
      .map((options) =>
        named(
          'SeparableConv2D',
          options,
          alone(
            () => new L.SeparableConv2D({ filters: 3, kernelSize: 2, activation: 'softmax', ...options }),
            ...image(options.dataFormat),
          ),
        ),
      ),
    ...[1, 2].map((which) =>
      named(
        'Conv2D constrained',
        { which },
        alone(
          () =>
            new L.Conv2D({
              filters: 2,
              kernelSize: 2,
              kernelConstraint: new L.constraints.MaxNorm({ axis: [0, 1, 2] }),
              biasConstraint: 'non_neg',
              kernelRegularizer: 'l1',
              strides: which,
            }),
          4,
          4,
          2,
        ),
      ),
    ),
  ];
}

function pooling(): Case[] {
  const image = (format: string) => (format === 'channels_last' ? [6, 5, 2] : [2, 6, 5]);
  const steps = (format: string) => (format === 'channels_last' ? [7, 2] : [2, 7]);
  const options = product({ padding: PADDINGS, strides: [null, 1, 3], dataFormat: FORMATS } as const);
  const global = product({ keepdims: BOTH, dataFormat: FORMATS } as const);
  return [
    ...options.flatMap((one) => [
      named(
        'MaxPooling1D',
        one,
        alone(() => new L.MaxPooling1D({ poolSize: 2, ...one }), ...steps(one.dataFormat)),
      ),
      named(
        'AveragePooling1D',
        one,
        alone(() => new L.AveragePooling1D({ poolSize: 2, ...one }), ...steps(one.dataFormat)),
      ),
      named(
        'MaxPooling2D',
        one,
        alone(() => new L.MaxPooling2D({ poolSize: [3, 2], ...one }), ...image(one.dataFormat)),
      ),
      named(
        'AveragePooling2D',
        one,
        alone(() => new L.AveragePooling2D({ poolSize: [3, 2], ...one }), ...image(one.dataFormat)),
      ),
    ]),
    ...global.flatMap((one) => [
      named(
        'GlobalMaxPooling1D',
        one,
        alone(() => new L.GlobalMaxPooling1D(one), ...steps(one.dataFormat)),
      ),
      named(
        'GlobalAveragePooling1D',
        one,
        alone(() => new L.GlobalAveragePooling1D(one), ...steps(one.dataFormat)),
      ),
      named(
        'GlobalMaxPooling2D',
        one,
        alone(() => new L.GlobalMaxPooling2D(one), ...image(one.dataFormat)),
      ),
      named(
        'GlobalAveragePooling2D',
        one,
        alone(() => new L.GlobalAveragePooling2D(one), ...image(one.dataFormat)),
      ),
    ]),
  ];
}

function shapes(): Case[] {
  return [
    ...[[4], [5, 4], [2, 3, 4], [null, 4]].map((shape) =>
      named(
        'Flatten',
        { shape },
        alone(() => new L.Flatten(), ...shape),
      ),
    ),
    ...FORMATS.map((dataFormat) =>
      named(
        'Flatten',
        { dataFormat },
        alone(() => new L.Flatten({ dataFormat }), 2, 3, 4),
      ),
    ),
    ...[[12], [3, 4], [-1, 2], [2, -1, 3], [4, 3, 1]].map((targetShape) =>
      named(
        'Reshape',
        { targetShape },
        alone(() => new L.Reshape({ targetShape }), 4, 3),
      ),
    ),
    named(
      'Reshape of unknown',
      {},
      alone(() => new L.Reshape({ targetShape: [-1, 2] }), null, 4),
    ),
    ...[
      [2, 1],
      [1, 2],
    ].map((dims) =>
      named(
        'Permute',
        { dims },
        alone(() => new L.Permute({ dims }), 4, 3),
      ),
    ),
    ...[
      [3, 1, 2],
      [2, 3, 1],
    ].map((dims) =>
      named(
        'Permute',
        { dims },
        alone(() => new L.Permute({ dims }), 4, 3, 2),
      ),
    ),
    named(
      'RepeatVector',
      {},
      alone(() => new L.RepeatVector({ n: 3 }), 4),
    ),
    ...product({
      padding: [
        1,
        [1, 2],
        [
          [1, 0],
          [2, 3],
        ],
        0,
      ],
      dataFormat: FORMATS,
    } as const).map((options) =>
      named(
        'ZeroPadding2D',
        options,
        alone(() => new L.ZeroPadding2D(options as L.ZeroPadding2DOptions), 4, 3, 2),
      ),
    ),
    ...product({ size: [1, 2, [2, 3]], interpolation: ['nearest', 'bilinear'], dataFormat: FORMATS } as const).map(
      (options) =>
        named(
          'UpSampling2D',
          options,
          alone(() => new L.UpSampling2D(options as L.UpSampling2DOptions), 4, 3, 2),
        ),
    ),
    ...[{ scale: 0.5 }, { scale: 2, offset: -1 }, { scale: [0.5, 2, 3], offset: [1, 0, -1] }].map((options) =>
      named(
        'Rescaling',
        options,
        alone(() => new L.Rescaling(options as L.RescalingOptions), 4, 3),
      ),
    ),
  ];
}

function pointwise(): Case[] {
  const shape = [5, 4];
  return [
    ...[
      {},
      { maxValue: 1 },
      { negativeSlope: 0.2 },
      { threshold: 0.5 },
      { maxValue: 6, negativeSlope: 0.1, threshold: 1 },
    ].map((options) =>
      named(
        'ReLU',
        options,
        alone(() => new L.ReLU(options), ...shape),
      ),
    ),
    ...[{}, { negativeSlope: 0.1 }, { negativeSlope: 0 }].map((options) =>
      named(
        'LeakyReLU',
        options,
        alone(() => new L.LeakyReLU(options), ...shape),
      ),
    ),
    ...[{}, { alpha: 1 }, { alpha: 0.5 }].map((options) =>
      named(
        'ELU',
        options,
        alone(() => new L.ELU(options), ...shape),
      ),
    ),
    ...[[5, 4], [4], [2, 3, 4]].flatMap((own) =>
      [null, [1]].map((sharedAxes) =>
        named(
          'PReLU',
          { own, sharedAxes },
          alone(() => new L.PReLU({ sharedAxes }), ...own),
        ),
      ),
    ),
    named(
      'PReLU',
      { sharedAxes: [1, 2] },
      alone(() => new L.PReLU({ sharedAxes: [1, 2] }), 2, 3, 4),
    ),
    ...[-1, 1, 2, -2, [1, 2], [-1], [1]].map((axis) =>
      named(
        'Softmax',
        { axis },
        alone(() => new L.Softmax({ axis } as L.SoftmaxOptions), ...shape),
      ),
    ),
    ...[-1, 1].map((axis) =>
      named(
        'Softmax of vectors',
        { axis },
        alone(() => new L.Softmax({ axis } as L.SoftmaxOptions), 4),
      ),
    ),
    ...[0, 0.5].map((rate) =>
      named(
        'Dropout',
        { rate },
        alone(() => new L.Dropout({ rate }), ...shape),
      ),
    ),
    named(
      'Dropout',
      { noiseShape: true },
      alone(() => new L.Dropout({ rate: 0.5, noiseShape: [null, 1, 4], seed: 3 }), ...shape),
    ),
    named(
      'GaussianNoise',
      {},
      alone(() => new L.GaussianNoise({ stddev: 0.5 }), ...shape),
    ),
    ...product({ axis: [-1, 1], scale: BOTH, center: BOTH }).map((options) =>
      named(
        'BatchNormalization',
        options,
        alone(() => new L.BatchNormalization({ epsilon: 0.02, ...options }), ...shape),
      ),
    ),
    ...[[4], [3, 4], [2, 3, 4], [2, 2, 3, 4]].flatMap((own) =>
      [-1, 1, own.length].map((axis) =>
        named(
          'BatchNormalization',
          { own, axis },
          alone(() => new L.BatchNormalization({ axis }), ...own),
        ),
      ),
    ),
    named(
      'BatchNormalization',
      { trainable: false },
      alone(() => new L.BatchNormalization({ trainable: false }), 4),
    ),
    ...[-1, 1, [1, 2], [-2, -1]].flatMap((axis) =>
      BOTH.map((center) =>
        named(
          'LayerNormalization',
          { axis, center },
          alone(
            () => new L.LayerNormalization({ axis, center, scale: !center } as L.LayerNormalizationOptions),
            ...shape,
          ),
        ),
      ),
    ),
    ...[[4], [3, 4], [2, 3, 4], [2, 2, 3, 4]].map((own) =>
      named(
        'LayerNormalization',
        { own },
        alone(() => new L.LayerNormalization(), ...own),
      ),
    ),
    named(
      'LayerNormalization',
      { axis: [1, 3] },
      alone(() => new L.LayerNormalization({ axis: [1, 3] }), 2, 3, 4),
    ),
    ...[0, 1.7].map((maskValue) =>
      named(
        'Masking',
        { maskValue },
        alone(() => new L.Masking({ maskValue }), ...shape),
      ),
    ),
  ];
}

function merging(): Case[] {
  const makers: Record<string, Make> = {
    Add: () => new L.Add(),
    Average: () => new L.Average(),
    Maximum: () => new L.Maximum(),
    Minimum: () => new L.Minimum(),
    Multiply: () => new L.Multiply(),
  };
  const inputs = [
    [
      [3, 4],
      [3, 4],
    ],
    [
      [3, 4],
      [3, 4],
      [3, 4],
    ],
    [
      [3, 4],
      [1, 4],
    ],
    [[3, 4], [4]],
    [[2, 3, 4], [4]],
    [[4]],
  ];
  return [
    ...Object.entries(makers).flatMap(([name, make]) =>
      inputs.map((given) => named(name, { given }, merged(make, ...given))),
    ),
    ...[-1, 1, 2, -2].flatMap((axis) =>
      [2, 3].map((count) =>
        named(
          'Concatenate',
          { axis, count },
          merged(() => new L.Concatenate({ axis }), ...Array.from({ length: count }, () => [3, 4])),
        ),
      ),
    ),
    named(
      'Concatenate',
      { unequal: true },
      merged(() => new L.Concatenate({ axis: 1 }), [3, 4], [2, 4]),
    ),
    ...BOTH.flatMap((normalize) => [
      ...(
        [
          [1, [[4], [4]]],
          [-1, [[4], [4]]],
          [1, [[4], [4, 3]]],
          [
            [1, 2],
            [[4], [3, 4]],
          ],
          [
            [2, 1],
            [[3, 4], [4]],
          ],
          [
            [1, 1],
            [[3, 4], [3]],
          ],
          [
            1,
            [
              [3, 4],
              [3, 5],
            ],
          ],
          [
            2,
            [
              [3, 4],
              [5, 4],
            ],
          ],
          [
            [1, 2],
            [
              [4, 3],
              [5, 4],
            ],
          ],
          [
            [2, 1],
            [
              [3, 4],
              [4, 5],
            ],
          ],
          [
            -1,
            [
              [3, 4],
              [5, 4],
            ],
          ],
          [
            [-1, -2],
            [
              [3, 4],
              [4, 5],
            ],
          ],
          [
            3,
            [
              [2, 3, 4],
              [2, 5, 4],
            ],
          ],
        ] as const
      ).map(([axes, given]) =>
        named(
          'Dot',
          { axes, given, normalize },
          merged(() => new L.Dot({ axes, normalize } as L.DotOptions), ...(given as unknown as number[][])),
        ),
      ),
    ]),
  ];
}

const CELLS: Record<string, (units: number, options?: object) => L.Layer> = {
  LSTMCell: (units, options) => new L.LSTMCell({ units, ...options }),
  GRUCell: (units, options) => new L.GRUCell({ units, resetAfter: false, ...options }),
  SimpleRNNCell: (units, options) => new L.SimpleRNNCell({ units, ...options }),
};
const RECURRENT: Record<string, (options?: object) => L.Layer> = {
  LSTM: (options) => new L.LSTM({ units: 3, ...options }),
  GRU: (options) => new L.GRU({ units: 3, resetAfter: false, ...options }),
  SimpleRNN: (options) => new L.SimpleRNN({ units: 3, ...options }),
  RNN: ({ ...options } = {}) => new L.RNN({ cell: CELLS.LSTMCell?.(3) as never, ...options }),
  RNNs: ({ ...options } = {}) =>
    new L.RNN({ cell: [CELLS.LSTMCell?.(2), CELLS.GRUCell?.(4), CELLS.SimpleRNNCell?.(3)] as never, ...options }),
};

function recurrent(): Case[] {
  return Object.entries(RECURRENT)
    .flatMap(([name, make]): Case[] => [
      ...product({ returnSequences: BOTH, goBackwards: BOTH, unroll: BOTH }).map((options) =>
        named(
          name,
          options,
          alone(() => make(options), 5, 4),
        ),
      ),
      ...BOTH.map((returnSequences) =>
        named(name, { returnState: true, returnSequences }, () => {
          const x = input(5, 4);
          return model(x, callAll(make({ returnState: true, returnSequences }), x));
        }),
      ),
      named(name, { stateful: true }, () => {
        const x = L.Input({ batchShape: [3, 5, 4] });
        return model(x, call(make({ stateful: true }), x));
      }),
      named(name, { stateful: true, returnState: true }, () => {
        const x = L.Input({ batchShape: [3, 5, 4] });
        return model(x, callAll(make({ stateful: true, returnState: true }), x));
      }),
      ...(name.startsWith('RNN')
        ? []
        : [
            ...[
              { useBias: false },
              { dropout: 0.3 },
              { recurrentDropout: 0.3 },
              { trainable: false },
              { activityRegularizer: 'l2' },
              { kernelRegularizer: 'l2', recurrentConstraint: 'max_norm', biasConstraint: 'non_neg' },
            ].map((options) =>
              named(
                name,
                options,
                alone(() => make(options), 5, 4),
              ),
            ),
            ...ACTIVATIONS.filter((one) => one !== 'glu').map((activation) =>
              named(
                name,
                { activation },
                alone(() => make({ activation }), 5, 4),
              ),
            ),
            ...(name === 'SimpleRNN'
              ? []
              : ACTIVATIONS.filter((one) => one !== 'glu').map((recurrentActivation) =>
                  named(
                    name,
                    { recurrentActivation },
                    alone(() => make({ recurrentActivation }), 5, 4),
                  ),
                )),
          ]),
      ...product({
        mergeMode: ['concat', 'sum', 'mul', 'ave', null],
        returnSequences: BOTH,
        goBackwards: BOTH,
      } as const).map(({ mergeMode, ...options }) =>
        named(`Bidirectional ${name}`, { mergeMode, ...options }, () => {
          const x = input(5, 4);
          return model(x, callAll(new L.Bidirectional({ layer: make(options), mergeMode }), x));
        }),
      ),
      ...(['concat', null] as const).map((mergeMode) =>
        named(`Bidirectional ${name}`, { mergeMode, returnState: true }, () => {
          const x = input(5, 4);
          return model(x, callAll(new L.Bidirectional({ layer: make({ returnState: true }), mergeMode }), x));
        }),
      ),
      named(
        `Bidirectional ${name}`,
        { backward: 'own' },
        alone(() => new L.Bidirectional({ layer: make(), backwardLayer: make({ goBackwards: true }) }), 5, 4),
      ),
      named(
        `Bidirectional ${name}`,
        { backward: 'other' },
        alone(
          () =>
            new L.Bidirectional({
              layer: make(),
              backwardLayer: new L.SimpleRNN({ units: 3, activation: 'relu', goBackwards: true }),
            }),
          5,
          4,
        ),
      ),
      named(
        `TimeDistributed ${name}`,
        {},
        alone(() => new L.TimeDistributed({ layer: make() }), 2, 5, 4),
      ),
      named(
        `TimeDistributed Bidirectional ${name}`,
        {},
        alone(() => new L.TimeDistributed({ layer: new L.Bidirectional({ layer: make() }) }), 2, 5, 4),
      ),
      named(`${name} with states`, {}, () => {
        const [x, y] = [input(5, 4), input(6, 4)];
        const [, ...states] = callAll(make({ returnState: true }), x);
        return model([x, y], call(make(), y, { initialState: states }));
      }),
      named(`${name} with states, masked`, {}, () => {
        const [x, y] = [integers(6), integers(6)];
        const embed = () => new L.Embedding({ inputDim: 9, outputDim: 4, maskZero: true });
        const [, ...states] = callAll(make({ returnState: true }), call(embed(), x));
        return model([x, y], call(make(), call(embed(), y), { initialState: states }));
      }),
      named(`${name} with states, two decoders`, {}, () => {
        const [x, y] = [input(5, 4), input(6, 4)];
        const [, ...states] = callAll(make({ returnState: true }), x);
        return model([x, y], [call(make(), y, { initialState: states }), call(make(), y, { initialState: states })]);
      }),
    ])
    .concat(
      [0.3].flatMap((dropout) =>
        Object.entries(CELLS).map(([name, make]) =>
          named(
            `RNN ${name}`,
            { dropout },
            alone(() => new L.RNN({ cell: make(3, { dropout }) as never }), 5, 4),
          ),
        ),
      ),
      [
        named('Bidirectional with states', {}, () => {
          const [x, y] = [input(5, 4), input(6, 4)];
          const [, ...states] = callAll(new L.Bidirectional({ layer: new L.LSTM({ units: 3, returnState: true }) }), x);
          return model(
            [x, y],
            call(new L.Bidirectional({ layer: new L.LSTM({ units: 3 }) }), y, { initialState: states }),
          );
        }),
        named(
          'GRU',
          { resetAfter: true },
          alone(() => new L.GRU({ units: 3 }), 5, 4),
        ),
        named(
          'LSTM',
          { zeroOutputForMask: true },
          alone(() => new L.LSTM({ units: 3, zeroOutputForMask: true, returnSequences: true }), 5, 4),
        ),
        named(
          'LSTM of unknown steps',
          {},
          alone(() => new L.LSTM({ units: 1 }), null, 4),
        ),
      ],
    );
}

function distributed(): Case[] {
  const inner: Record<string, [Make, number[]]> = {
    Dense: [() => new L.Dense({ units: 3, activation: 'softmax' }), [5, 4]],
    Conv2D: [() => new L.Conv2D({ filters: 2, kernelSize: 2 }), [3, 4, 4, 2]],
    DepthwiseConv2D: [() => new L.DepthwiseConv2D({ kernelSize: 2 }), [3, 4, 4, 2]],
    BatchNormalization: [() => new L.BatchNormalization(), [5, 4]],
    'BatchNormalization of images': [() => new L.BatchNormalization(), [3, 4, 4, 2]],
    'BatchNormalization on axis 1': [() => new L.BatchNormalization({ axis: 1 }), [3, 4, 4, 2]],
    Flatten: [() => new L.Flatten(), [3, 4, 2]],
    'Flatten of vectors': [() => new L.Flatten(), [3, 4]],
    Sequential: [
      () => new Sequential([L.Input({ shape: [4] }), new L.Dense({ units: 3 }), new L.Dense({ units: 2 })]),
      [5, 4],
    ],
    Softmax: [() => new L.Softmax(), [5, 4]],
    Embedding: [() => new L.Embedding({ inputDim: 9, outputDim: 2 }), [5, 4]],
    Conv1D: [() => new L.Conv1D({ filters: 2, kernelSize: 2, padding: 'causal' }), [3, 4, 2]],
    'TimeDistributed Dense': [() => new L.TimeDistributed({ layer: new L.Dense({ units: 2 }) }), [3, 4, 2]],
  };
  return Object.entries(inner).map(([name, [make, shape]]) =>
    named('TimeDistributed', { name }, () => {
      const x = name === 'Embedding' ? integers(...shape) : input(...shape);
      return model(x, call(new L.TimeDistributed({ layer: make() }), x));
    }),
  );
}

/** Layers that a mask may pass, stop at, or change, by what makes it and what reads it. */
function masks(): Case[] {
  const embed = (options = {}) => new L.Embedding({ inputDim: 9, outputDim: 4, maskZero: true, ...options });
  const between: Record<string, (x: L.KerasTensor) => L.KerasTensor> = {
    nothing: (x) => x,
    Dense: (x) => call(new L.Dense({ units: 4 }), x),
    Activation: (x) => call(new L.Activation({ activation: 'tanh' }), x),
    Dropout: (x) => call(new L.Dropout({ rate: 0.5 }), x),
    GaussianNoise: (x) => call(new L.GaussianNoise({ stddev: 1 }), x),
    BatchNormalization: (x) => call(new L.BatchNormalization(), x),
    LayerNormalization: (x) => call(new L.LayerNormalization(), x),
    ReLU: (x) => call(new L.ReLU(), x),
    LeakyReLU: (x) => call(new L.LeakyReLU(), x),
    ELU: (x) => call(new L.ELU(), x),
    PReLU: (x) => call(new L.PReLU(), x),
    Rescaling: (x) => call(new L.Rescaling({ scale: 2 }), x),
    Masking: (x) => call(new L.Masking(), x),
    Conv1D: (x) => call(new L.Conv1D({ filters: 4, kernelSize: 3, padding: 'same' }), x),
    MaxPooling1D: (x) => call(new L.MaxPooling1D({ poolSize: 2 }), x),
    Reshape: (x) => call(new L.Reshape({ targetShape: [6, 4] }), x),
    Permute: (x) => call(new L.Permute({ dims: [1, 2] }), x),
    'Flatten, RepeatVector': (x) => call(new L.RepeatVector({ n: 6 }), call(new L.Flatten(), x)),
    'GlobalMaxPooling1D, RepeatVector': (x) => call(new L.RepeatVector({ n: 6 }), call(new L.GlobalMaxPooling1D(), x)),
    'GlobalAveragePooling1D, RepeatVector': (x) =>
      call(new L.RepeatVector({ n: 6 }), call(new L.GlobalAveragePooling1D(), x)),
    'LSTM, RepeatVector': (x) => call(new L.RepeatVector({ n: 6 }), call(new L.LSTM({ units: 3 }), x)),
    'LSTM of sequences': (x) => call(new L.LSTM({ units: 3, returnSequences: true }), x),
    'GRU of sequences, backwards': (x) =>
      call(new L.GRU({ units: 3, returnSequences: true, resetAfter: false, goBackwards: true }), x),
    'LSTM of zeros': (x) => call(new L.LSTM({ units: 3, returnSequences: true, zeroOutputForMask: true }), x),
    'RNN of cells': (x) =>
      call(new L.RNN({ cell: [CELLS.LSTMCell?.(2), CELLS.LSTMCell?.(3)] as never, returnSequences: true }), x),
    Bidirectional: (x) => call(new L.Bidirectional({ layer: new L.LSTM({ units: 3, returnSequences: true }) }), x),
    'TimeDistributed Dense': (x) => call(new L.TimeDistributed({ layer: new L.Dense({ units: 3 }) }), x),
    'Add to itself': (x) => call(new L.Add(), [x, x]),
    'Add three': (x) => call(new L.Add(), [x, x, call(new L.Conv1D({ filters: 4, kernelSize: 1 }), x)]),
    'Add to stopped': (x) => call(new L.Add(), [x, call(new L.Conv1D({ filters: 4, kernelSize: 1 }), x)]),
    'Stopped add to': (x) => call(new L.Add(), [call(new L.Conv1D({ filters: 4, kernelSize: 1 }), x), x]),
    'Average with itself': (x) => call(new L.Average(), [x, x]),
    'Multiply with itself': (x) => call(new L.Multiply(), [x, x]),
    'Maximum with stopped': (x) => call(new L.Maximum(), [x, call(new L.Conv1D({ filters: 4, kernelSize: 1 }), x)]),
    'Concatenate with itself': (x) => call(new L.Concatenate(), [x, x]),
    'Concatenate with stopped': (x) =>
      call(new L.Concatenate(), [x, call(new L.Conv1D({ filters: 2, kernelSize: 1 }), x)]),
    'Concatenate steps': (x) => call(new L.Concatenate({ axis: 1 }), [x, x]),
    'Concatenate steps with stopped': (x) =>
      call(new L.Concatenate({ axis: 1 }), [x, call(new L.Conv1D({ filters: 4, kernelSize: 1 }), x)]),
    'Dot with itself': (x) => call(new L.Dot({ axes: 2 }), [x, x]),
    Sequential: (x) => call(new Sequential([L.Input({ shape: [6, 4] }), new L.Dense({ units: 4 })]), x),
    'Sequential of LSTM': (x) =>
      call(new Sequential([L.Input({ shape: [6, 4] }), new L.LSTM({ units: 4, returnSequences: true })]), x),
    'Functional of stopped LSTM': (x) => {
      const own = input(6, 4);
      const inner = call(
        new L.LSTM({ units: 4, returnSequences: true }),
        call(new L.Conv1D({ filters: 4, kernelSize: 1 }), own),
      );
      return call(model(own, inner), x);
    },
    'states of LSTM': (x) => {
      const [y, h] = callAll(new L.LSTM({ units: 4, returnSequences: true, returnState: true }), x);
      return call(new L.Add(), [y as L.KerasTensor, call(new L.RepeatVector({ n: 6 }), h as L.KerasTensor)]);
    },
  };
  const readers: Record<string, (x: L.KerasTensor) => L.KerasTensor> = {
    LSTM: (x) => call(new L.LSTM({ units: 2 }), x),
    'Bidirectional GRU': (x) => call(new L.Bidirectional({ layer: new L.GRU({ units: 2, resetAfter: false }) }), x),
    GlobalAveragePooling1D: (x) => call(new L.GlobalAveragePooling1D(), x),
    'Dense, Flatten': (x) => call(new L.Flatten(), call(new L.Dense({ units: 2 }), x)),
  };
  const sources: Record<string, () => [L.KerasTensor, L.KerasTensor]> = {
    Embedding: () => {
      const x = integers(6);
      return [x, call(embed(), x)];
    },
    Masking: () => {
      const x = input(6, 4);
      return [x, call(new L.Masking({ maskValue: 0 }), x)];
    },
  };
  const chains = Object.entries(sources).flatMap(([from, source]) =>
    Object.entries(between).flatMap(([through, pass]) =>
      Object.entries(readers).map(([to, read]) =>
        named('masks', { from, through, to }, () => {
          const [x, masked] = source();
          return model(x, read(pass(masked)));
        }),
      ),
    ),
  );
  const branches: Case[] = [
    named('masks', { branches: 'one masked, one not, both LSTM' }, () => {
      const [x, y] = [integers(6), input(6, 4)];
      return model([x, y], [call(new L.LSTM({ units: 2 }), call(embed(), x)), call(new L.LSTM({ units: 2 }), y)]);
    }),
    named('masks', { branches: 'unmasked first' }, () => {
      const [x, y] = [integers(6), input(6, 4)];
      return model([y, x], [call(new L.LSTM({ units: 2 }), y), call(new L.LSTM({ units: 2 }), call(embed(), x))]);
    }),
    named('masks', { branches: 'two embeddings' }, () => {
      const [x, y] = [integers(6), integers(6)];
      const own = [x, y].map((one) => call(new L.LSTM({ units: 2 }), call(embed(), one)));
      return model([x, y], call(new L.Concatenate(), own));
    }),
    named('masks', { branches: 'one embedding, twice' }, () => {
      const [x, y] = [integers(6), integers(6)];
      const [shared, lstm] = [embed(), new L.LSTM({ units: 2 })];
      return model(
        [x, y],
        call(
          new L.Dot({ axes: 1 }),
          [x, y].map((one) => call(lstm, call(shared, one))),
        ),
      );
    }),
    named('masks', { branches: 'read and stopped' }, () => {
      const x = integers(6);
      const embedded = call(embed(), x);
      const flat = call(new L.GlobalMaxPooling1D(), call(new L.Conv1D({ filters: 3, kernelSize: 2 }), embedded));
      return model(x, call(new L.Concatenate(), [flat, call(new L.LSTM({ units: 2 }), embedded)]));
    }),
    named('masks', { branches: 'inside a model' }, () => {
      const own = integers(6);
      const inner = model(own, call(new L.LSTM({ units: 3 }), call(embed(), own)));
      const [x, y] = [integers(6), integers(6)];
      return model([x, y], call(new L.Concatenate(), [call(inner, x), call(inner, y)]));
    }),
    named('masks', { branches: 'out of a model' }, () => {
      const own = integers(6);
      const inner = model(own, call(embed(), own));
      const x = integers(6);
      return model(x, call(new L.LSTM({ units: 3 }), call(inner, x)));
    }),
    named('masks', { branches: 'seq2seq' }, () => {
      const [x, y] = [integers(6), integers(6)];
      const [, ...states] = callAll(new L.LSTM({ units: 3, returnState: true }), call(embed(), x));
      const decoded = call(new L.LSTM({ units: 3, returnSequences: true }), call(embed({ maskZero: false }), y), {
        initialState: states,
      });
      return model([x, y], call(new L.Dense({ units: 9, activation: 'softmax' }), decoded));
    }),
    named('masks', { branches: 'unread' }, () => {
      const x = integers(6);
      return model(x, call(new L.Dense({ units: 2 }), call(new L.Flatten(), call(embed(), x))));
    }),
    named('masks', { branches: 'at the output' }, () => {
      const x = integers(6);
      return model(x, call(new L.Dense({ units: 2 }), call(embed(), x)));
    }),
  ];
  return [...chains, ...branches];
}

function models(): Case[] {
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
        LayerNormalization: () => new L.LayerNormalization(),
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
        (['float32', dtype] as const).map(
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

/** Every option that changes a result, of every layer that is written, and what may meet in a model. */
export const CASES: readonly Case[] = [
  ...dense(),
  ...convolutions(),
  ...pooling(),
  ...shapes(),
  ...pointwise(),
  ...merging(),
  ...recurrent(),
  ...distributed(),
  ...masks(),
  ...models(),
];
