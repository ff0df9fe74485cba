/**
 * Weighs what pages download, and runs what can run without one.
 *
 *   npx nx bundles                            the built packages, as `npm test` does
 *   node tools/bundles/check.mjs --source     the sources: no build needed
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { weigh } from './weigh.mjs';

const { values: options } = parseArgs({ options: { source: { type: 'boolean' } } });

/** Kilobytes (of 1,000 bytes) that each program may weigh, minified and gzipped, everything included. */
const BUDGETS = { optimizer: 49, cpu: 209, lesson: 247 };

/** What each program must have computed: a bundler that drops what is needed makes a bundle light and useless. */
const RESULTS = {
  optimizer: ({ written }) => written.class_name === 'RMSprop' && written.config.rho === 0.9,
  cpu: ({ history, names }) =>
    history.loss.at(-1) < history.loss[0] / 4 &&
    ['"GlorotUniform"', '"BinaryFocalCrossentropy"', 'auc'].every((name, index) => names[index].includes(name)),
};

/** tfjs takes what has a process for a Node, and asks it for modules that no page has. */
const PAGE = `
const { stdout } = process;
delete globalThis.process;
Object.assign(globalThis, { window: globalThis, document: { baseURI: import.meta.url } });
try {
  stdout.write(JSON.stringify(await import('./bundle.mjs')));
} catch ({ message }) {
  stdout.write(JSON.stringify({ message }));
}
`;

const kilobytes = (bytes) => (bytes / 1000).toFixed(1).padStart(6);

for (const [entry, budget] of Object.entries(BUDGETS)) {
  const { code, minified, packed, packages } = await weigh(entry, options.source ? ['@descent/source'] : []);
  const verdict = packed <= budget * 1000 ? `within ${budget}` : `OVER its budget of ${budget}`;
  console.log(
    `${entry}: ${kilobytes(packed).trim()} kB gzipped, ${verdict}; ${kilobytes(minified).trim()} kB minified`,
  );
  for (const [name, bytes] of packages) console.log(`  ${kilobytes(bytes)} kB  ${name}`);
  if (packed > budget * 1000) process.exitCode = 1;
  const isRight = RESULTS[entry];
  if (isRight !== undefined && !isRight(run(code))) {
    console.error(`${entry}: the bundle runs, and does not compute what it should`);
    process.exitCode = 1;
  }
}

/** What a bundle exports, from a process that looks like a page. */
function run(code) {
  const folder = mkdtempSync(join(tmpdir(), 'descent-bundle-'));
  try {
    writeFileSync(join(folder, 'bundle.mjs'), code);
    writeFileSync(join(folder, 'page.mjs'), PAGE);
    const { status, stdout, stderr } = spawnSync(process.execPath, ['page.mjs'], { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`the bundle does not run: ${stderr.trim()}`);
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
