import { add, mul, type Tensor } from '@tensorflow/tfjs-core';
import { Mean } from '../metrics/mean.js';

/** The mean of batch losses, each counted as often as its batch has samples. */
export class LossTracker extends Mean {
  override readonly direction = 'down';

  constructor(name: string) {
    super({ name });
  }

  /** Takes the loss of a batch in. */
  addLoss(loss: Tensor, samples: number): void {
    this.assign(this.total, () => add(this.total, mul(loss, samples)));
    this.assign(this.count, () => add(this.count, samples));
  }
}
