import type { Config } from '../config/wire.js';
import { IoU, type IoUOptions } from './iou.js';

export type OneHotIoUOptions = Omit<IoUOptions, 'sparseYTrue'>;

/** IoU of chosen classes from one-hot targets and, unless told otherwise, probabilities. @see keras/src/metrics/iou_metrics.py `OneHotIoU` */
export class OneHotIoU extends IoU {
  static override readonly className = 'OneHotIoU';

  constructor(options: OneHotIoUOptions) {
    super({ ...options, sparseYTrue: false, sparseYPred: options?.sparseYPred ?? false });
  }

  override getConfig(): Config {
    return {
      num_classes: this.numClasses,
      target_class_ids: this.targetClassIds,
      name: this.name,
      dtype: this.dtype,
      ignore_class: this.ignoreClass,
      sparse_y_pred: this.sparseYPred,
      axis: this.axis,
    };
  }
}
