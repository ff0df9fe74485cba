import { currentGatherer, GATHER_BATCH, useBackend } from '@descent/backend';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadAddon, nativeKernelCounts, resetNativeKernelCounts } from '../src/index.js';

const found = loadAddon();
const built = 'addon' in found;
const why = built ? '' : ` (not run: ${found.reason}; ${found.remedy})`;

const TYPES = [
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
];

describe.skipIf(!built)(`batches cut from arrays${why}`, () => {
  it('are those that JavaScript cuts, to the last bit, from every kind of array', async () => {
    await useBackend('native');
    resetNativeKernelCounts();
    let calls = 0;
    const { min, max } = Math;
    fc.assert(
      fc.property(
        fc.constantFrom(...TYPES),
        fc.array(fc.oneof(fc.integer(), fc.double(), fc.float()), { minLength: 1, maxLength: 400 }),
        fc.integer({ min: 0, max: 40 }),
        fc.oneof(fc.constant(1), fc.constant(1 / 255), fc.double()),
        fc.nat(),
        fc.nat(),
        fc.boolean(),
        (Type, numbers, size, scale, p, q, ordered) => {
          const data = Type.from(numbers);
          const count = size === 0 ? 5 : Math.floor(data.length / size);
          const order = ordered ? Uint32Array.from({ length: count }, (_, i) => (i * 7 + p) % count) : null;
          const [a, b] = [p % (count + 1), q % (count + 1)];
          const [start, end] = [min(a, b), max(a, b)];
          const out = new Float32Array((end - start) * size).fill(5);
          const wanted = Float32Array.from(out, (_, i) => {
            const row = start + Math.floor(i / size);
            return (data[(order?.[row] ?? row) * size + (i % size)] as number) * scale;
          });
          currentGatherer()?.({ data, order, start, end, size, scale, out });
          calls++;
          expect(Array.from(out)).toEqual(Array.from(wanted));
        },
      ),
      { numRuns: 500 },
    );
    expect(nativeKernelCounts()[GATHER_BATCH]).toBe(calls);
  });

  it('from shared memory, on several threads', async () => {
    await useBackend('native');
    const data = new Uint8Array(new SharedArrayBuffer(3000 * 100));
    for (let i = 0; i < data.length; i++) data[i] = (i * 31) % 251;
    const order = Uint32Array.from({ length: 3000 }, (_, i) => (i * 1009) % 3000);
    const out = new Float32Array(2000 * 100);
    currentGatherer()?.({ data, order, start: 500, end: 2500, size: 100, scale: 1 / 255, out });
    const byte = (i: number) => data[(order[500 + Math.floor(i / 100)] as number) * 100 + (i % 100)] as number;
    expect(out).toEqual(out.map((_, i) => byte(i) * (1 / 255)));
  });

  it('throws on bad arguments', () => {
    if (!('addon' in found)) return;
    const { gatherBatch } = found.addon;
    const data = new Uint8Array(12);
    const out = new Float32Array(12);
    const shared = new Float32Array(8);
    const bad: [() => void, RegExp][] = [
      [() => gatherBatch(data, Uint32Array.of(0, 4), 0, 2, 3, 1, out), /sample 4 does not exist/],
      [() => gatherBatch(data, null, 3, 5, 3, 1, out), /end: must be at most 4/],
      [() => gatherBatch(data, Uint32Array.of(0), 0, 2, 3, 1, out), /order: must have at least 2/],
      [() => gatherBatch(data, null, 0, 4, 3, 1, new Float32Array(11)), /out: must have at least 12/],
      [() => gatherBatch(data, null, 2, 1, 3, 1, out), /start: must not be after end/],
      [() => gatherBatch(data, Int32Array.of(0, 1) as never, 0, 2, 3, 1, out), /order: must be a Uint32Array/],
      [() => gatherBatch(new BigInt64Array(12), null, 0, 2, 3, 1, out), /typed array of numbers/],
      [() => gatherBatch([1, 2, 3] as never, null, 0, 1, 3, 1, out), /typed array of numbers/],
      [() => gatherBatch(new DataView(new ArrayBuffer(9)), null, 0, 1, 3, 1, out), /typed array of numbers/],
      [() => gatherBatch(data, null, 0, 1, 3, '1' as never, out), /scale: must be a number/],
      [() => gatherBatch(data, null, 0, 1, -3, 1, out), /size: must be a whole number/],
      [() => gatherBatch(shared, null, 0, 1, 4, 1, shared.subarray(3)), /share memory/],
      [() => gatherBatch(new Uint8Array(shared.buffer, 5, 9), null, 0, 1, 3, 1, shared), /share memory/],
      [() => (gatherBatch as unknown as () => void)(), /./],
    ];
    for (const [call, message] of bad) expect(call).toThrow(message);
  });
});
