import { readdirSync, readFileSync } from 'node:fs';
import { folderOf, isClass } from './schemas.mjs';
import { typeStem } from './types.mjs';

/**
 * Where each kind's classes are. `classes` says which exports are of the kind: by default, those that have a schema;
 * `functions`, which exported functions are; `options`, that the options' types are exported under the class's own name.
 */
const KINDS = {
  activations: { folder: 'packages/layers/src/activations', classes: () => false, functions: () => true },
  constraints: { folder: 'packages/layers/src/constraints', options: true },
  initializers: { folder: 'packages/layers/src/initializers', options: true },
  regularizers: { folder: 'packages/layers/src/regularizers', options: true },
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
    const known = new Map(
      [...schemas.keys()]
        .filter((name) => isClass(name) && folderOf(name) === kind)
        .map((name) => [name.split('/').at(-1), name]),
    );
    const { classes = (name) => known.has(name), functions = () => false } = row;
    const found = readFolder(
      `${root}/${row.folder}`,
      (name) => classes(name, known),
      (name) => functions(name, known),
    );
    const missing = [...known.keys()].filter((name) => !found.some((file) => file.classes.includes(name)));
    if (missing.length > 0) throw new Error(`${row.folder} has no class for the schema of ${missing.join(', ')}`);
    const options = row.options ? [...known].filter(([, name]) => hasOptions(schemas.get(name))) : [];
    files.set(`${row.folder}/${EXPORTS}`, exportsText(found, options));
    files.set(`${row.folder}/${TABLE}`, tableText(found, aliases[kind], toSnakeCase));
  }
  return files;
}

const hasOptions = ({ properties }) => Object.keys(properties).length > 0;

/** The classes and functions of a kind that each file of a folder exports. */
function readFolder(folder, isOfKind, isFunction) {
  const names = readdirSync(folder).filter(
    (file) => file.endsWith('.ts') && !/^(index|registry|table)\.ts$|\.generated\.ts$/.test(file),
  );
  return names
    .sort()
    .map((file) => {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      const exported = (pattern) => [...text.matchAll(pattern)].map(([, name]) => name);
      return {
        module: `./${file.replace(/\.ts$/, '.js')}`,
        classes: exported(/^export (?:class|const) (\w+)/gm).filter(isOfKind),
        functions: exported(/^export function (\w+)/gm).filter(isFunction),
      };
    })
    .filter(({ classes, functions }) => classes.length + functions.length > 0);
}

function exportsText(found, options) {
  const types = options.map(([className, name]) => `  ${typeStem(name)}Options as ${className}Options,\n`);
  const modules = found.map((file) => `export { ${namesOf(file)} } from '${file.module}';\n`);
  const typed = types.length === 0 ? '' : `export type {\n${types.join('')}} from '@descent/spec';\n`;
  return `${HEADER}${typed}${modules.join('')}`;
}

const namesOf = ({ classes, functions }) => [...classes, ...functions].join(', ');

function tableText(found, aliases, toSnakeCase) {
  const classes = found.flatMap((file) => file.classes).sort();
  const functions = found.flatMap((file) => file.functions).map((name) => [toSnakeCase(name), name]);
  return [
    HEADER,
    ...found.map((file) => `import { ${namesOf(file)} } from '${file.module}';\n`),
    classes.length === 0
      ? ''
      : `\n/** The classes, by Keras's names. */\nexport const classes = { ${classes.join(', ')} };\n`,
    functions.length === 0
      ? ''
      : `\n/** The functions, by Keras's names. */\nexport const functions = {\n${functions
          .sort()
          .map(([wire, name]) => (wire === name ? `  ${name},\n` : `  ${wire}: ${name},\n`))
          .join('')}};\n`,
    aliases === undefined
      ? ''
      : `\n/** Further names of Keras's, and what they stand for: \`specs/v1/aliases.json\`. */\nexport const aliases = ${JSON.stringify(aliases, null, 2)} as const;\n`,
  ].join('');
}
