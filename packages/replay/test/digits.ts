import type { RecordedRows } from '../src/index.js';

/** Rows of MNIST's sizes that are not MNIST: stripes, the same each time. */
export function digits(): { train: RecordedRows; test: RecordedRows } {
  return { train: rows(2400), test: rows(1000) };
}

function rows(count: number): RecordedRows {
  const data = Uint8Array.from({ length: count * 784 }, (_, at) =>
    (at % 784) % (2 + (Math.floor(at / 784) % 10)) ? 0 : 200,
  );
  const labels = Uint8Array.from({ length: count }, (_, row) => row % 10);
  return { images: { data, shape: [count, 784], scale: 1 / 255 }, labels: { data: labels } };
}
