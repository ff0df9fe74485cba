import * as L from '@descent/layers';
import {
  ACTIVATIONS,
  alone,
  BOTH,
  type Case,
  CELLS,
  call,
  callAll,
  input,
  integers,
  model,
  named,
  product,
  RECURRENT,
} from './dsl.js';

export function recurrent(): Case[] {
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
