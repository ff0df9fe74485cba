import { spawn } from 'node:child_process';
import { root } from './root.mjs';
import { SetupError } from './say.mjs';

/** Runs a command in the root; gives its exit code and everything it printed. */
export function run(command, args, { env = {}, onText = () => {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: command.endsWith('.cmd'),
    });
    let output = '';
    const collect = (chunk) => {
      output += chunk;
      onText(String(chunk));
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => reject(new SetupError(`Could not start ${command}: ${error.message}`)));
    child.on('close', (code, signal) => resolve({ code: code ?? signal, output }));
  });
}
