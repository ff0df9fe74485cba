import { type OutputStream, type Terminal, terminalOf } from './terminal/terminal.js';

/** The outside world as the commands see it. */
export interface Io {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from. */
  readonly cwd: string;
}

/** What a command works with. It leaves its exit code here. */
export interface Context {
  readonly out: Terminal;
  readonly err: Terminal;
  readonly cwd: string;
  exitCode: number;
}

export function contextOf(io: Io): Context {
  return { out: terminalOf(io.stdout, io.env), err: terminalOf(io.stderr, io.env), cwd: io.cwd, exitCode: 0 };
}
