/**
 * specs/v1/** → packages/spec/src/generated/: types, defaults and validators; packages/layers/src/generated/: the options
 * of layers, which hold live objects; and, from the folders of the classes, their tables and exports (`*.generated.ts`).
 *
 *   npm run generate               writes what has changed
 *   npm run generate -- --check    writes nothing; exits with 1 if the committed files differ
 *
 * `--root FOLDER` works on another checkout.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { transformSync } from 'esbuild';
import { classModule } from './classes.mjs';
import { documentTypes } from './documents.mjs';
import { LAYERS, layerModules } from './layers.mjs';
import { isRegistry, registries } from './registries.mjs';
import { rulesModule } from './rules.mjs';
import { folderOf, isClass, loadData, loadSchemas, singular } from './schemas.mjs';
import { moduleOf, TypeWriter } from './types.mjs';
import { keyValidatorModule, validatorModule } from './validators.mjs';

const { values: options } = parseArgs({ options: { check: { type: 'boolean' }, root: { type: 'string' } } });
const home = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const root = options.root ?? home;
const OUTPUTS = ['packages/spec/src/generated', 'packages/layers/src/generated'];
const [SPEC, LAYER_OPTIONS] = OUTPUTS;
const header = '// Generated from specs/v1 by `npm run generate`. Change the schemas, not this file.\n\n';

const wanted = await generate();
const found = new Map(listFound().map((file) => [file, readFileSync(`${root}/${file}`, 'utf8')]));
const stale = [...new Set([...wanted.keys(), ...found.keys()])].filter((file) => wanted.get(file) !== found.get(file));

if (options.check) {
  for (const file of stale) {
    const state = !found.has(file) ? 'is missing' : !wanted.has(file) ? 'should not be there' : 'is out of date';
    console.error(`${file} ${state}`);
  }
  if (stale.length > 0) {
    console.error('Run `npm run generate` and commit the result.');
    process.exit(1);
  }
  console.log(`${wanted.size} generated files match specs/v1 and the folders of the classes`);
} else {
  for (const folder of OUTPUTS) mkdirSync(`${root}/${folder}`, { recursive: true });
  for (const file of stale) {
    if (wanted.has(file)) writeFileSync(`${root}/${file}`, wanted.get(file));
    else rmSync(`${root}/${file}`);
  }
  console.log(stale.length === 0 ? 'Nothing has changed' : `Wrote ${stale.join(', ')}`);
}

/** Every file here that a generator wrote, now or before. */
function listFound() {
  const sources = readdirIfThere(`${root}/packages`).flatMap((name) =>
    readdirIfThere(`${root}/packages/${name}/src`, { recursive: true }).map((file) => `packages/${name}/src/${file}`),
  );
  const isWritten = (file) => OUTPUTS.some((folder) => file.startsWith(`${folder}/`)) && file.endsWith('.ts');
  return sources.filter((file) => isWritten(file) || isRegistry(file));
}

function readdirIfThere(folder, settings) {
  try {
    return readdirSync(folder, settings);
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  }
}

/** Every generated file by its path. */
async function generate() {
  const schemas = loadSchemas(`${root}/specs/v1`);
  if (schemas.size === 0) throw new Error('specs/v1 holds no schema');
  const naming = await importNaming();
  const modules = new Map();
  for (const name of schemas.keys()) modules.set(moduleOf(name), [...(modules.get(moduleOf(name)) ?? []), name]);

  const files = new Map();
  const declared = new Map();
  for (const [module, names] of modules) {
    const writer = new TypeWriter(schemas, module);
    const classes = isClass(names[0]);
    const body = classes
      ? classModule(folderOf(names[0]), names, schemas, writer, naming)
      : names
          .map((name) => documentTypes(name, schemas.get(name), writer))
          .filter((types) => types !== '')
          .join('\n');
    if (body === '') continue;
    const imports = [...writer.imports].map(
      ([from, types]) => `import type { ${[...types].sort().join(', ')} } from './${from}.js';\n`,
    );
    if (classes) imports.unshift("import { type ClassSpec, deepFreeze } from '../class-spec.js';\n");
    if (body.includes(': ClassKeys<')) imports.unshift("import type { ClassKeys } from '../class-keys.js';\n");
    if (/\bConfigurable\b|\bOptimizerMap</.test(body)) {
      imports.unshift(
        "import type { Configurable, OptimizerMap } from '../live.js';\n".replace(/\{ (.*) \}/, (_, list) => {
          const used = list.split(', ').filter((type) => new RegExp(`: .*\\b${type}\\b|= ${type}\\b`).test(body));
          return `{ ${used.join(', ')} }`;
        }),
      );
    }
    for (const [, type] of body.matchAll(/^export (?:interface|type|const) (\w+)/gm)) {
      if (declared.has(type)) throw new Error(`${module} and ${declared.get(type)} both declare ${type}`);
      declared.set(type, module);
    }
    files.set(`${module}.ts`, `${header}${imports.join('')}${imports.length > 0 ? '\n' : ''}${body}`);
  }
  const { aliases, ...tables } = Object.fromEntries(loadData(`${root}/specs/v1`));
  for (const [name, data] of Object.entries(tables)) {
    const constant = name.replace(/[-/](\w)/g, (_, letter) => letter.toUpperCase());
    const text = JSON.stringify(data, null, 2);
    files.set(`${name}.ts`, `${header}export const ${constant} = ${text} as const;\n`);
  }
  const barrel = [...files.keys()].sort().map((file) => `export * from './${file.replace(/\.ts$/, '.js')}';\n`);
  const validators = await validatorModule(schemas, home);
  files.set('validators.ts', validatorFile(validators, schemas, modules));
  files.set('key-validators.ts', keyValidatorFile(await keyValidatorModule(schemas, home)));
  files.set('rules.ts', `${header}${rulesModule(schemas)}`);
  files.set('index.ts', `${header}${barrel.join('')}${classTables([...modules.keys()], modules)}`);
  const generated = new Map([...files].map(([file, text]) => [`${SPEC}/${file}`, text]));
  if (modules.has(LAYERS)) {
    const layers = layerModules(modules.get(LAYERS), schemas, new TypeWriter(schemas, LAYERS), naming);
    for (const [file, text] of Object.entries(layers)) generated.set(`${LAYER_OPTIONS}/${file}`, `${header}${text}`);
  }
  return new Map([...generated, ...registries(root, schemas, aliases, naming)]);
}

/** All tables of classes by folder. */
function classTables(folders, modules) {
  const tables = folders.filter((folder) => isClass(modules.get(folder)[0]));
  const imports = tables.map((folder) => `import { ${singular(folder)}Specs } from './${folder}.js';\n`);
  const members = tables.map((folder) => `  ${folder}: ${singular(folder)}Specs,\n`);
  return `\nimport type { ClassSpec } from '../class-spec.js';\n${imports.join('')}\n/** The classes of each folder of specs/v1. */\nexport const classSpecs: Readonly<Record<string, Readonly<Record<string, ClassSpec>>>> = {\n${members.join('')}};\n`;
}

function validatorFile({ code, names }, schemas, modules) {
  const imports = [];
  const members = [];
  for (const [module, all] of modules) {
    const writer = new TypeWriter(schemas, module);
    const titled = all.filter((name) => names.includes(name));
    if (titled.length === 0) continue;
    imports.push(`import type { ${titled.map((name) => writer.nameOf(name)).join(', ')} } from './${module}.js';\n`);
    for (const name of titled) members.push(`  ${JSON.stringify(name)}: ${writer.nameOf(name)};\n`);
  }
  return [
    header.trimEnd(),
    '\n// @ts-nocheck: the code below the types is what ajv compiled\n',
    imports.join(''),
    "import type { SchemaValidator } from '../schema/validator.js';\n\n",
    `/** What each schema describes. */\nexport interface SchemaTypes {\n${members.join('')}}\n\n`,
    code.body,
    `\n/** One validator per schema, by its path in specs/v1. */\nexport const validators: Readonly<Record<keyof SchemaTypes, SchemaValidator>> = ${code.table};\n`,
  ].join('');
}

function keyValidatorFile({ body, table }) {
  return [
    header.trimEnd(),
    '\n// @ts-nocheck: what follows is what ajv compiled\n',
    "import type { SchemaValidator } from '../schema/validator.js';\n\n",
    body,
    `\n/** What each key may hold, for each class that has no validator of its own, by its path in specs/v1. */\nexport const keyValidators: Readonly<Record<string, Readonly<Record<string, SchemaValidator>>>> = ${table};\n`,
  ].join('');
}

/** The library's own naming rule, so that it exists once. */
async function importNaming() {
  const source = readFileSync(`${root}/packages/spec/src/naming.ts`, 'utf8');
  const { code } = transformSync(source, { loader: 'ts', format: 'esm' });
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}
