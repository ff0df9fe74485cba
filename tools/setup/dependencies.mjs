import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from './root.mjs';
import { run } from './run.mjs';
import { endProgress, progress, SetupError, say, seconds } from './say.mjs';

/** Why node_modules is not what package-lock.json asks for, or null when it is. */
export function staleness() {
  const installed = packagesOf(inRoot('node_modules', '.package-lock.json'));
  if (installed === null) return 'not installed yet';
  const locked = packagesOf(inRoot('package-lock.json'));
  if (locked === null)
    throw new SetupError('package-lock.json is missing or is not JSON. Restore it: git checkout package-lock.json');
  for (const [path, wanted] of Object.entries(locked)) {
    if (path === '') continue;
    const found = installed[path];
    // npm leaves out optional packages of other platforms.
    if (found === undefined && wanted.optional) continue;
    if (found === undefined) return `${path} is missing`;
    if (found.version !== wanted.version || found.integrity !== wanted.integrity) return `${path} has changed`;
    if (!existsSync(inRoot(path))) return `${path} is missing`;
  }
  return Object.keys(installed).some((path) => !(path in locked)) ? 'a package is no longer needed' : null;
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/** Installs exactly what package-lock.json says. */
export async function install(reason) {
  const start = Date.now();
  say(`installing dependencies (${reason})`);
  const tick = process.stderr.isTTY
    ? setInterval(() => progress(`npm ci, ${seconds(start).replace(/\.\d/, '')}`), 1000)
    : undefined;
  const [command, first] = npm();
  // A NODE_ENV or npm setting of the caller must not leave the compiler out.
  const { code, output } = await run(command, [
    ...first,
    'ci',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  clearInterval(tick);
  endProgress();
  if (code !== 0) {
    throw new SetupError(
      `npm ci failed (exit code ${code}):\n\n${output.trimEnd()}\n\nA network or registry problem? Check \`npm ping\` and \`npm config get registry\`, then run this again.`,
    );
  }
  say(`dependencies installed in ${seconds(start)}`);
}

/** The npm that runs us, so that no other one on the PATH decides; else the one on the PATH. */
function npm() {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js') && /npm-cli\.js$/.test(script)) return [process.execPath, [script]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
}
