export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Rounds to three significant digits for a table. */
export const short = (value) =>
  value === undefined || Number.isNaN(value) ? '–' : String(Number(value.toPrecision(3)));
