import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { collect, FileError, formatBytes, type Machine, machine, systemFix, systemReason } from '@descent/host';
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

it('knows the machine under Node', async () => {
  expect(machine.cores()).toBeGreaterThan(0);
  expect(machine.runtime).toEqual({ node: process.versions.node, platform: `${process.platform}-${process.arch}` });
  expect([machine.output, machine.processId]).toEqual([process.stdout, process.pid]);
  expect(machine.cacheFolder({ XDG_CACHE_HOME: '/x' })).toBe('/x');
  let told = false;
  setTimeout(() => {
    told = true;
  }, 0);
  for (const until = performance.now() + 5000; !told && performance.now() < until; ) await machine.nextTask();
  expect(told).toBe(true);
});

/** What a page gets of this package, run with some of a page's globals. */
async function inPage(globals: object): Promise<typeof import('@descent/host')> {
  const { outputFiles, warnings } = await build({
    stdin: {
      contents: `import * as host from './src/index.ts'; globalThis.host = host;`,
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
  const page: { host?: typeof import('@descent/host') } = { host: undefined };
  runInNewContext(code, Object.assign(page, globals, { globalThis: page, TextEncoder, TextDecoder, URL }));
  return page.host!;
}

it('bundles for a page without node, and says there that there are no paths', async () => {
  const { files } = await inPage({});
  const calls = Object.values(files as unknown as Record<string, (path: string) => unknown>);
  expect(calls.length).toBeGreaterThan(12);
  for (const call of calls) {
    const told = (async () => call('a'))().catch((error: Error) => error.message);
    expect(await told).toContain('"a" is a path, which needs Node.js');
  }
});

it.each<[string, string]>([
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
    'Chrome 142.0.0.0',
  ],
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/142.0.0.0 Safari/537.36',
    'Chrome 142.0.0.0',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36 Edg/142.0.3595.53',
    'Edge 142.0.3595.53',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', 'Firefox 145.0'],
  ['Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15', 'Safari 18.1'],
  ['something else', 'something else'],
])('knows the machine in a page of %s', async (userAgent, browser) => {
  const navigator = { userAgent, platform: 'Linux x86_64', hardwareConcurrency: 12 };
  const { machine: page } = await inPage({ navigator, MessageChannel });
  expect({ ...page.runtime }).toEqual({ browser, platform: 'Linux x86_64' });
  expect(page.cores()).toBe(12);
  await page.nextTask();
  const absent: (keyof Machine)[] = ['homeFolder', 'temporaryFolder'];
  for (const name of absent) expect((page[name] as () => unknown)()).toBeUndefined();
  expect([page.output, page.cacheFolder({ XDG_CACHE_HOME: '/x' }), Object.keys(page.environment)]).toEqual([
    undefined,
    undefined,
    [],
  ]);
});
