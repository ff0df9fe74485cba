/** Rows and columns of the tile that is kept in registers. */
const ROWS = 3;
const COLUMNS = 4;

let packedA: Float64Array = new Float64Array(0);
let packedB: Float64Array = new Float64Array(0);

function grown(array: Float64Array, size: number): Float64Array {
  return array.length >= size ? array : new Float64Array(size);
}

/**
 * `out[m×n] = op(a) · op(b)`, row-major. Both sides are packed into strips of doubles, so that a tile's loop reads
 * memory in order and converts nothing; every element is summed in double and rounded once.
 */
export function multiplyMatrices(
  a: Float32Array,
  b: Float32Array,
  out: Float32Array,
  sizes: { m: number; n: number; k: number; transposeA: boolean; transposeB: boolean },
): void {
  const { m, n, k, transposeA, transposeB } = sizes;
  packedA = grown(packedA, Math.ceil(m / ROWS) * ROWS * k);
  packedB = grown(packedB, Math.ceil(n / COLUMNS) * COLUMNS * k);
  pack(a, packedA, m, k, ROWS, transposeA ? 1 : k, transposeA ? m : 1);
  pack(b, packedB, n, k, COLUMNS, transposeB ? k : 1, transposeB ? 1 : n);
  for (let column = 0; column < n; column += COLUMNS) {
    for (let row = 0; row < m; row += ROWS) {
      multiplyTile(packedA, row * k, packedB, column * k, k);
      store(out, row, column, m, n);
    }
  }
}

/** Strips of `width` lines, element by element; lines past the end are zero. */
function pack(
  from: Float32Array,
  to: Float64Array,
  lines: number,
  length: number,
  width: number,
  lineStep: number,
  elementStep: number,
): void {
  let at = 0;
  for (let first = 0; first < lines; first += width) {
    const last = Math.min(first + width, lines);
    for (let element = 0; element < length; element++) {
      for (let line = first; line < last; line++) to[at++] = from[line * lineStep + element * elementStep]!;
      for (let line = last; line < first + width; line++) to[at++] = 0;
    }
  }
}

const tile = new Float64Array(ROWS * COLUMNS);

function multiplyTile(a: Float64Array, startA: number, b: Float64Array, startB: number, k: number): void {
  let c00 = 0;
  let c01 = 0;
  let c02 = 0;
  let c03 = 0;
  let c10 = 0;
  let c11 = 0;
  let c12 = 0;
  let c13 = 0;
  let c20 = 0;
  let c21 = 0;
  let c22 = 0;
  let c23 = 0;
  let p = startA;
  let q = startB;
  for (let i = 0; i < k; i++) {
    const b0 = b[q]!;
    const b1 = b[q + 1]!;
    const b2 = b[q + 2]!;
    const b3 = b[q + 3]!;
    const a0 = a[p]!;
    const a1 = a[p + 1]!;
    const a2 = a[p + 2]!;
    c00 += a0 * b0;
    c01 += a0 * b1;
    c02 += a0 * b2;
    c03 += a0 * b3;
    c10 += a1 * b0;
    c11 += a1 * b1;
    c12 += a1 * b2;
    c13 += a1 * b3;
    c20 += a2 * b0;
    c21 += a2 * b1;
    c22 += a2 * b2;
    c23 += a2 * b3;
    p += ROWS;
    q += COLUMNS;
  }
  tile.set([c00, c01, c02, c03, c10, c11, c12, c13, c20, c21, c22, c23]);
}

function store(out: Float32Array, row: number, column: number, m: number, n: number): void {
  const rows = Math.min(ROWS, m - row);
  const columns = Math.min(COLUMNS, n - column);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) out[(row + i) * n + column + j] = tile[i * COLUMNS + j]!;
  }
}
