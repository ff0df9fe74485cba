import { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import type { DataId } from '@tensorflow/tfjs-core';
import { handOut, hold, letGo } from './memory.js';

/** The CPU backend, with results whose memory is used again once their tensors, and slices of them, are gone. */
export class NativeBackend extends MathBackendCPU {
  override write(...given: Parameters<MathBackendCPU['write']>): ReturnType<MathBackendCPU['write']> {
    hold(given[0]);
    return super.write(...given);
  }

  override readSync(data: DataId): ReturnType<MathBackendCPU['readSync']> {
    const values = super.readSync(data);
    handOut(values);
    return values;
  }

  override disposeData(data: DataId, force = false): boolean {
    const values = this.data.has(data) ? this.data.get(data).values : undefined;
    const gone = super.disposeData(data, force);
    if (gone) letGo(values);
    return gone;
  }
}
