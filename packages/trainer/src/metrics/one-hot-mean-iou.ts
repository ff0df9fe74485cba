import type { Config } from '../config/wire.js';
import { MeanIoU, type MeanIoUOptions } from './mean-iou.js';

export type OneHotMeanIoUOptions = Omit<MeanIoUOptions, 'sparseYTrue'>;

/** Mean IoU of all classes from one-hot targets and, unless told otherwise, probabilities. @see keras/src/metrics/iou_metrics.py `OneHotMeanIoU` */
export class OneHotMeanIoU extends MeanIoU {
  static override readonly className = 'OneHotMeanIoU';

  constructor(options: OneHotMeanIoUOptions) {
    super({ ...options, sparseYTrue: false, sparseYPred: options?.sparseYPred ?? false });
  }

  override getConfig(): Config {
    const { sparse_y_true: _, ...config } = super.getConfig();
    return config;
  }
}
