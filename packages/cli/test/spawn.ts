import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../bin/descent.js', import.meta.url));

if (!existsSync(new URL('../dist/main.js', import.meta.url))) {
  throw new Error('These tests run the built command. Build it first: npm run build');
}

export interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface SpawnOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What stdin holds; default nothing. */
  readonly input?: string;
  /** Called with what has been printed so far on both streams. */
  readonly onOutput?: (printed: string, child: ChildProcess) => void;
}

/** Runs the built command with an environment of its own, and waits for it. */
export function descent(args: readonly string[], { cwd, env, input, onOutput }: SpawnOptions = {}): Promise<Outcome> {
  const base = { PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'C.UTF-8' };
  const child = spawn(process.execPath, [BIN, ...args], { cwd, env: { ...base, ...env } as NodeJS.ProcessEnv });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text;
      onOutput?.(texts.stdout + texts.stderr, child);
    });
  }
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, ...texts }));
  });
}

export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'descent-cli-'));
}
