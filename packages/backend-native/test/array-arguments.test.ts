import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadAddon } from '../src/index.js';

const found = loadAddon();
const built = 'addon' in found;
const why = built ? '' : ` (not run: ${found.reason}; ${found.remedy})`;

describe.skipIf(!built)(`the addon's kernels on arrays${why}`, () => {
  if (!('addon' in found)) return;
  const { addon } = found;
  const f = (n: number) => new Float32Array(n);
  const b = (n: number) => new Uint8Array(n);
  const i = (...values: number[]) => Int32Array.of(...values);
  const memory = new ArrayBuffer(64);
  const [left, right] = [new Float32Array(memory, 0, 8), new Float32Array(memory, 16, 8)];

  it.each<[string, () => void, RegExp]>([
    ['move: another width', () => addon.move(f(4), b(4), i(0, 0)), /as wide/],
    ['move: eight bytes', () => addon.move(new Float64Array(4), new Float64Array(4), i(0, 0)), /1 or 4 bytes/],
    ['move: a plan cut off', () => addon.move(f(4), f(4), i(0)), /two offsets/],
    ['move: half a dimension', () => addon.move(f(4), f(4), i(0, 0, 1, 1)), /two offsets/],
    ['move: a negative size', () => addon.move(f(4), f(4), i(0, 0, -1, 1, 1)), /not be negative/],
    ['move: behind the end', () => addon.move(f(4), f(4), i(1, 0, 4, 1, 1)), /inside from/],
    ['move: before the start', () => addon.move(f(4), f(4), i(0, 2, 4, 1, -1)), /inside to/],
    ['move: huge', () => addon.move(f(4), f(4), i(0, 0, 2 ** 30, 2 ** 30, 1, 1, 1, 1)), /2\^40/],
    ['move: onto itself', () => addon.move(left, right, i(0, 0)), /share memory/],
    ['gatherRows: a row behind the last', () => addon.gatherRows(f(4), i(2), f(2), 1, 2, 1, 2), /2 is not in \[0, 2\)/],
    ['gatherRows: a negative row', () => addon.gatherRows(f(4), i(-1), f(2), 1, 2, 1, 2), /-1 is not in/],
    ['gatherRows: too few indices', () => addon.gatherRows(f(4), i(), f(2), 1, 2, 1, 2), /at least 1/],
    ['gatherRows: another width', () => addon.gatherRows(f(4), i(0), b(2), 1, 2, 1, 2), /as wide/],
    ['sumSegments: too few ids', () => addon.sumSegments(f(4), i(0), f(4), 2, 2, 2), /at least 2/],
    ['sumSegments: out too short', () => addon.sumSegments(f(4), i(0, 1), f(3), 2, 2, 2), /at least 4/],
    ['compare: two types', () => addon.compare(0, f(2), i(1, 2), b(2), i(2, 1, 1)), /type of a/],
    ['compare: out too short', () => addon.compare(0, f(2), f(2), b(1), i(2, 1, 1)), /at least 2/],
    ['compare: out of floats', () => addon.compare(0, f(2), f(2), f(2) as never, i(2, 1, 1)), /Uint8Array/],
    ['compare: unknown', () => addon.compare(8, f(2), f(2), b(2), i(2, 1, 1)), /unknown operation/],
    ['select: two widths', () => addon.select(b(2), f(2), b(2), f(2), 2), /as wide/],
    ['select: too short', () => addon.select(b(2), f(2), f(1), f(2), 2), /at least 2/],
    ['cast: of one type', () => addon.cast(f(2), f(2), 2), /two of/],
    ['cast: of doubles', () => addon.cast(new Float64Array(2), f(2), 2), /two of/],
    ['cast: too short', () => addon.cast(f(1), b(2), 2), /at least 2/],
    ['sumMiddle: too short', () => addon.sumMiddle(f(7), f(4), 2, 2, 2), /at least 8/],
  ])('throws on %s', (_, call, message) => {
    expect(call).toThrow(message);
  });

  it('moves what a plan says, or throws and moves nothing', () => {
    const number = fc.integer({ min: -3, max: 12 });
    const plan = fc.tuple(number, number, fc.array(fc.tuple(number, number, number), { maxLength: 4 }));
    let moved = 0;
    fc.assert(
      fc.property(plan, fc.integer({ min: 1, max: 60 }), fc.boolean(), ([from, to, axes], size, wide) => {
        const source = Array.from({ length: size }, (_, k) => k + 1);
        const [x, out] = wide ? [Float32Array.from(source), f(size)] : [Uint8Array.from(source), b(size)];
        const want = Array.from(out);
        let inside = axes.every(([n]) => n >= 0);
        const visit = (at: number, goal: number, rest: typeof axes): void => {
          const [axis, ...inner] = rest;
          if (axis !== undefined) {
            for (let k = 0; k < axis[0]; k++) visit(at + k * axis[1], goal + k * axis[2], inner);
          } else if (at < 0 || goal < 0 || at >= size || goal >= size) inside = false;
          else want[goal] = source[at]!;
        };
        visit(from, to, [...axes].reverse());
        const columns = [0, 1, 2].flatMap((k) => axes.map((axis) => axis[k as 0]));
        const run = () => addon.move(x, out, i(from, to, ...columns));
        if (!inside) {
          expect(run).toThrow(RangeError);
          expect(Array.from(out).every((value) => value === 0)).toBe(true);
          return;
        }
        run();
        moved++;
        // Elements that several places write are anyone's.
        const goals = axes.length > 0 && new Set(want.filter((value) => value > 0)).size;
        if (goals === axes.reduce((n, [count]) => n * count, 1) || axes.length === 0)
          expect(Array.from(out)).toEqual(want);
      }),
      { numRuns: 3000 },
    );
    expect(moved).toBeGreaterThan(50);
  });
});
