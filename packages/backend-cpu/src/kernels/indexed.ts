/** Rows of `width` elements picked by index: `out[o, i] = x[o, indices[i]]`. */
export function gatherRows<T extends Float32Array | Int32Array>(
  x: T,
  indices: ArrayLike<number>,
  out: T,
  { outer, extent, width }: { outer: number; extent: number; width: number },
): T {
  let at = 0;
  for (let o = 0; o < outer; o++) {
    for (let i = 0; i < indices.length; i++, at += width) {
      const from = (o * extent + indices[i]!) * width;
      if (width === 1) out[at] = x[from]!;
      else out.set(x.subarray(from, from + width), at);
    }
  }
  return out;
}

/** `out[s] = Σ x[i]` over i with `ids[i] = s`, in double precision, rounded once. Ids outside are dropped. */
export function sumSegments(x: Float32Array, ids: ArrayLike<number>, segments: number, width: number): Float32Array {
  const sums = new Float64Array(segments * width);
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!;
    if (!(id >= 0 && id < segments)) continue;
    for (let j = 0; j < width; j++) sums[id * width + j]! += x[i * width + j]!;
  }
  return Float32Array.from(sums);
}
