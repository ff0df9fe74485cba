import type { ArrayData, TypedArray } from '@descent/trainer';

/** A table without one of its columns. */
export function withoutColumn({ data, shape }: ArrayData, column: number): ArrayData {
  const [rows, width] = shape as [number, number];
  const kept = (data as Float64Array).filter((_, i) => i % width !== column);
  return { data: kept as TypedArray, shape: [rows, width - 1] };
}
