import { readsAtOnce } from '@descent/backend';
import { CTCLossKeys, ShapeError } from '@descent/spec';
import {
  cast,
  customGrad,
  expandDims,
  type GradSaveFunc,
  mul,
  type Tensor,
  type Tensor2D,
  tensor,
} from '@tensorflow/tfjs-core';
import { ctc as alignSequence } from '../math/ctc.js';
import { ctcOnBackend } from '../math/ctc-on-backend.js';
import { defineLoss } from './define-loss.js';

/**
 * −log probability of a label sequence, summed over its alignments with the frames (Graves et al. 2006). Class 0 is
 * the blank and pads the targets. Computed on the host, in double precision, where the backend's values are there at
 * once; else on the backend.
 *
 * @param yTrue - class numbers `[n, length]`
 * @param yPred - logits `[n, frames, classes]`
 * @returns `[n]`; Infinity where the labels do not fit into the frames
 */
export function ctc(yTrue: Tensor, yPred: Tensor): Tensor {
  if (yTrue.rank !== 2) throw new ShapeError('ctc', 'targets of shape [batch, length]', yTrue.shape);
  if (yPred.rank !== 3) throw new ShapeError('ctc', 'logits of shape [batch, frames, classes]', yPred.shape);
  return readsAtOnce() ? onHost(yTrue, yPred) : onBackend(yTrue, yPred);
}

function onBackend(yTrue: Tensor, yPred: Tensor): Tensor {
  const losses = customGrad((...args) => {
    const [logits, save] = args as unknown as [Tensor, GradSaveFunc];
    const made = ctcOnBackend(cast(yTrue, 'int32') as Tensor2D, logits);
    save([made.gradients]);
    return { value: made.losses, gradFunc: weighted };
  });
  return losses(yPred);
}

/** The gradient of a sum of losses by the logits, from that of each loss. */
function weighted(dy: Tensor, [gradients]: Tensor[]): Tensor {
  return mul(gradients as Tensor, expandDims(expandDims(dy, -1), -1));
}

function onHost(yTrue: Tensor, yPred: Tensor): Tensor {
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
    return { value: tensor(results), gradFunc: weighted };
  });
  return losses(yPred);
}

/** {@link ctc} as a loss. @see keras/src/losses/losses.py `CTC` */
export class CTC extends defineLoss(CTCLossKeys, ctc) {}
