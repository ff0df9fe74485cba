import type { NamedAttrMap, TensorInfo } from '@tensorflow/tfjs-core';
import type { Pack } from '../pack/pack.js';

/** Runs a kernel of tfjs's own. */
export type OfficialKernel = (name: string, inputs: Record<string, TensorInfo>, attrs?: NamedAttrMap) => TensorInfo;

/** One of our kernels: its name in tfjs, and how it is computed. */
export interface PackKernel {
  readonly name: string;
  /** The result, or `undefined` for a case that is left to tfjs's own kernel. */
  run(pack: Pack, inputs: object, attributes: object, official: OfficialKernel): TensorInfo | undefined;
}

/** States a kernel with the types of its inputs and attributes. */
export function defineKernel<Inputs extends object, Attributes extends object>(
  name: string,
  run: (pack: Pack, inputs: Inputs, attributes: Attributes, official: OfficialKernel) => TensorInfo | undefined,
): PackKernel {
  return { name, run: run as PackKernel['run'] };
}
