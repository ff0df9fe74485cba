import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, platform, release, totalmem } from 'node:os';
import { describeBackends } from '@descent/backend';

/** Where and with what the numbers were measured. */
export async function describeMachine(python) {
  const backends = await describeBackends();
  const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: cpus()[0]?.model.trim(),
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()}`,
    node: process.version,
    descent: version,
    backends: Object.fromEntries(
      backends.map(({ name, status }) => [
        name,
        status.available
          ? `${status.version} (${Object.values(status.details).join(', ')})`
          : `not run: ${status.reason}`,
      ]),
    ),
    python: python ? pythonVersions(python) : 'not run: KERAS_PYTHON names no Python with Keras',
  };
}

function pythonVersions(python) {
  const script =
    'import importlib.metadata as m, platform\nprint(", ".join(["Python "+platform.python_version()]+[p+" "+m.version(p) for p in ("keras","tensorflow-cpu","jax") if any(d.metadata["Name"]==p for d in m.distributions())]))';
  return execFileSync(python, ['-c', script], { encoding: 'utf8' }).trim();
}
