import { backend_util, type TensorInfo } from '@tensorflow/tfjs-core';

type Shape4D = [number, number, number, number];

/**
 * How a two-dimensional convolution goes over its input; undefined where tfjs's own kernel is to run: channels first,
 * grouped channels.
 *
 * @param attrs - those of `Conv2D`, or of one of its gradients
 */
export function planConvolution(
  xShape: readonly number[],
  filterShape: readonly number[],
  attrs: Readonly<Record<string, unknown>>,
): backend_util.Conv2DInfo | undefined {
  const format = backend_util.convertConv2DDataFormat((attrs.dataFormat as 'NHWC' | undefined) ?? 'NHWC');
  if (format !== 'channelsLast' || filterShape[2] !== xShape[3]) return undefined;
  return backend_util.computeConv2DInfo(
    xShape as Shape4D,
    filterShape as Shape4D,
    attrs.strides as number,
    (attrs.dilations as number | undefined) ?? 1,
    attrs.pad as 'same',
    attrs.dimRoundingMode as 'floor' | undefined,
    false,
    format,
  );
}

/** Whether a gradient is that of such a convolution; tfjs takes others too, and reads a corner of them. */
export function isResultOf(dy: TensorInfo, { outShape }: backend_util.Conv2DInfo): boolean {
  return dy.shape.length === outShape.length && dy.shape.every((size, axis) => size === outShape[axis]);
}
