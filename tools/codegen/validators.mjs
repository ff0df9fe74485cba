import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { flatten, folderOf, isClass, resolveReference } from './schemas.mjs';

const BASE = 'descent://v1/';
/** `$defs` are registered one by one: only so does ajv compile what many schemas share once. */
function idOf(name, pointer = '') {
  if (!/^(\/\$defs\/[^/]+)?$/.test(pointer)) throw new Error(`${name}: only whole files and $defs can be referred to`);
  return `${BASE}${name}${pointer}`;
}

const PROSE = new Set(['description', 'title', '$schema', '$comment', 'examples']);

/** Folders whose classes are read by a validator of the whole config, rules between keys included. */
const WHOLE = new Set(['optimizers', 'schedules']);
const isPerKey = (name) => isClass(name) && !WHOLE.has(folderOf(name));

/**
 * Validators of schemas that describe a whole value, compiled ahead of time into one module without imports: nothing is
 * evaluated at run time.
 */
export async function validatorModule(schemas, home) {
  const names = [...schemas]
    .filter(([name, schema]) => schema.title !== undefined && !isPerKey(name))
    .map(([name]) => name);
  const exported = Object.fromEntries(names.map((name, index) => [`v${index}`, idOf(name)]));
  const table = names.map((name, index) => `  ${JSON.stringify(name)}: v${index},`).join('\n');
  return { code: await compile(compiler(schemas), exported, table, home), names };
}

/**
 * Validators of what a key may hold, for the classes of all other folders: hundreds of keys share a few dozen rules, so
 * each rule is compiled once, and a table says which key follows which.
 */
export async function keyValidatorModule(schemas, home) {
  const ajv = compiler(schemas);
  const numbers = new Map();
  const rows = [];
  for (const [name, schema] of schemas) {
    if (!isPerKey(name)) continue;
    refuseRules(name, schema);
    const cells = Object.entries(schema.properties).map(([key, property]) => {
      const rule = ruleOf(schemas, name, property);
      const text = JSON.stringify(rule);
      if (!numbers.has(text)) {
        numbers.set(text, numbers.size);
        ajv.addSchema(rule, `${BASE}key/${numbers.get(text)}`);
      }
      return `${key}: v${numbers.get(text)}`;
    });
    rows.push(`  ${JSON.stringify(name)}: { ${cells.join(', ')} },`);
  }
  const exported = Object.fromEntries([...numbers.values()].map((number) => [`v${number}`, `${BASE}key/${number}`]));
  return compile(ajv, exported, rows.join('\n'), home);
}

/** What a key may hold; a reference with no rule beside it is followed, so that what is alike is seen to be. */
function ruleOf(schemas, name, property) {
  const { default: _, 'x-must': must, ...rule } = lean(schemas, name, property);
  if (Object.keys(rule).join() !== '$ref') return must === undefined ? rule : { ...rule, 'x-must': must };
  const target = resolveReference(schemas, name, property.$ref);
  return ruleOf(schemas, target.name, target.schema);
}

/** A table of keys says nothing of rules between them. */
function refuseRules(name, { title, description, properties, additionalProperties, ...schema }) {
  if (title === undefined || properties === undefined || additionalProperties !== false) {
    throw new Error(`${name}: a class has a title, properties and additionalProperties: false`);
  }
  const known = ['$schema', 'type', 'required'];
  const other = Object.keys(schema).filter((keyword) => !keyword.startsWith('x-') && !known.includes(keyword));
  if (other.length > 0) throw new Error(`${name}: ${other.join(', ')} is not read for the classes of this folder`);
}

function compiler(schemas) {
  const ajv = new Ajv2020({
    strict: true,
    // Keras takes NaN and infinities; a schema that does not says so by its limits
    strictNumbers: false,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    allErrors: true,
    verbose: true,
    useDefaults: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  for (const keyword of extensions([...schemas.values()])) ajv.addKeyword(keyword);
  for (const [name, { $defs = {}, ...schema }] of schemas) {
    ajv.addSchema(lean(schemas, name, schema), idOf(name));
    for (const [key, definition] of Object.entries($defs)) {
      const { default: _, ...rest } = definition;
      ajv.addSchema(lean(schemas, name, rest), idOf(name, `/$defs/${key}`));
    }
  }
  return ajv;
}

/** The code of the validators of `exported`, and the name of the table that it makes of `members`. */
async function compile(ajv, exported, members, home) {
  const { outputFiles } = await build({
    stdin: {
      contents: `${standaloneCode.default(ajv, exported)}\nexport const validators = {\n${members}\n};\n`,
      resolveDir: home,
    },
    absWorkingDir: home,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2022',
    minifySyntax: true,
    minifyIdentifiers: true,
    charset: 'utf8',
    legalComments: 'none',
  });
  const code = outputFiles[0].text;
  // ajv keeps `require("…")` as text in a property of its helpers; anything else would be a call
  if (/(?<!["'])\brequire\(|\bimport\b|new Function|\beval\(/.test(code)) {
    throw new Error('a validator needs code at run time');
  }
  return readable(code);
}

/** The export of the bundle, renamed so that it can be given a type. */
function readable(code) {
  const match = /export\s*\{([^}]*)\};?\s*$/.exec(code);
  const local = match && /(\S+) as validators/.exec(match[1])?.[1];
  if (!local) throw new Error('the bundle does not export its table of validators');
  return { body: code.slice(0, match.index), table: local };
}

function extensions(value, found = new Set()) {
  if (Array.isArray(value)) for (const item of value) extensions(item, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      if (key.startsWith('x-')) found.add(key);
      extensions(member, found);
    }
  }
  return found;
}

const MAPS = new Set(['properties', 'patternProperties', 'dependentSchemas']);
const VALUES = new Set(['default', 'const', 'enum', 'required']);

/**
 * A schema without what validation does not read (`x-must` stays, it words the errors), and with each default where ajv
 * applies it: beside the property's `$ref`, not behind it.
 */
function lean(schemas, name, schema, place = 'schema') {
  if (Array.isArray(schema)) return schema.map((item) => lean(schemas, name, item));
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key]) => !PROSE.has(key) && (!key.startsWith('x-') || key === 'x-must'));
  const result = {};
  for (const [key, value] of kept) {
    if (key === '$ref') {
      const target = resolveReference(schemas, name, value);
      result.$ref = idOf(target.name, target.pointer);
    } else if (VALUES.has(key)) result[key] = value;
    else if (!MAPS.has(key)) result[key] = lean(schemas, name, value);
    else {
      const members = Object.entries(value).map(([member, inner]) => [member, lean(schemas, name, inner, key)]);
      result[key] = Object.fromEntries(members);
    }
  }
  const hidden = place === 'properties' ? flatten(schemas, name, schema).default : undefined;
  return hidden === undefined ? result : { ...result, default: hidden };
}
