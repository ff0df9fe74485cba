import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import {
  engine,
  findBackend,
  findBackendFactory,
  type KernelBackend,
  ready,
  registerBackend,
  removeBackend,
} from '@tensorflow/tfjs-core';
import { comeLater } from '#binaries';
import { loadPackModule, packBuild } from '../pack/binary.js';
import { Heap } from '../pack/heap.js';
import { installKernels } from './install.js';

const BACKEND = 'wasm';

/** Installs the kernels. In a page they come as a file, and tfjs's backend is there when they are. */
export function startKernels(): void {
  if (comeLater && packBuild !== undefined) {
    const { registry, registryFactory, backendName } = engine();
    if (Object.hasOwn(registry, BACKEND) || backendName === BACKEND) {
      void joinRunningBackend();
      return;
    }
    const start = findBackendFactory(BACKEND);
    const { priority } = registryFactory[BACKEND] as { priority: number };
    removeBackend(BACKEND);
    registerBackend(BACKEND, async () => withKernels(await start()), priority);
  }
  installKernels();
}

async function withKernels(backend: KernelBackend): Promise<KernelBackend> {
  if (packBuild !== undefined) await loadPackModule(packBuild, new Heap(backend as BackendWasm).shared);
  return backend;
}

/** A program that started the backend before it imported the kernels goes on with tfjs's own until they have come. */
async function joinRunningBackend(): Promise<void> {
  await ready();
  await withKernels(findBackend(BACKEND));
  installKernels();
}
