import { readFileSync } from 'node:fs';
import { useBackend } from '@descent/backend';
import { DescentError } from '@descent/spec';
import { deserializeModel } from '@descent/trainer';
import { inspectModel, loadModel } from '../src/index.js';
import '@descent/backend-cpu';

/** What became of one way to read a file. */
export interface Outcome {
  readonly way: string;
  /** The name of a typed error, `untyped` for any other, or null where it was read. */
  readonly error: string | null;
  readonly message: string;
  /** Of the whole message. */
  readonly length: number;
  readonly milliseconds: number;
}

const [, , path = ''] = process.argv;
await useBackend('cpu');

const ways: Readonly<Record<string, () => Promise<unknown>>> = path.endsWith('.config.json')
  ? { deserializeModel: async () => deserializeModel(readFileSync(path, 'utf8')).dispose() }
  : { inspectModel: () => inspectModel(path), loadModel: async () => (await loadModel(path)).dispose() };

/** CPU milliseconds of some fixed work of the same sort: how fast this process computes here and now. */
function yardstick(): number {
  const text = JSON.stringify(Array.from({ length: 50_000 }, (_, i) => ({ name: `layer_${i}`, config: { units: i } })));
  const before = process.cpuUsage();
  for (let i = 0; i < 5; i++) JSON.parse(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const outcomes: Outcome[] = [];
for (const [way, attempt] of Object.entries(ways)) {
  const before = process.cpuUsage();
  let error: unknown = null;
  await attempt().catch((thrown: unknown) => {
    error = thrown;
  });
  const { user, system } = process.cpuUsage(before);
  const name = error === null ? null : error instanceof DescentError ? error.name : 'untyped';
  const message = error === null ? '' : String((error as Error).message ?? error);
  const stack = name === 'untyped' ? `\n${(error as Error).stack}` : '';
  outcomes.push({
    way,
    error: name,
    message: (message + stack).slice(0, 2000),
    length: message.length,
    milliseconds: (user + system) / 1000,
  });
}
// Of this process alone; the resource usage that Node tells begins with its parent's.
const peak = Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1024;
console.log(JSON.stringify({ outcomes, peak, yardstick: yardstick() }));
