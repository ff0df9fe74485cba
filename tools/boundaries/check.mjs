/** Checks which package imports which, and that nothing imports in a circle: `node tools/boundaries/check.mjs`. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { allowed, needNode, notForPages, rules } from './table.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);

const folders = readdirSync('packages').sort();
const unknown = folders.filter((name) => !(name in allowed));
const gone = Object.keys(allowed).filter((name) => !folders.includes(name));
if (unknown.length > 0 || gone.length > 0) {
  for (const name of unknown) console.error(`packages/${name} is not in tools/boundaries/table.mjs`);
  for (const name of gone) console.error(`tools/boundaries/table.mjs names ${name}, which is not in packages/`);
  process.exit(1);
}

const { exclude } = JSON.parse(readFileSync('tsconfig.web.json', 'utf8'));
if (exclude.join() !== notForPages.join()) {
  console.error(`tsconfig.web.json must exclude ${JSON.stringify(notForPages)}`);
  process.exit(1);
}

const fileName = 'tsconfig.check.json';
const { output } = await cruise(
  folders.flatMap((name) => [`packages/${name}/src`, `packages/${name}/test`, `packages/${name}/bin`]).filter(exists),
  {
    ruleSet: { forbidden: rules(allowed) },
    validate: true,
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['@descent/source', 'import', 'types'] },
  },
  undefined,
  { tsConfig: extractTSConfig(fileName) },
);

const { violations, totalCruised } = output.summary;
if (totalCruised === 0) {
  console.error('No module was looked at');
  process.exit(1);
}
for (const { rule, from, to, cycle = [] } of violations) {
  const path = cycle.length > 0 ? cycle.map(({ name }) => name).join(' → ') : to;
  console.error(`${rule.name}: ${from} → ${path}`);
}
const usesNode = new Set(
  output.modules
    .filter(({ dependencies }) => dependencies.some(({ dependencyTypes }) => dependencyTypes.includes('core')))
    .map(({ source }) => /^packages\/([^/]+)\/src\//.exec(source)?.[1]),
);
const stale = needNode.filter((name) => !usesNode.has(name));
for (const name of stale) console.error(`tools/boundaries/table.mjs: ${name} imports nothing of Node's any more`);
if (violations.length + stale.length > 0) process.exit(1);
console.log(`${totalCruised} modules, ${output.summary.totalDependenciesCruised} imports: all as allowed`);

function exists(folder) {
  return readdirSync(folder.split('/').slice(0, 2).join('/')).includes(folder.split('/')[2]);
}
