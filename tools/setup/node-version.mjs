import { readFileSync } from 'node:fs';
import { SetupError } from './say.mjs';

/** Throws when this Node is older than the root package.json's `engines.node` asks for. */
export function requireNode(version = process.versions.node) {
  const root = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const wanted = root.engines.node.replace('>=', '');
  if (isOlder(version, wanted)) {
    throw new SetupError(
      `Node ${version} is too old: descent needs ${wanted} or later.\n  Get one from https://nodejs.org or with a version manager (nvm install 22, fnm use 22), then run this again.`,
    );
  }
}

function isOlder(version, wanted) {
  const have = version.split('.').map(Number);
  for (const [index, part] of wanted.split('.').map(Number).entries()) {
    if (have[index] !== part) return !(have[index] > part);
  }
  return false;
}
