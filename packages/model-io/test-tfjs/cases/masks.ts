import * as L from '@descent/layers';
import { Sequential } from '@descent/trainer';
import { type Case, CELLS, call, callAll, input, integers, model, named } from './dsl.js';

/** Words of which 0 is masked. */
export const embed = (options = {}) => new L.Embedding({ inputDim: 9, outputDim: 4, maskZero: true, ...options });

/** What may lie between what makes a mask and what reads it. */
export const BETWEEN: Record<string, (x: L.KerasTensor) => L.KerasTensor> = {
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
/** What reads masks, and what does not. */
export const READERS: Record<string, (x: L.KerasTensor) => L.KerasTensor> = {
  LSTM: (x) => call(new L.LSTM({ units: 2 }), x),
  'Bidirectional GRU': (x) => call(new L.Bidirectional({ layer: new L.GRU({ units: 2, resetAfter: false }) }), x),
  GlobalAveragePooling1D: (x) => call(new L.GlobalAveragePooling1D(), x),
  'Dense, Flatten': (x) => call(new L.Flatten(), call(new L.Dense({ units: 2 }), x)),
};
const SOURCES: Record<string, () => [L.KerasTensor, L.KerasTensor]> = {
  Embedding: () => {
    const x = integers(6);
    return [x, call(embed(), x)];
  },
  Masking: () => {
    const x = input(6, 4);
    return [x, call(new L.Masking({ maskValue: 0 }), x)];
  },
};
/** Layers that a mask may pass, stop at, or change, by what makes it and what reads it. */
export function masks(): Case[] {
  const chains = Object.entries(SOURCES).flatMap(([from, source]) =>
    Object.entries(BETWEEN).flatMap(([through, pass]) =>
      Object.entries(READERS).map(([to, read]) =>
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
