import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { useBackend } from '@descent/backend';
import { type Tensor, tensor } from '@tensorflow/tfjs-core';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadModel } from '../src/index.js';

const MODELS = new URL('../../../specs/keras-3.15.1/models/', import.meta.url);

interface Answer {
  readonly predictions: number[];
  readonly loss: number;
  readonly bytes: number[];
  readonly refused: string;
}

/** What runs in the page: a file as a user drops it, and the same one from a URL. */
const PROGRAM = `
import '@descent/backend-cpu';
import { useBackend } from '@descent/backend';
import { loadModel, saveModel } from '../src/index.js';
import { tensor } from '@tensorflow/tfjs-core';
window.run = async (inputs, targets) => {
  await useBackend('cpu');
  const response = await fetch('/mlp.keras');
  const file = new File([await response.blob()], 'mlp.keras');
  const model = await loadModel(file);
  const x = tensor(inputs.value, inputs.shape);
  const predictions = Array.from((await model.predict(x)).dataSync());
  const other = await loadModel(new URL('/mlp.keras', location.href));
  const { loss } = await other.trainOnBatch(x, tensor(targets.value, targets.shape, 'int32'));
  const bytes = Array.from(await saveModel(other));
  const refused = await loadModel('mlp.keras').then(() => '', (error) => error.name + ': ' + error.message);
  return { predictions, loss, bytes, refused };
};
`;

let server: Server;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  await useBackend('cpu');
  const { outputFiles } = await build({
    stdin: { contents: PROGRAM, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
    bundle: true,
    platform: 'browser',
    format: 'esm',
    conditions: ['@descent/source'],
    external: ['node:*', 'module', 'fs', 'path', 'url', 'crypto', 'os', 'util'],
    write: false,
    logLevel: 'error',
  });
  const files: Record<string, [type: string, body: Uint8Array | string]> = {
    '/': ['text/html', '<!doctype html><script type="module" src="/program.js"></script>'],
    '/program.js': ['text/javascript', outputFiles[0]!.contents],
    '/mlp.keras': ['application/zip', readFileSync(new URL('mlp.keras', MODELS))],
  };
  server = createServer((request, response) => {
    const [type, body] = files[request.url ?? '/'] ?? ['text/plain', ''];
    response.writeHead(200, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await chromium.launch({ executablePath: process.env.DESCENT_CHROMIUM ?? '/usr/bin/chromium' });
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

it('a browser opens, asks, trains and saves a model, and Node goes on with it', async () => {
  const golden = JSON.parse(readFileSync(new URL('mlp.json', MODELS), 'utf8'));
  const [inputs] = golden.inputs;
  await page.waitForFunction('window.run !== undefined');
  const answer = (await page.evaluate(
    ([x, y]) => (window as unknown as { run(x: unknown, y: unknown): Promise<Answer> }).run(x, y),
    [inputs, golden.targets],
  )) as Answer;
  const near = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThan(1e-5);
  answer.predictions.forEach((value, i) => {
    near(value, golden.predictions.value[i]);
  });
  near(answer.loss, golden.continued.losses[0]);
  expect(answer.refused).toMatch(/UnsupportedError: "mlp.keras" is a path, which needs Node.js/);
  const model = await loadModel(Uint8Array.from(answer.bytes));
  const x = tensor(inputs.value, inputs.shape);
  const y = tensor(golden.targets.value, golden.targets.shape, 'int32');
  for (const loss of golden.continued.losses.slice(1)) near((await model.trainOnBatch(x, y)).loss!, loss);
  const predictions = await model.predict<Tensor>(x);
  expect(predictions.shape).toEqual(golden.predictions.shape);
  for (const one of [x, y, predictions]) one.dispose();
  model.dispose();
});
