import { describe, expect, it } from 'vitest';
import { type DownloadOptions, type DownloadProgress, download, FileError } from '../src/index.js';
import { serve } from './support/server.js';

const content = new Uint8Array(300_000).map((_, i) => (i * i) >> 3);

function from(url: string, more: Partial<DownloadOptions> = {}): Promise<Uint8Array> {
  return download(url, { maxBytes: 1e6, ifLarger: 'Take another.', stallMs: 5000, totalMs: 20_000, ...more });
}

async function failure(promise: Promise<unknown>): Promise<FileError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(FileError);
  expect((error as FileError).code).toBe('unreadable-file');
  return error as FileError;
}

describe('download', () => {
  it('gives the bytes and says how far it is', async () => {
    const url = await serve((_, answer) => {
      answer.writeHead(200, { 'content-length': content.length }).end(content);
    });
    const seen: DownloadProgress[] = [];
    expect(Buffer.compare(await from(url, { onProgress: (progress) => seen.push(progress) }), content)).toBe(0);
    expect(seen.at(-1)).toEqual({ url, received: content.length, total: content.length });
    expect(seen.map(({ received }) => received)).toEqual(seen.map(({ received }) => received).sort((a, b) => a - b));
  });

  it('follows redirects and does without a declared length', async () => {
    const url = await serve((request, answer) => {
      if (request.url === '/there') answer.write(content, () => answer.end());
      else answer.writeHead(302, { location: '/there' }).end();
    });
    const totals = new Set<number | undefined>();
    expect((await from(url, { onProgress: ({ total }) => totals.add(total) })).length).toBe(content.length);
    expect([...totals]).toEqual([undefined]);
  });

  it.each<[string, Parameters<typeof serve>[0], Partial<DownloadOptions>, RegExp]>([
    ['an error page', (_, answer) => void answer.writeHead(404).end('gone'), {}, /the server answered 404/],
    [
      'an end before the declared length',
      (_, answer) => {
        answer.writeHead(200, { 'content-length': content.length });
        answer.write(content.subarray(0, 1000), () => answer.destroy());
      },
      {},
      /: (terminated|fetch failed)/,
    ],
    [
      'an end in the middle of chunks',
      (_, answer) => void answer.write(content.subarray(0, 1000), () => answer.destroy()),
      {},
      /: (terminated|fetch failed)/,
    ],
    [
      'a declared length that is too large',
      (_, answer) => void answer.writeHead(200, { 'content-length': 5e6 }).end(),
      {},
      /it is larger than 976.6 KiB\. Take another\./,
    ],
    [
      'bytes without end',
      (_, answer) => {
        const more = () => void (answer.destroyed || answer.write(content, more));
        more();
      },
      {},
      /it is larger than 976.6 KiB\. Take another\./,
    ],
    ['no answer', () => {}, { stallMs: 100 }, /nothing came for 0.1 s/],
    [
      'an answer that stops',
      (_, answer) => void answer.write(content.subarray(0, 1000)),
      { stallMs: 100 },
      /nothing came for 0.1 s/,
    ],
    [
      'an answer that trickles',
      (_, answer) => {
        const timer = setInterval(() => answer.write('.'), 20);
        answer.on('close', () => clearInterval(timer));
      },
      { stallMs: 5000, totalMs: 200 },
      /not complete after 0.2 s/,
    ],
  ])('fails by name on %s', async (_, listener, options, message) => {
    const url = await serve(listener);
    const error = await failure(from(url, options));
    expect(error.message).toMatch(message);
    expect(error.path).toBe(url);
  });

  it('says why a server cannot be reached', async () => {
    const { message } = await failure(from('http://127.0.0.1:9/mnist.npz'));
    expect(message).toMatch(/^Cannot read http:\/\/127.0.0.1:9\/mnist.npz: fetch failed: /);
  });

  it('gives up on a fetch that knows no signal', async () => {
    const { message } = await failure(from('http://a.test/', { fetch: () => new Promise(() => {}), stallMs: 50 }));
    expect(message).toMatch(/nothing came for 0.05 s/);
  });

  it.each(['before', 'while waiting', 'while receiving'])('rejects with the reason when aborted %s', async (when) => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const url = await serve((_, answer) => {
      if (when === 'while receiving') answer.write(content.subarray(0, 1000));
      else controller.abort(reason);
    });
    if (when === 'before') controller.abort(reason);
    const options = { signal: controller.signal, onProgress: () => controller.abort(reason) };
    await expect(from(url, options)).rejects.toBe(reason);
  });

  it('leaves no timer behind', async () => {
    const url = await serve((_, answer) => void answer.end(content));
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    await from(url, { stallMs: 60_000, totalMs: 600_000 });
    expect(timers()).toBeLessThanOrEqual(before);
  });
});
