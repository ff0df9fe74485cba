#!/usr/bin/env node
// Makes a fresh clone ready, so that `npm start` and `npm test` need nothing typed before them.
//   node tools/setup/setup.mjs           installs the dependencies when they are missing or stale
//   node tools/setup/setup.mjs --build   and builds every package
import { build } from './build.mjs';
import { install, staleness } from './dependencies.mjs';
import { exclusively } from './lock.mjs';
import { requireNode } from './node-version.mjs';
import { SetupError, say } from './say.mjs';

try {
  const unknown = process.argv.slice(2).find((argument) => argument !== '--build');
  if (unknown !== undefined) throw new SetupError(`Unknown argument "${unknown}". Usage: setup.mjs [--build]`);
  requireNode();
  const building = process.argv.includes('--build');
  if (building || staleness() !== null) {
    await exclusively(async () => {
      const reason = staleness();
      if (reason !== null) await install(reason);
      if (building) await build();
    });
  }
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  say(error.message);
  process.exitCode = 1;
}
