import { flatten, folderOf, pascal, resolveReference, singular } from './schemas.mjs';

/** Keywords that `packages/spec/src/schema/rules.ts` interprets. */
const KEYWORDS = new Set([
  ...['type', 'const', 'enum', 'pattern', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'minItems'],
  ...['items', 'required', 'additionalProperties', 'properties', 'not', 'anyOf', 'allOf', 'if', 'then', 'x-must'],
]);

/** Said for people, for other generators, or held by what fills a config in. */
const IGNORED = new Set([
  'description',
  'title',
  '$schema',
  '$comment',
  'default',
  'x-python',
  'x-option',
  'x-written',
]);

/** Folders whose configs are read by their rules, those between keys included. */
const FOLDERS = ['optimizers', 'schedules'];

/**
 * What readers need of each class: its keys in Keras's order, each with what it may hold, how Python sees it and its
 * default, and the rules between keys.
 */
export function rulesModule(schemas) {
  const parts = new Parts(schemas);
  const tables = FOLDERS.map((folder) => table(folder, schemas, parts));
  return [
    "import type { ClassRules, Rule } from '../schema/rules.js';\n",
    ...FOLDERS.map((folder) => `import type { ${pascal(singular(folder))}ClassName } from './${folder}.js';\n`),
    `\n${parts.text()}\n`,
    tables.join('\n'),
  ].join('');
}

function table(folder, schemas, parts) {
  const kind = singular(folder);
  const rows = [...schemas]
    .filter(([name]) => folderOf(name) === folder)
    .map(([name, schema]) => {
      const keys = Object.entries(schema.properties).map(([wire, property]) => {
        const { 'x-python': python, default: preset } = flatten(schemas, name, property);
        const members = [parts.rule(name, property), `'${python}'`];
        if (preset !== undefined) members.push(JSON.stringify(preset));
        return `      ${wire}: [${members.join(', ')}],\n`;
      });
      const { properties: _, additionalProperties, title, type, allOf, required, ...others } = schema;
      const strays = Object.keys(others).filter((key) => !IGNORED.has(key) && !key.startsWith('x-'));
      if (additionalProperties !== false || type !== 'object' || strays.length > 0) {
        throw new Error(`${name}: a class is an object with properties, required and allOf. Received: ${strays}`);
      }
      const between = allOf === undefined ? '' : `    between: ${parts.rule(name, { allOf })},\n`;
      const needs = required === undefined ? '' : `    required: ${JSON.stringify(required)},\n`;
      return `  ${title}: {\n    keys: {\n${keys.join('')}    },\n${needs}${between}  },\n`;
    });
  return `/** The rules of every ${kind}. */\nexport const ${kind}Rules: Readonly<Record<${pascal(kind)}ClassName, ClassRules>> = {\n${rows.join('')}};\n`;
}

/** Rules that are said more than once have a name. */
class Parts {
  #names = new Map();

  constructor(schemas) {
    this.schemas = schemas;
  }

  rule(from, schema) {
    const text = JSON.stringify(this.#lean(from, schema));
    if (!this.#names.has(text)) this.#names.set(text, `r${this.#names.size}`);
    return this.#names.get(text);
  }

  text() {
    return [...this.#names].map(([text, name]) => `const ${name}: Rule = ${text};\n`).join('');
  }

  #lean(from, schema) {
    if (schema.$ref !== undefined) {
      const target = resolveReference(this.schemas, from, schema.$ref);
      return this.#lean(target.name, target.schema);
    }
    const kept = Object.entries(schema).filter(([keyword]) => !IGNORED.has(keyword));
    return Object.fromEntries(kept.map(([keyword, value]) => [keyword, this.#keyword(from, keyword, value)]));
  }

  #keyword(from, keyword, value) {
    if (!KEYWORDS.has(keyword)) throw new Error(`${from}: readers do not know "${keyword}"`);
    if (keyword === 'anyOf' || keyword === 'allOf') return value.map((one) => this.#lean(from, one));
    if (['items', 'not', 'if', 'then'].includes(keyword)) return this.#lean(from, value);
    if (keyword === 'additionalProperties') return value === false ? false : this.#lean(from, value);
    if (keyword !== 'properties') return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.#lean(from, one)]));
  }
}
