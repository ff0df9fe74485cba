import { div, ones, pad, avgPool as pool, type Tensor, type Tensor4D } from '@tensorflow/tfjs-core';
import { samePadding, type Window } from '../ops/window.js';

/**
 * The mean of each window of `[b, h, w, c]`, over the values inside the image. For `same`, zeros are padded and the share
 * of the window that is inside divided out: tfjs's own gradient takes windows at the edge for whole ones.
 */
export function averagePool(x: Tensor4D, window: Window): Tensor {
  const [size, strides] = [window.size as [number, number], window.strides as [number, number]];
  if (window.padding === 'valid') return pool(x, size, strides, 'valid');
  const [height, width] = samePadding(x.shape.slice(1, 3), window) as [[number, number], [number, number]];
  const padded = (image: Tensor4D) => pool(pad(image, [[0, 0], height, width, [0, 0]]), size, strides, 'valid');
  return div(padded(x), padded(ones([1, x.shape[1], x.shape[2], 1])));
}
