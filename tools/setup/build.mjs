import { readdirSync, readFileSync } from 'node:fs';
import { inRoot } from './root.mjs';
import { run } from './run.mjs';
import { endProgress, progress, SetupError, say, seconds } from './say.mjs';

const ENVIRONMENT = { NX_NO_CLOUD: 'true', NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0' };

/** Builds every package whose sources changed; silent when none did. */
export async function build() {
  const start = Date.now();
  const total = readdirSync(inRoot('packages')).length;
  const { bin } = JSON.parse(readFileSync(inRoot('node_modules', 'nx', 'package.json'), 'utf8'));
  let done = 0;
  let built = 0;
  const { code, output } = await run(
    process.execPath,
    [inRoot('node_modules', 'nx', bin.nx), 'run-many', '-t', 'build', '--output-style=static'],
    {
      env: ENVIRONMENT,
      onText(text) {
        for (const line of text.split('\n').filter((candidate) => /nx run \S+:build/.test(candidate))) {
          done += 1;
          if (!/\[(local cache|existing outputs match the cache)/.test(line)) built += 1;
        }
        progress(`building packages, ${Math.min(done, total)}/${total}`);
      },
    },
  );
  endProgress();
  if (code !== 0) throw new SetupError(`the build failed:\n\n${failures(output)}`);
  if (built > 0) say(`${built} of ${total} packages built in ${seconds(start)}`);
}

/** What the failed tasks printed; everything when that cannot be told. */
function failures(output) {
  const failed = [...(output.split('Failed tasks:')[1] ?? '').matchAll(/- (\S+:build)/g)].map(([, task]) => task);
  const blocks = output
    .split(/^(?=> nx run )/m)
    .filter((block) => failed.some((task) => block.startsWith(`> nx run ${task}`)));
  return (blocks.length > 0 ? blocks.join('').split(/^ NX /m)[0] : output).trimEnd();
}
