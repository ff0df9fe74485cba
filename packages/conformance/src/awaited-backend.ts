import { type BackendAdapter, UPDATE_PROGRAM } from '@descent/backend';
import { cpuAdapter } from '@descent/backend-cpu';
import { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import {
  type BackendValues,
  copyRegisteredKernels,
  type DataId,
  findBackendFactory,
  getKernelsForBackend,
  type KernelFunc,
  registerBackend,
  registerKernel,
  unregisterKernel,
} from '@tensorflow/tfjs-core';

/** How many kernels are at work: those of the CPU backend may read what they compute with. */
let depth = 0;

/** How often values were read since the count was last reset, each time a promise. */
let reads = 0;

export function awaitedReads(): number {
  return reads;
}

export function resetAwaitedReads(): void {
  reads = 0;
}

/** The CPU backend as one on a GPU: its values can only be awaited, and a synchronous read is an error. */
class AwaitedBackend extends MathBackendCPU {
  override readSync(data: DataId): BackendValues {
    if (depth === 0) throw new Error('A value was read synchronously, and on this backend it can only be awaited.');
    return super.readSync(data);
  }

  override async read(data: DataId): Promise<BackendValues> {
    reads++;
    const values = super.readSync(data);
    const copy = ArrayBuffer.isView(values) ? values.slice() : values;
    await new Promise((resolve) => setImmediate(resolve));
    return copy;
  }
}

/**
 * A backend whose synchronous reads throw.
 *
 * @param fused - whether it has an executor of update programs; else they are composed of tfjs's operations
 */
export function awaitedAdapter(fused: boolean): BackendAdapter {
  const name = fused ? 'awaited' : 'awaited-composed';
  return {
    name,
    tfjsName: name,
    rank: 0,
    reads: 'awaited',
    probe: async () => ({ available: true, version: '0', details: {} }),
    async prepare() {
      if (findBackendFactory(name)) return;
      await cpuAdapter.prepare();
      registerBackend(name, () => new AwaitedBackend());
      copyRegisteredKernels('cpu', name);
      for (const { kernelName, kernelFunc, ...config } of getKernelsForBackend(name)) {
        unregisterKernel(kernelName, name);
        registerKernel({ ...config, kernelName, backendName: name, kernelFunc: inside(kernelFunc) });
      }
      if (!fused) unregisterKernel(UPDATE_PROGRAM, name);
    },
  };
}

/** A kernel may read its inputs: they are in its memory. */
function inside(kernelFunc: KernelFunc): KernelFunc {
  return (call) => {
    depth++;
    try {
      return kernelFunc(call);
    } finally {
      depth--;
    }
  };
}
