import { afterEach, describe, expect, test, vi } from 'vitest';
import { startThread } from '../src/node/threads.js';
import type { TaskOptions } from '../src/pool/tasks.js';
import type { FromWorker, ToWorker } from '../src/pool/worker.js';
import { WorkerPool } from '../src/pool/worker-pool.js';

interface Task {
  readonly action:
    | 'echo'
    | 'exit'
    | 'until-told'
    | 'throw'
    | 'log'
    | 'hang'
    | 'until-stopped'
    | 'until-helped'
    | 'sleep';
  readonly value: unknown;
}

interface Setup {
  readonly stop: SharedArrayBuffer;
}

const program = new URL('./support/echo-worker.mjs', import.meta.url);

async function run(
  tasks: readonly Task[],
  size: number,
  extra: Partial<TaskOptions<Setup, Task, string, string>> = {},
) {
  const done = new Map<Task, string>();
  const lost = new Map<Task, string>();
  const events: string[] = [];
  let output = '';
  const print = (text: string) => {
    output += text;
  };
  const pool = new WorkerPool<Setup, Task, string, string>({
    size,
    start: () => startThread<ToWorker<Setup, Task>, FromWorker<string, string>>(program, print),
    products: () => new SharedArrayBuffer(4),
  });
  await pool.run({
    setup: { stop: new SharedArrayBuffer(4) },
    tasks,
    onDone: (task, value) => void done.set(task, value),
    onEvent: (_, event) => void events.push(event),
    onLost: (task, error) => void lost.set(task, error.message),
    ...extra,
  });
  return { done, lost, events, output };
}

const echo = (value: unknown): Task => ({ action: 'echo', value });

afterEach(() => vi.unstubAllEnvs());

describe('a worker pool', () => {
  test.each([1, 2, 5])('does every task once with %i workers', async (size) => {
    const tasks = [1, 2, 3].map(echo);
    const { done, lost, events } = await run(tasks, size);
    expect([...done.values()].sort()).toEqual(['1!', '2!', '3!']);
    expect(events).toHaveLength(3);
    expect(lost.size).toBe(0);
  });

  test('a worker with nothing left to do helps one that works, and ends with it', async () => {
    const { done, lost } = await run([echo(1), { action: 'until-helped', value: 'last' }, echo(2)], 3);
    expect([...done.values()].sort()).toEqual(['1!', '2!', 'last!']);
    expect(lost.size).toBe(0);
  });

  test('ends at once without tasks', async () => {
    const { done } = await run([], 4);
    expect(done.size).toBe(0);
  });

  test.each(['exit', 'throw'] as const)('a worker lost to "%s" costs its task alone', async (action) => {
    const bad: Task = { action, value: 0 };
    const tasks = [echo(1), bad, echo(2), echo(3)];
    const { done, lost } = await run(tasks, 1);
    expect([...done.values()]).toEqual(['1!', '2!', '3!']);
    expect([...lost.keys()]).toEqual([bad]);
    expect(lost.get(bad)).toMatch(action === 'exit' ? /code 3/ : /thrown by the task/);
  });

  test('hands out no task after an abort, and lets the running one end', async () => {
    const controller = new AbortController();
    const stop = new SharedArrayBuffer(4);
    const tasks: Task[] = [{ action: 'until-stopped', value: 'last' }, echo('never')];
    const { done, lost } = await run(tasks, 1, {
      setup: { stop },
      signal: controller.signal,
      onStart: () =>
        setTimeout(() => {
          controller.abort();
          Atomics.store(new Int32Array(stop), 0, 1);
          Atomics.notify(new Int32Array(stop), 0);
        }, 50),
    });
    expect([...done.values()]).toEqual(['last!']);
    expect(lost.size).toBe(0);
  });

  test('tells workers to stop, where they share no memory', async () => {
    const controller = new AbortController();
    const { done, lost } = await run([{ action: 'until-told', value: 'last' }, echo('never')], 1, {
      signal: controller.signal,
      onStart: () => setTimeout(() => controller.abort(), 50),
    });
    expect([...done.values()]).toEqual(['last!']);
    expect(lost.size).toBe(0);
  });

  test('ends a worker that does not stop in time', async () => {
    const controller = new AbortController();
    const hang: Task = { action: 'hang', value: 0 };
    const { done, lost } = await run([hang, echo(1)], 1, {
      signal: controller.signal,
      graceMs: 50,
      onStart: () => setTimeout(() => controller.abort(), 50),
    });
    expect(done.size).toBe(0);
    expect([...lost.keys()]).toEqual([hang]);
  });

  test('does nothing when aborted before', async () => {
    const { done, lost } = await run([echo(1)], 1, { signal: AbortSignal.abort() });
    expect(done.size + lost.size).toBe(0);
  });

  test('passes on what workers print, away from stdout', async () => {
    // With both set, Node itself warns on the worker's stderr.
    if (process.env.NO_COLOR !== undefined) vi.stubEnv('FORCE_COLOR', undefined);
    const { output } = await run(
      [
        { action: 'log', value: 'a line' },
        { action: 'sleep', value: 100 },
      ],
      1,
    );
    expect(output).toBe('a line\n');
  });

  test('a listener that throws ends the run', async () => {
    const failing = run([echo(1), echo(2)], 1, {
      onDone: () => {
        throw new Error('listener');
      },
    });
    await expect(failing).rejects.toThrow('listener');
  });
});
