import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { readDocument } from '@descent/spec/validate';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExperimentFile } from '../src/experiment/experiment.js';
import { resolveExperiment } from '../src/experiment/resolve.js';
import { runExperiment } from '../src/node/run.js';
import type { ExperimentResult } from '../src/result/result.js';

/** What a run in the page gives, and what it told meanwhile. */
interface Answer {
  readonly result?: ExperimentResult;
  readonly report?: string;
  readonly error?: string;
  readonly events: string[];
  readonly isolated: boolean;
}

interface Ask {
  readonly file: ExperimentFile;
  /** URL of the worker's program. */
  readonly worker: string;
  /** Aborts when an event of this type comes. */
  readonly abortAt?: string;
}

const PROGRAM = `
import '@descent/backend-cpu';
import { renderReport, resolveExperiment, runTrials, webWorkers } from '../src/index.js';
window.run = async ({ file, worker, abortAt }) => {
  const controller = new AbortController();
  const events = [];
  const onEvent = ({ type }) => {
    if (events.at(-1) !== type) events.push(type);
    if (type === abortAt) controller.abort();
  };
  const runner = webWorkers(() => new Worker(worker, { type: 'module' }));
  const isolated = window.crossOriginIsolated;
  try {
    const result = await runTrials(resolveExperiment(file), { runner, onEvent, signal: controller.signal });
    return { result, report: renderReport(result, '/* client */'), events, isolated };
  } catch (error) {
    return { error: error.name + ': ' + error.message, events, isolated };
  }
};
`;

const WORKER = `
import '@descent/backend-cpu';
import '../src/web/worker.js';
`;

const FILE: ExperimentFile = {
  name: 'in a page',
  data: 'synthetic',
  limit: 200,
  model: { units: 8 },
  learningRates: [1e-2, 1e-3],
  epochs: 2,
  batchSize: 32,
  backend: 'cpu',
  workers: 2,
};

/** What must not depend on where a trial ran. */
function numbersOf({ trials }: ExperimentResult) {
  return trials.map(({ seconds: _, samplesPerSecond: __, ...numbers }) => numbers);
}

async function bundle(contents: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
    bundle: true,
    platform: 'browser',
    format: 'esm',
    conditions: ['@descent/source'],
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]!.contents;
}

let servers: Server[] = [];
let browser: Browser;
let program: Uint8Array;
let worker: Uint8Array;

/** A page whose server isolates it from other origins, or does not. */
async function open(isolated: boolean): Promise<Page> {
  const headers = isolated
    ? { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' }
    : {};
  const server = createServer(({ url = '/' }, response) => {
    const send = (type: string, body: string | Uint8Array) =>
      response.writeHead(200, { 'content-type': type, ...headers }).end(body);
    if (url === '/') send('text/html', '<!doctype html><script type="module" src="/program.js"></script>');
    else if (url === '/program.js') send('text/javascript', program);
    else if (url === '/worker.js') send('text/javascript', worker);
    else if (url === '/throws.js')
      send('text/javascript', 'addEventListener("message", () => { throw new Error("on purpose"); });');
    else response.writeHead(404, headers).end();
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction('window.run !== undefined');
  return page;
}

function run(page: Page, ask: Ask): Promise<Answer> {
  return page.evaluate((asked) => (window as unknown as { run(ask: Ask): Promise<Answer> }).run(asked), ask);
}

beforeAll(async () => {
  [program, worker] = await Promise.all([bundle(PROGRAM), bundle(WORKER)]);
  browser = await chromium.launch({ executablePath: process.env.DESCENT_CHROMIUM ?? '/usr/bin/chromium' });
});

afterAll(async () => {
  await browser?.close();
  for (const server of servers) server.close();
  servers = [];
});

it('what a page loads is made without Node', () => {
  for (const code of [program, worker])
    expect(new TextDecoder().decode(code)).not.toMatch(/(?:from|import)\s*\(?["']node:/);
});

describe.each([true, false])('in a page that is isolated: %s', (isolated) => {
  let page: Page;
  beforeAll(async () => {
    page = await open(isolated);
  });

  it('trials in Web Workers give the bits of those in threads', async () => {
    const { result, report, events, ...answer } = await run(page, { file: FILE, worker: '/worker.js' });
    expect(answer).toEqual({ isolated });
    const { result: inNode } = await runExperiment(resolveExperiment(FILE), { out: null });
    expect(numbersOf(result!)).toEqual(numbersOf(inNode));
    expect(result?.trials.map(({ status }) => status)).toEqual(['completed', 'completed']);
    expect(readDocument('result', result)).toEqual(result);
    expect(result?.versions.node).toBeUndefined();
    expect(result?.versions.browser).toMatch(/^Chrome \d+/);
    expect(report).toContain('Chrome ');
    expect(events.filter((type, i) => events.indexOf(type) === i)).toEqual([
      'run-started',
      'trial-started',
      'trial-progress',
      'trial-finished',
      'run-finished',
    ]);
  });

  it('are stopped in the middle, and keep what was computed', async () => {
    const file = { ...FILE, epochs: 100_000, workers: 1 };
    const begun = performance.now();
    const { result } = await run(page, { file, worker: '/worker.js', abortAt: 'trial-progress' });
    expect(performance.now() - begun).toBeLessThan(30_000);
    expect(result?.interrupted).toBe(true);
    expect(result?.trials.map(({ error }) => error?.code)).toEqual(['aborted', 'aborted']);
    // its own end, not that of a worker that had to be ended
    expect(result?.trials[0]?.curve.step.length).toBeGreaterThan(0);
  });

  it.each([
    ['/missing.js', /could not be loaded/],
    ['/throws.js', /on purpose/],
  ])('a worker of %s costs its trial, with the reason', async (url, reason) => {
    const { result } = await run(page, { file: { ...FILE, workers: 1 }, worker: url });
    for (const { status, error } of result!.trials) {
      expect([status, error?.code]).toEqual(['failed', 'worker-died']);
      expect(error?.message).toMatch(reason);
    }
  });

  it('a model from a file is refused', async () => {
    const model = {
      class_name: 'Sequential' as const,
      file: 'model.keras',
      config: { layers: [{ class_name: 'Dense', config: { units: 10 } }] },
    };
    const { error } = await run(page, { file: { ...FILE, model }, worker: '/worker.js' });
    expect(error).toMatch(/^UnsupportedError: experiment at \/model\/file: nothing reads model.keras here/);
  });
});
