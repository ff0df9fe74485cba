import type { Config } from '../config/wire.js';
import { IoU, type IoUOptions, required } from './iou.js';

export type MeanIoUOptions = Omit<IoUOptions, 'targetClassIds'>;

/** Mean IoU of all classes. @see keras/src/metrics/iou_metrics.py `MeanIoU` */
export class MeanIoU extends IoU {
  static override readonly className: string = 'MeanIoU';

  constructor(options: MeanIoUOptions) {
    const numClasses = required('MeanIoU', 'numClasses', options?.numClasses);
    super({ ...options, targetClassIds: Array.from({ length: numClasses }, (_, i) => i) });
  }

  override getConfig(): Config {
    return {
      num_classes: this.numClasses,
      name: this.name,
      dtype: this.dtype,
      ignore_class: this.ignoreClass,
      sparse_y_true: this.sparseYTrue,
      sparse_y_pred: this.sparseYPred,
      axis: this.axis,
    };
  }
}
