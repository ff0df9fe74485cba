import { cast, greaterEqual, type Tensor, tidy } from '@tensorflow/tfjs-core';
import { number } from '../config/options.js';
import type { Config } from '../config/wire.js';
import { IoU } from './iou.js';
import type { MetricOptions } from './metric.js';

export interface BinaryIoUOptions extends MetricOptions {
  /** The classes whose IoU is averaged; 0 and 1 unless given. */
  readonly targetClassIds?: readonly number[];
  /** Predictions from here on are class 1; 0.5 unless given. */
  readonly threshold?: number;
}

/** IoU of two classes from probabilities of class 1. @see keras/src/metrics/iou_metrics.py `BinaryIoU` */
export class BinaryIoU extends IoU {
  static override readonly className = 'BinaryIoU';
  readonly threshold: number;

  constructor(options: BinaryIoUOptions = {}) {
    super({ ...options, numClasses: 2, targetClassIds: options.targetClassIds ?? [0, 1] }, { threshold: number });
    this.threshold = options.threshold ?? 0.5;
  }

  override updateState(yTrue: Tensor, yPred: Tensor, sampleWeight: Tensor | null = null): void {
    tidy(() => {
      super.updateState(yTrue, cast(greaterEqual(cast(yPred, 'float32'), this.threshold), 'int32'), sampleWeight);
    });
  }

  override getConfig(): Config {
    return {
      target_class_ids: this.targetClassIds,
      threshold: this.threshold,
      name: this.name,
      dtype: this.dtype,
    };
  }
}
