import type { KnownFault } from '../backend/kernels.js';

/** A fault of some of our own backends. */
export interface Known extends KnownFault {
  readonly backends: readonly string[];
}

const ALL = ['cpu', 'wasm', 'native'];

/** Cases that may fail. An entry of which every case passes fails the suite. */
export const KNOWN: readonly Known[] = [
  {
    backends: ALL,
    kernel: 'Pow',
    reason: 'JavaScript has no number for 1 to the power NaN, and for −1 to an infinite one; TensorFlow says 1',
    concerns: (label) => label.includes('specials') || label.includes('extremes'),
  },
  {
    backends: ['cpu', 'native'],
    kernel: 'DepthwiseConv2dNativeBackpropInput',
    reason:
      'the kernel ignores dilations; tfjs has no gradient of a dilated convolution, and layers spread their filters',
    concerns: (label) => label.includes('dilation'),
  },
  {
    backends: ['cpu', 'native'],
    kernel: 'DepthwiseConv2dNativeBackpropFilter',
    reason:
      'the kernel ignores dilations; tfjs has no gradient of a dilated convolution, and layers spread their filters',
    concerns: (label) => label.includes('dilation'),
  },
];

/** Kernels that layers could reach by the sources of tfjs-core, and are not held here. */
export const NOT_HELD: Readonly<Record<string, string>> = {
  Complex: 'complex numbers: no layer has any',
  ComplexAbs: 'complex numbers: no layer has any',
};
