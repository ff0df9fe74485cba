import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { collect, FileError, formatBytes, systemFix, systemReason } from '@descent/host';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

async function* stream(...parts: (Uint8Array | string)[]) {
  yield* parts;
}

it('collects a stream, and no byte too many', async () => {
  const bytes = await collect(stream('a', Uint8Array.of(98, 99)), 'stdin', { maxBytes: 3 });
  expect(new TextDecoder().decode(bytes)).toBe('abc');
  const endless = async function* () {
    for (;;) yield new Uint8Array(1000);
  };
  const told = collect(endless(), 'stdin', { maxBytes: 2048, ifLarger: 'Send less.' });
  await expect(told).rejects.toThrow('Cannot read stdin: it is larger than 2 KiB. Send less.');
});

it.each([
  [0, '0 bytes'],
  [700, '700 bytes'],
  [1024, '1 KiB'],
  [1536, '1.5 KiB'],
  [2 ** 26, '64 MiB'],
  [2 ** 31, '2 GiB'],
  [2 ** 63, '8 EiB'],
])('says %d as %s', (bytes, text) => expect(formatBytes(bytes)).toBe(text));

it('has words for errors of the system, and for no others', () => {
  const of = (code: string) => Object.assign(new Error('low level'), { code });
  expect([systemReason(of('ENOSPC')), systemFix(of('ENOSPC'))]).toEqual([
    'no space left on the device',
    'Make room, or choose a path on another disk.',
  ]);
  for (const other of [of('constructor'), of('toString'), new Error('x'), null, 'ENOENT']) {
    expect(systemReason(other)).toBeUndefined();
    expect(systemFix(other)).toBe('');
  }
  expect(FileError.from('read', 'a', of('EWEIRD')).message).toBe('Cannot read a: low level.');
});

it('bundles for a page without node, and says there that there are no paths', async () => {
  const { outputFiles, warnings } = await build({
    stdin: {
      contents: `import { files } from './src/index.ts'; globalThis.files = files;`,
      resolveDir: resolve(import.meta.dirname, '..'),
    },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    conditions: ['@descent/source'],
    logLevel: 'silent',
  });
  expect(warnings).toEqual([]);
  const code = outputFiles[0]!.text;
  expect(code).not.toMatch(/["']node:/);
  const page: { files?: Record<string, (path: string) => Promise<unknown>> } = {};
  page.files = undefined;
  runInNewContext(code, Object.assign(page, { globalThis: page, TextEncoder, TextDecoder, URL }));
  const called = Object.values(page.files!).map((call) => call('a').catch((error: Error) => error.message));
  expect(called.length).toBeGreaterThan(8);
  for (const message of await Promise.all(called)) expect(message).toContain('"a" is a path, which needs Node.js');
});
