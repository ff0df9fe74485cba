import { UnsupportedError } from '@descent/spec';
import { getKernel, type KernelConfig, type TensorInfo } from '@tensorflow/tfjs-core';
import { packOf } from '../pack/pack.js';
import { runReference } from '../reference/run.js';
import { count } from './counts.js';
import type { OfficialKernel, PackKernel } from './kernel.js';
import { isOfficialRight, tensorsOf } from './limits.js';
import { reduceEmpty } from './mendings.js';

const BACKEND = 'wasm';

/**
 * The kernel of a name: ours for what it takes, else tfjs's WebAssembly kernel for the numbers that it is right for,
 * else tfjs's plain JavaScript one.
 */
export function route(name: string, ours: PackKernel | undefined, official: KernelConfig | undefined): KernelConfig {
  return {
    kernelName: name,
    backendName: BACKEND,
    setupFunc: official?.setupFunc,
    disposeFunc: official?.disposeFunc,
    kernelFunc({ inputs, backend, attrs }) {
      const pack = packOf(backend);
      const attributes = attrs ?? {};
      const empty = reduceEmpty(pack.heap, name, inputs, attributes);
      if (empty !== undefined) return empty;
      const result = ours?.run(pack, inputs, attributes, registeredKernels(backend));
      if (result !== undefined) {
        count(name);
        return result;
      }
      if (official && isOfficialRight(name, inputs, attributes)) return official.kernelFunc({ inputs, backend, attrs });
      const made = runReference(pack.heap, name, inputs, attributes);
      if (made !== undefined) return made;
      const given = tensorsOf(inputs).map((t) => `${t.dtype}[${t.shape}]`);
      throw new UnsupportedError(`${name} on the wasm backend does not take ${given.join(', ')}.`);
    },
  };
}

function registeredKernels(backend: object): OfficialKernel {
  return (name, inputs, attrs) => {
    const kernel = getKernel(name, BACKEND) as KernelConfig;
    return kernel.kernelFunc({ inputs, backend, attrs }) as TensorInfo;
  };
}
