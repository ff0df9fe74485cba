import { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import type { DataId } from '@tensorflow/tfjs-core';
import { recycle } from './memory.js';

/** The CPU backend, with results whose memory is used again once their tensors are gone. */
export class NativeBackend extends MathBackendCPU {
  /** Data whose array was handed out by a read: whoever read it may keep it, so it is never reused. */
  readonly #read = new WeakSet<DataId>();

  override readSync(data: DataId): ReturnType<MathBackendCPU['readSync']> {
    this.#read.add(data);
    return super.readSync(data);
  }

  override disposeData(data: DataId, force = false): boolean {
    const values = this.data.has(data) ? this.data.get(data).values : undefined;
    const gone = super.disposeData(data, force);
    if (gone && values !== undefined && !this.#read.has(data)) recycle(values);
    return gone;
  }
}
