/** How a window meets the edge: inside only, as many zeros as keep the size, or zeros before and after each axis. */
export type Pad = 'valid' | 'same' | readonly (readonly [number, number])[];

/** A window that slides over spatial axes: one entry per axis. */
export interface Window {
  readonly sizes: readonly number[];
  readonly window: readonly number[];
  readonly strides: readonly number[];
  readonly dilation: readonly number[];
  readonly pad: Pad;
}

interface Axis {
  readonly places: number;
  readonly before: number;
}

function axisOf(
  n: number,
  k: number,
  stride: number,
  dilation: number,
  pad: 'valid' | 'same' | readonly [number, number],
): Axis {
  const reach = dilation * (k - 1) + 1;
  if (pad === 'same') {
    const places = Math.ceil(n / stride);
    return { places, before: Math.floor(Math.max(0, (places - 1) * stride + reach - n) / 2) };
  }
  const [before, after] = pad === 'valid' ? [0, 0] : pad;
  return { places: Math.max(0, Math.floor((n + before + after - reach) / stride) + 1), before };
}

const axesOf = ({ sizes, window, strides, dilation, pad }: Window): Axis[] =>
  sizes.map((n, i) =>
    axisOf(
      n,
      window[i] as number,
      strides[i] as number,
      dilation[i] as number,
      typeof pad === 'string' ? pad : (pad[i] as [number, number]),
    ),
  );

/** How many places the window has along each axis. */
export const placesOf = (window: Window): number[] => axesOf(window).map(({ places }) => places);

function gridOf(sizes: readonly number[]): number[][] {
  return sizes.reduce<number[][]>(
    (rows, n) => rows.flatMap((row) => Array.from({ length: n }, (_, i) => [...row, i])),
    [[]],
  );
}

/** Calls with each place, each tap, and the pixel under it, where there is one; in row-major order of both. */
export function eachTap(
  window: Window,
  visit: (place: readonly number[], tap: readonly number[], pixel: readonly number[]) => void,
): void {
  const axes = axesOf(window);
  const taps = gridOf(window.window);
  for (const place of gridOf(axes.map(({ places }) => places))) {
    for (const tap of taps) {
      const pixel = place.map(
        (p, i) =>
          p * (window.strides[i] as number) -
          (axes[i] as Axis).before +
          (tap[i] as number) * (window.dilation[i] as number),
      );
      if (pixel.every((at, i) => at >= 0 && at < (window.sizes[i] as number))) visit(place, tap, pixel);
    }
  }
}

/**
 * Whether tfjs-core places the padding `same` where TensorFlow does. In three dimensions it does not where a stride
 * exceeds its window: there it takes pixels away. No layer asks for that.
 */
export const isPaddedRight = ({ window, strides, pad }: Window): boolean =>
  pad !== 'same' || strides.every((stride, axis) => stride <= (window[axis] as number));
