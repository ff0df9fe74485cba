import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', wasm: 'application/wasm' };
const HTML = '<!doctype html><script type="module" src="/page.js"></script>';

let server: Server;
let browser: Browser;
let requests: string[];
/** Whether the server has the kernels. */
let hasKernels = true;

beforeAll(async () => {
  const { output } = (await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['@descent/source', 'module', 'browser'] },
    build: { write: false, rolldownOptions: { input: 'page.ts', output: { entryFileNames: 'page.js' } } },
  })) as Rolldown.RolldownOutput;
  const files = new Map(output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]));
  server = createServer((request, response) => {
    const url = request.url ?? '/';
    requests.push(url);
    const body = url === '/' ? HTML : files.get(url);
    const missing = body === undefined || (!hasKernels && url.includes('relaxed'));
    response.writeHead(missing ? 404 : 200, { 'content-type': TYPES[url.split('.').at(-1) as string] ?? 'text/html' });
    response.end(missing ? '' : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await chromium.launch({ executablePath: process.env.DESCENT_CHROMIUM ?? '/usr/bin/chromium' });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** What a fresh page answers, and what it wrote to its console. */
async function ask(question: string) {
  requests = [];
  const page = await browser.newPage();
  const lines: string[] = [];
  page.on('console', (line) => lines.push(line.text()));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction(`window.${question} !== undefined`);
  const answer = await page.evaluate(`window.${question}()`).catch((error: Error) => error.message);
  await page.close();
  return { answer, lines, kernels: requests.filter((url) => /\/(simd|relaxed)/.test(url)) };
}

const VALUES = [19, 22, 43, 50];

it('starts with the kernels, of which it loads one build', async () => {
  const { answer, kernels } = await ask('before');
  expect(answer).toEqual({ started: true, values: VALUES, kernels: ['BatchMatMul'] });
  expect(kernels).toHaveLength(1);
});

it('takes the kernels in when the backend runs already', async () => {
  const { answer } = await ask('after');
  expect(answer).toMatchObject({
    started: true,
    meanwhile: { values: VALUES },
    values: VALUES,
    kernels: ['BatchMatMul'],
  });
});

it('does not start without the kernels, and says what is missing', async () => {
  hasKernels = false;
  const { answer, lines } = await ask('before');
  expect(answer).toMatch(/has not yet been initialized/);
  expect(lines.join('\n')).toMatch(/relaxed.*cannot be loaded: 404.*Serve the file kernels\/relaxed\.wasm/s);
});
