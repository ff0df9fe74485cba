import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { folderOf, isClass } from './schemas.mjs';
import { typeStem } from './types.mjs';

/**
 * Where each kind's classes are. `classes` says which exports are of the kind: by default, those that have a schema;
 * `functions`, which exported functions are; `options`, that the generated types of their options are exported under the
 * class's own name, as those are that a file declares itself; `table: false`, that no config names them;
 * `families`, which files of which folders in it are looked into.
 */
const KINDS = {
  activations: { folder: 'packages/layers/src/activations', classes: () => false, functions: () => true },
  callbacks: {
    folder: 'packages/trainer/src/callbacks',
    classes: (name, _known, text) => new RegExp(`^export class ${name} extends \\w*Callback\\b`, 'm').test(text),
    table: false,
  },
  constraints: { folder: 'packages/layers/src/constraints', options: true },
  initializers: { folder: 'packages/layers/src/initializers', options: true },
  layers: {
    folder: 'packages/layers/src',
    families: (path) => !/^(activations|base|config|constraints|generated|initializers|ops|regularizers)\//.test(path),
  },
  losses: {
    folder: 'packages/trainer/src/losses',
    options: true,
    functions: (name, known, toSnakeCase) => [...known.keys()].some((one) => toSnakeCase(one) === toSnakeCase(name)),
  },
  metrics: { folder: 'packages/trainer/src/metrics', options: true },
  optimizers: { folder: 'packages/optimizers/src/rules' },
  regularizers: { folder: 'packages/layers/src/regularizers', options: true },
  schedules: { folder: 'packages/optimizers/src/schedules' },
};

const HEADER = '// Generated from the files of this folder by `npm run generate`.\n\n';
const [TABLE, EXPORTS] = ['table.generated.ts', 'exports.generated.ts'];

/** The names of the files that {@link registries} writes. */
export const isRegistry = (file) => file.endsWith(`/${TABLE}`) || file.endsWith(`/${EXPORTS}`);

/**
 * What the folders of each kind hold, found by reading them: a table of the classes (and functions) by Keras's names,
 * and what the package exports of them. So a class is added by its file.
 *
 * @returns the text of each file, by its path from the root
 */
export function registries(root, schemas, aliases, { toSnakeCase }) {
  const files = new Map();
  for (const [kind, row] of Object.entries(KINDS)) {
    const ofKind = [...schemas.keys()].filter((name) => isClass(name) && folderOf(name) === kind);
    const known = new Map(ofKind.map((name) => [name.split('/').at(-1), name]));
    const { classes = (name) => known.has(name), functions = () => false } = row;
    const found = readFolder(`${root}/${row.folder}`, {
      families: row.families,
      isClass: (name, text) => classes(name, known, text),
      isFunction: (name) => functions(name, known, toSnakeCase),
    });
    const missing = [...known.keys()].filter((name) => !found.some((file) => file.classes.includes(name)));
    if (missing.length > 0) throw new Error(`${row.folder} has no class for the schema of ${missing.join(', ')}`);
    const options = row.options ? [...known].filter(([, name]) => hasOptions(schemas.get(name))) : [];
    files.set(`${row.folder}/${EXPORTS}`, exportsText(found, options));
    if (row.table !== false) files.set(`${row.folder}/${TABLE}`, tableText(found, aliases[kind], toSnakeCase));
  }
  return files;
}

const hasOptions = ({ properties }) => Object.keys(properties).length > 0;

/** The classes and functions of a kind that each file of a folder exports, and the types of their options. */
function readFolder(folder, { families, isClass, isFunction }) {
  const isSource = (file) => file.endsWith('.ts') && !/^(index|registry|table)\.ts$|\.generated\.ts$/.test(file);
  return readdirSync(folder, { recursive: families !== undefined })
    .filter((file) => isSource(basename(file)) && (families?.(file) ?? true))
    .sort()
    .map((file) => {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      const exported = (pattern) => [...text.matchAll(pattern)].map(([, name]) => name);
      const classes = exported(/^export (?:class|const) (\w+)/gm).filter((name) => isClass(name, text));
      const functions = exported(/^export function (\w+)/gm).filter((name) => isFunction(name));
      const types = exported(/^export (?:interface|type) (\w+)Options\b/gm)
        .filter((name) => classes.includes(name) || functions.includes(name[0].toLowerCase() + name.slice(1)))
        .map((name) => `type ${name}Options`);
      return { module: `./${file.replace(/\.ts$/, '.js')}`, classes, functions, types };
    })
    .filter(({ classes, functions }) => classes.length + functions.length > 0);
}

function exportsText(found, options) {
  const renamed = options.map(([className, name]) => `  ${typeStem(name)}Options as ${className}Options,\n`);
  const imported = renamed.length === 0 ? '' : `export type {\n${renamed.join('')}} from '@descent/spec';\n`;
  const modules = found.map(
    ({ module, classes, functions, types }) =>
      `export { ${[...classes, ...functions, ...types].join(', ')} } from '${module}';\n`,
  );
  return `${HEADER}${imported}${modules.join('')}`;
}

function tableText(found, aliases, toSnakeCase) {
  const classes = found.flatMap((file) => file.classes).sort();
  const functions = found.flatMap((file) => file.functions).map((name) => [toSnakeCase(name), name]);
  const rows = functions.sort().map(([wire, name]) => (wire === name ? `  ${name},\n` : `  ${wire}: ${name},\n`));
  return [
    HEADER,
    ...found.map((file) => `import { ${[...file.classes, ...file.functions].join(', ')} } from '${file.module}';\n`),
    classes.length === 0
      ? ''
      : `\n/** The classes, by Keras's names. */\nexport const classes = { ${classes.join(', ')} };\n`,
    rows.length === 0
      ? ''
      : `\n/** The functions, by Keras's names. */\nexport const functions = {\n${rows.join('')}};\n`,
    aliases === undefined
      ? ''
      : `\n/** Further names of Keras's, and what they stand for: \`specs/v1/aliases.json\`. */\nexport const aliases = ${JSON.stringify(aliases, null, 2)} as const;\n`,
  ].join('');
}
