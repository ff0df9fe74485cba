import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

/** The Python of KERAS_PYTHON, or of a venv made by `shared/tools/keras-venv` beside the repository. */
function findPython() {
  if (process.env.KERAS_PYTHON) return process.env.KERAS_PYTHON;
  const maker = fileURLToPath(new URL('../../../shared/tools/keras-venv', import.meta.url));
  if (!existsSync(maker)) return undefined;
  const venv = fileURLToPath(new URL('../../node_modules/.cache/keras-venv', import.meta.url));
  const python = `${venv}/bin/python`;
  if (existsSync(python)) return python;
  const made = spawnSync(maker, [venv], { stdio: 'inherit' });
  if (made.status === 0) return python;
  rmSync(venv, { recursive: true, force: true });
  return undefined;
}

const python = findPython();
const found = python && spawnSync(python, ['-c', 'import keras; print(keras.__version__)'], { encoding: 'utf8' });
if (!found) {
  console.log('test:keras: not run: set KERAS_PYTHON to a Python with tools/keras/requirements.txt installed.');
} else if (found.status !== 0) {
  console.error(`test:keras: ${python} cannot import Keras.\n${found.stderr ?? found.error?.message}`);
  process.exitCode = 1;
} else {
  console.log(`test:keras: Keras ${found.stdout.trim()}`);
  const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
  const env = { ...process.env, KERAS_PYTHON: python };
  const run = spawnSync(process.execPath, [vitest, 'run', '--root', here, ...process.argv.slice(2)], {
    stdio: 'inherit',
    cwd: root,
    env,
  });
  process.exitCode = run.status ?? 1;
}
