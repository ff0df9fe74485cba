import type { NamedAttrMap, TensorInfo } from '@tensorflow/tfjs-core';
import type { Pack } from '../pack/pack.js';

/** Runs a kernel of tfjs's own. */
export type OfficialKernel = (name: string, inputs: Record<string, TensorInfo>, attrs?: NamedAttrMap) => TensorInfo;

/** What a kernel made; `undefined` for a case that is left to tfjs's own kernel. */
export type Result = TensorInfo | TensorInfo[] | undefined;

/** One of our kernels: its name in tfjs, and how it is computed. */
export interface PackKernel {
  readonly name: string;
  run(pack: Pack, inputs: object, attributes: object, official: OfficialKernel): Result;
}

/** States a kernel with the types of its inputs and attributes. */
export function defineKernel<Inputs extends object, Attributes extends object>(
  name: string,
  run: (pack: Pack, inputs: Inputs, attributes: Attributes, official: OfficialKernel) => Result,
): PackKernel {
  return { name, run: run as PackKernel['run'] };
}
