import { ShapeError } from '@descent/spec';
import { customGrad, expandDims, type GradSaveFunc, mul, type Tensor, tensor } from '@tensorflow/tfjs-core';
import { ctc as alignSequence } from '../math/ctc.js';
import { AlignedLoss } from './aligned-loss.js';

/**
 * −log probability of a label sequence, summed over its alignments with the frames (Graves et al. 2006). Class 0 is
 * the blank and pads the targets. Computed on the host: reads the predictions back.
 *
 * @param yTrue - class numbers `[n, length]`
 * @param yPred - logits `[n, frames, classes]`
 * @returns `[n]`; Infinity where the labels do not fit into the frames
 */
export function ctc(yTrue: Tensor, yPred: Tensor): Tensor {
  if (yTrue.rank !== 2) throw new ShapeError('ctc', 'targets of shape [batch, length]', yTrue.shape);
  if (yPred.rank !== 3) throw new ShapeError('ctc', 'logits of shape [batch, frames, classes]', yPred.shape);
  const [batch, frames, classes] = yPred.shape as [number, number, number];
  const labels = yTrue.dataSync();
  const length = yTrue.shape[1] as number;
  const losses = customGrad((...args) => {
    const [logits, save] = args as unknown as [Tensor, GradSaveFunc];
    const values = Float64Array.from(logits.dataSync());
    const gradients = new Float32Array(values.length);
    const results = Float32Array.from({ length: batch }, (_, sample) => {
      const padded = Array.from(labels.subarray(sample * length, (sample + 1) * length));
      const own = padded.slice(0, padded.filter((label) => label !== 0).length);
      const stride = frames * classes;
      const result = alignSequence(values.subarray(sample * stride, (sample + 1) * stride), classes, own);
      gradients.set(result.gradient, sample * stride);
      return result.loss;
    });
    save([tensor(gradients, yPred.shape)]);
    return {
      value: tensor(results),
      gradFunc: (dy: Tensor, saved: Tensor[]) => mul(saved[0] as Tensor, expandDims(expandDims(dy, -1), -1)),
    };
  });
  return losses(yPred);
}

/** {@link ctc} as a loss. @see keras/src/losses/losses.py `CTC` */
export class CTC extends AlignedLoss {
  static override readonly className = 'CTC';

  protected override compare(yTrue: Tensor, yPred: Tensor): Tensor {
    return ctc(yTrue, yPred);
  }
}
