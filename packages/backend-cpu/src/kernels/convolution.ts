import { isResultOf, planConvolution, valuesOf } from '@descent/backend';
import {
  Conv2D,
  Conv2DBackpropFilter,
  Conv2DBackpropInput,
  FusedConv2D,
  type TensorInfo,
  util,
} from '@tensorflow/tfjs-core';
import { convolve, convolveFilter, convolveInput } from './convolve.js';
import { finish } from './products.js';
import { type KernelCall, replace } from './replace.js';

const isFloat = (tensor: TensorInfo | undefined): tensor is TensorInfo => tensor?.dtype === 'float32';

function forward({ inputs: { x, filter }, attrs, backend }: KernelCall) {
  if (!isFloat(x) || !isFloat(filter)) return undefined;
  const info = planConvolution(x.shape, filter.shape, attrs);
  if (info === undefined) return undefined;
  return {
    values: convolve(valuesOf(backend, x), valuesOf(backend, filter), info),
    shape: info.outShape,
  };
}

/** Convolutions and their gradients; tfjs's own look up each factor of each product by its coordinates. */
export function replaceConvolution(): void {
  replace(Conv2D, (call) => {
    const result = forward(call);
    return result && call.backend.makeTensorInfo(result.shape, 'float32', result.values);
  });

  replace(FusedConv2D, (call) => {
    const { bias, preluActivationWeights, filter } = call.inputs;
    const activation = (call.attrs.activation as string | undefined) ?? 'linear';
    if (preluActivationWeights || (activation !== 'linear' && activation !== 'relu')) return undefined;
    if (bias && (!isFloat(bias) || util.sizeFromShape(bias.shape) !== filter?.shape[3])) return undefined;
    const result = forward(call);
    if (result === undefined) return undefined;
    finish(result.values, bias && valuesOf(call.backend, bias), activation === 'relu');
    return call.backend.makeTensorInfo(result.shape, 'float32', result.values);
  });

  replace(Conv2DBackpropInput, ({ inputs: { dy, filter }, attrs, backend }) => {
    if (!isFloat(dy) || !isFloat(filter)) return undefined;
    const info = planConvolution(attrs.inputShape as number[], filter.shape, attrs);
    if (info === undefined || !isResultOf(dy, info)) return undefined;
    const dx = convolveInput(valuesOf(backend, dy), valuesOf(backend, filter), info);
    return backend.makeTensorInfo(info.inShape, 'float32', dx);
  });

  replace(Conv2DBackpropFilter, ({ inputs: { x, dy }, attrs, backend }) => {
    if (!isFloat(x) || !isFloat(dy)) return undefined;
    const info = planConvolution(x.shape, attrs.filterShape as number[], attrs);
    if (info === undefined || !isResultOf(dy, info)) return undefined;
    const dfilter = convolveFilter(valuesOf(backend, x), valuesOf(backend, dy), info);
    return backend.makeTensorInfo(info.filterShape, 'float32', dfilter);
  });
}
