import { afterEach, describe, expect, test, vi } from 'vitest';
import { Crew } from '../src/run/crew.js';
import { type PoolOptions, runPool } from '../src/run/pool.js';

interface Task {
  readonly action: 'echo' | 'exit' | 'throw' | 'log' | 'hang' | 'until-stopped' | 'until-helped' | 'sleep';
  readonly value: unknown;
}

const file = new URL('./support/echo-worker.mjs', import.meta.url);

async function run(tasks: readonly Task[], size: number, extra: Partial<PoolOptions<Task, string, string>> = {}) {
  const done = new Map<Task, string>();
  const lost = new Map<Task, string>();
  const events: string[] = [];
  let output = '';
  const crew = new Crew({
    file,
    size,
    desk: () => new SharedArrayBuffer(4),
    onOutput: (text) => {
      output += text;
    },
  });
  await runPool<Task, string, string>({
    crew,
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

describe('runPool', () => {
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
