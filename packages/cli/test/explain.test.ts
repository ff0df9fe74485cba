import { ConfigError } from '@descent/spec';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { explain } from '../src/explain.js';
import { listenForStop } from '../src/run/interruption.js';

const missing = Object.assign(new Error('ENOENT: no such file'), { code: 'ENOENT', path: '/x/y' });

describe('what the user is told about an error', () => {
  it.each([
    [
      'one of ours',
      new ConfigError('experiment', '/epochs', 0, 'must be positive'),
      2,
      /^error: experiment at \/epochs/,
    ],
    ['the system’s', missing, 2, /^error: \/x\/y: there is no such file or folder\.$/],
    ['a bug', new TypeError('x is not a function'), 1, /^error: x is not a function\nThis is a bug .* DEBUG=descent/],
    ['no error at all', 'thrown text', 1, /^error: thrown text\n/],
  ])('%s', async (_, error, exitCode, says) => {
    const told = await explain(error, {});
    expect(told.exitCode).toBe(exitCode);
    expect(told.message).toMatch(says);
    expect(told.message).not.toMatch(/^ +at /m);
  });

  it.each(['descent', '*', 'other,descent'])('with its stack for DEBUG=%s', async (DEBUG) => {
    expect((await explain(new TypeError('oops'), { DEBUG })).message).toMatch(/^error: oops\nTypeError: oops\n +at /);
    expect((await explain(new TypeError('oops'), { DEBUG: 'descents' })).message).not.toContain(' at ');
  });
});

describe('a request to stop', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('aborts once, and ends the process the second time', () => {
    const exit = vi.spyOn(process, 'exit').mockImplementation((() => undefined) as never);
    const onStop = vi.fn();
    const stop = listenForStop(onStop);
    process.emit('SIGINT', 'SIGINT');
    expect(onStop).toHaveBeenCalledExactlyOnceWith('SIGINT');
    expect([stop.signal.aborted, stop.exitCode]).toEqual([true, 130]);
    expect(exit).not.toHaveBeenCalled();
    process.emit('SIGTERM', 'SIGTERM');
    expect(exit).toHaveBeenCalledWith(130);
    stop.release();
    expect(process.listeners('SIGINT')).not.toContain(onStop);
  });
});
