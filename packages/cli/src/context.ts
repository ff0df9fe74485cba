import { type OutputStream, type Terminal, terminalOf } from './terminal/terminal.js';

/** The outside world as the commands see it. */
export interface Io {
  /** Default: the process's. */
  readonly stdin?: AsyncIterable<string | Uint8Array>;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from. */
  readonly cwd: string;
}

/** What a command works with. It leaves its exit code here. */
export interface Context {
  readonly stdin: AsyncIterable<string | Uint8Array>;
  readonly out: Terminal;
  readonly err: Terminal;
  readonly cwd: string;
  exitCode: number;
}

export function contextOf(io: Io): Context {
  const { stdin = process.stdin, stdout, stderr, env, cwd } = io;
  return { stdin, out: terminalOf(stdout, env), err: terminalOf(stderr, env), cwd, exitCode: 0 };
}
