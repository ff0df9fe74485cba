import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Runs a case in a process of its own and returns the JSON of its last line, with the process's peak memory. */
export function runCase(file, options = {}, { command = process.execPath, args = [], env = {}, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args, join(root, 'cases', file), JSON.stringify(options)], {
      cwd,
      env: { ...process.env, TF_CPP_MIN_LOG_LEVEL: '3', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const line = out.trim().split('\n').at(-1);
      if (code !== 0 || !line?.startsWith('{'))
        reject(new Error(`${file} ${JSON.stringify(options)}: ${err.slice(-2000) || out.slice(-500)}`));
      else resolve(JSON.parse(line));
    });
  });
}

/** Runs cases in turn, A B A B …, so that drift of the machine's speed falls on all alike. Returns the runs of each. */
export async function inTurn(runs, cases) {
  const results = cases.map(() => []);
  for (let i = 0; i < runs; i++) for (const [index, run] of cases.entries()) results[index].push(await run());
  return results;
}
