import type { Weight } from '@descent/layers';
import type { Hdf5Dataset } from '../hdf5/file.js';
import { convert, type ReadWeight, sameShape } from '../keras/weight-values.js';

const NAMES = ['kernel', 'recurrent_kernel', 'bias'];

/**
 * The weights of an LSTM or GRU from those that a `CuDNNLSTM` or `CuDNNGRU` of Keras 2 saved, which its bias tells: two of
 * every gate in one row. Each gate's kernels are turned over, and LSTM's two biases added.
 *
 * @returns null where the three weights from `start` on are not such ones
 * @see tensorflow/python/keras/saving/hdf5_format.py `_convert_rnn_weights`
 */
export function readCudnnWeights(
  weights: readonly Weight[],
  datasets: readonly Hdf5Dataset[],
  start: number,
): ReadWeight[] | null {
  const own = weights.slice(start, start + 3);
  const saved = datasets.slice(start, start + 3);
  if (saved.length < 3 || !own.every(({ name }, i) => name === NAMES[i])) return null;
  const [kernel, recurrent, bias] = own as [Weight, Weight, Weight];
  const [units = 0, columns = 0] = recurrent.shape;
  const gates = columns / units;
  const isOfCudnn =
    sameShape((saved[2] as Hdf5Dataset).shape, [2 * columns]) &&
    sameShape((saved[0] as Hdf5Dataset).shape, kernel.shape) &&
    sameShape((saved[1] as Hdf5Dataset).shape, recurrent.shape) &&
    (gates === 4 || sameShape(bias.shape, [2, columns]));
  if (!isOfCudnn) return null;
  const [ofKernel, ofRecurrent, biases] = saved.map((one) => convert(one.read(), 'float32')) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const added = () => Float32Array.from({ length: columns }, (_, i) => at(biases, i) + at(biases, columns + i));
  return [
    { weight: kernel, values: turned(ofKernel, kernel.shape[0] as number, units, gates) },
    { weight: recurrent, values: turned(ofRecurrent, units, units, gates) },
    { weight: bias, values: gates === 4 ? added() : biases },
  ];
}

/** `[rows, gates · units]` with the values of each gate, which go down its columns, read along its rows. */
function turned(values: Float32Array, rows: number, units: number, gates: number): Float32Array {
  const width = gates * units;
  const turned = new Float32Array(values.length);
  for (let gate = 0; gate < gates; gate++) {
    for (let place = 0; place < rows * units; place++) {
      const from = Math.floor(place / units) * width + gate * units + (place % units);
      const to = (place % rows) * width + gate * units + Math.floor(place / rows);
      turned[to] = at(values, from);
    }
  }
  return turned;
}

const at = (values: Float32Array, i: number): number => values[i] as number;
