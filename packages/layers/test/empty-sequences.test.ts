import { useBackend } from '@descent/backend';
import { ShapeError } from '@descent/spec';
import { zeros } from '@tensorflow/tfjs-core';
import { beforeAll, expect, it } from 'vitest';
import {
  Bidirectional,
  Dense,
  GRU,
  type Layer,
  LSTM,
  LSTMCell,
  RNN,
  SimpleRNN,
  TimeDistributed,
} from '../src/index.js';

beforeAll(() => useBackend('cpu'));

const MAKE: Readonly<Record<string, (name: string) => Layer>> = {
  LSTM: (name) => new LSTM({ units: 2, name }),
  GRU: (name) => new GRU({ units: 2, returnSequences: true, name }),
  SimpleRNN: (name) => new SimpleRNN({ units: 2, goBackwards: true, name }),
  RNN: (name) => new RNN({ cell: new LSTMCell({ units: 2 }), name }),
  Bidirectional: (name) => new Bidirectional({ layer: new LSTM({ units: 2, name }) }),
  TimeDistributed: (name) => new TimeDistributed({ layer: new Dense({ units: 2 }), name }),
};

it.each(Object.entries(MAKE))('%s names itself when a sequence has no steps', (_, make) => {
  const layer = make('mine');
  expect(() => layer.apply(zeros([2, 0, 3]))).toThrow(ShapeError);
  expect(() => layer.apply(zeros([2, 0, 3]))).toThrow(/mine": expected sequences of at least one step.*\[2, 0, 3\]/);
});
