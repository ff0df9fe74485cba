import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/**
 * Every schema under `root`, by its path without `.schema.json` (`optimizers/Adam`, `experiment`), sorted.
 * A file's path is its identity: `$id` is dropped and `$ref` is resolved relative to the file.
 */
export function loadSchemas(root) {
  const schemas = new Map();
  for (const file of listFiles(root)) {
    if (!file.endsWith('.schema.json')) continue;
    const { $id, ...schema } = parse(root, file);
    schemas.set(file.slice(0, -'.schema.json'.length), schema);
  }
  return schemas;
}

/** Every other JSON file under `root`: plain data, by its path without `.json`. */
export function loadData(root) {
  const files = listFiles(root).filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'));
  return new Map(files.map((file) => [file.slice(0, -'.json'.length), parse(root, file)]));
}

function parse(root, file) {
  try {
    return JSON.parse(readFileSync(`${root}/${file}`, 'utf8'));
  } catch (error) {
    throw new Error(`${root}/${file}: ${error.message}`);
  }
}

function listFiles(root) {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(root, posix.join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}

/** Resolves `$ref` found in the schema named `from`: the name of the target's file, the pointer in it, and the schema. */
export function resolveReference(schemas, from, reference) {
  const [file, pointer = ''] = reference.split('#');
  const name =
    file === '' ? from : posix.normalize(posix.join(posix.dirname(from), file)).replace(/\.schema\.json$/, '');
  let schema = schemas.get(name);
  for (const part of pointer.split('/').slice(1)) {
    schema = schema?.[part.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  if (schema === undefined) throw new Error(`${from}: $ref "${reference}" leads nowhere`);
  return { name, pointer, schema };
}

/** The schema with its own `$ref` followed, siblings of `$ref` winning: what a key says about itself. */
export function flatten(schemas, from, schema) {
  if (schema.$ref === undefined) return schema;
  const target = resolveReference(schemas, from, schema.$ref);
  return { ...flatten(schemas, target.name, target.schema), ...schema };
}

/** A folder of classes (`optimizers/`, `losses/`): one file per class. `shared/` holds fragments for them. */
export const isClass = (name) => name.includes('/') && !name.startsWith('shared/');
export const folderOf = (name) => posix.dirname(name);
export const singular = (folder) => folder.replace(/(ss)es$|s$/, '$1');

export const pascal = (text) =>
  text.replace(/(^|[-_ ./]+)([A-Za-z0-9])/g, (_, __, letter) => letter.toUpperCase()).replace(/[^A-Za-z0-9]/g, '');
