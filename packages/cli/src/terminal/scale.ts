/** Maps values to the rows of a chart, 0 at the bottom. */
export interface Scale {
  readonly isLogarithmic: boolean;
  /** The number of the highest row; 0 when all values are the same. */
  readonly top: number;
  toRow(value: number): number;
  valueAt(row: number): number;
}

/** Above this ratio of the largest to the smallest value, the scale is logarithmic. */
const LOG_RATIO = 100;

/** A scale of `rows` rows that the values fill. */
export function scaleOf(values: readonly number[], rows: number): Scale {
  const [smallest, largest] = [Math.min(...values), Math.max(...values)];
  const isLogarithmic = smallest > 0 && largest / smallest > LOG_RATIO;
  const bend = isLogarithmic ? Math.log10 : (value: number) => value;
  const [low, high] = [bend(smallest), bend(largest)];
  const span = high - low;
  // Differences that the numbers themselves cannot hold are no differences.
  const isFlat = span <= Math.max(Math.abs(low), Math.abs(high)) * 1e-9;
  const top = isFlat ? 0 : rows - 1;
  return {
    isLogarithmic,
    top,
    toRow: (value) => (isFlat ? 0 : ((bend(value) - low) / span) * top),
    valueAt: (row) => {
      if (isFlat) return smallest;
      const bent = low + (row / top) * span;
      return isLogarithmic ? 10 ** bent : bent;
    },
  };
}
