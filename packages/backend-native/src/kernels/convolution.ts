import { isResultOf, planConvolution, valuesOf } from '@descent/backend';
import {
  type backend_util,
  Conv2D,
  Conv2DBackpropFilter,
  Conv2DBackpropInput,
  FusedConv2D,
} from '@tensorflow/tfjs-core';
import { type Addon, Unary } from '../addon.js';
import { resultMemory } from '../memory.js';
import { isFloat, type KernelCall, replaceKernel, sizeOf } from './context.js';

/** A convolution and the addon's window for it, or undefined where it does not apply. */
function windowOf(xShape: readonly number[], filterShape: readonly number[], attrs: KernelCall['attrs']) {
  const info = planConvolution(xShape, filterShape, attrs);
  return info && { info, window: asWindow(info) };
}

/** The fields that the addon reads, in its order. */
export function asWindow(info: backend_util.Conv2DInfo): Int32Array {
  return Int32Array.of(
    info.batchSize,
    info.inHeight,
    info.inWidth,
    info.inChannels,
    info.outHeight,
    info.outWidth,
    info.outChannels,
    info.filterHeight,
    info.filterWidth,
    info.strideHeight,
    info.strideWidth,
    info.dilationHeight,
    info.dilationWidth,
    info.padInfo.top,
    info.padInfo.left,
  );
}

function forward({ inputs: { x, filter }, attrs, backend }: KernelCall, addon: Addon) {
  if (!isFloat(x) || !isFloat(filter)) return undefined;
  const plan = windowOf(x.shape, filter.shape, attrs);
  if (plan === undefined) return undefined;
  const out = resultMemory(sizeOf(plan.info.outShape));
  addon.conv2d(valuesOf(backend, x), valuesOf(backend, filter), out, plan.window);
  return { out, shape: plan.info.outShape };
}

export function replaceConvolution(addon: Addon): void {
  replaceKernel(Conv2D, addon, (call) => {
    const result = forward(call, addon);
    return result && call.backend.makeTensorInfo(result.shape, 'float32', result.out);
  });

  replaceKernel(FusedConv2D, addon, (call) => {
    const { bias, preluActivationWeights } = call.inputs;
    const activation = (call.attrs.activation as string | undefined) ?? 'linear';
    if (preluActivationWeights || (activation !== 'linear' && activation !== 'relu')) return undefined;
    const columns = call.inputs.filter?.shape[3] ?? 0;
    if (bias && (!isFloat(bias) || sizeOf(bias.shape) !== columns)) return undefined;
    const result = forward(call, addon);
    if (result === undefined) return undefined;
    const { out, shape } = result;
    if (bias) addon.addBias(out, valuesOf(call.backend, bias), out, columns === 0 ? 0 : out.length / columns, columns);
    if (activation === 'relu') addon.unary(Unary.Relu, out, out, out.length);
    return call.backend.makeTensorInfo(shape, 'float32', out);
  });

  replaceKernel(Conv2DBackpropInput, addon, ({ inputs: { dy, filter }, attrs, backend }) => {
    if (!isFloat(dy) || !isFloat(filter)) return undefined;
    const plan = windowOf(attrs.inputShape as number[], filter.shape, attrs);
    if (plan === undefined || !isResultOf(dy, plan.info)) return undefined;
    const dx = resultMemory(sizeOf(plan.info.inShape));
    addon.conv2dInput(valuesOf(backend, dy), valuesOf(backend, filter), dx, plan.window);
    return backend.makeTensorInfo(plan.info.inShape, 'float32', dx);
  });

  replaceKernel(Conv2DBackpropFilter, addon, ({ inputs: { x, dy }, attrs, backend }) => {
    if (!isFloat(x) || !isFloat(dy)) return undefined;
    const plan = windowOf(x.shape, attrs.filterShape as number[], attrs);
    if (plan === undefined || !isResultOf(dy, plan.info)) return undefined;
    const out = resultMemory(sizeOf(plan.info.filterShape));
    addon.conv2dFilter(valuesOf(backend, x), valuesOf(backend, dy), out, plan.window);
    return backend.makeTensorInfo(plan.info.filterShape, 'float32', out);
  });
}
