import { flatten, folderOf, isClass, pascal, resolveReference, singular } from './schemas.mjs';

/** Classes of these folders give bare type names (`AdamConfig`); the others add their kind (`MeanSquaredErrorLossConfig`). */
const BARE = new Set(['optimizers', 'schedules', 'layers']);

/** The stem of a schema's type names. */
export function typeStem(name) {
  if (!isClass(name)) return pascal(name.split('/').at(-1));
  const kind = BARE.has(folderOf(name)) ? '' : pascal(singular(folderOf(name)));
  return pascal(name.split('/').at(-1)) + kind;
}

/** The module that holds a schema's types: one per folder, one per document. */
export const moduleOf = (name) => (name.includes('/') ? folderOf(name) : name);

/** Writes TypeScript types of schemas; collects the names that a module needs from others. */
export class TypeWriter {
  imports = new Map();
  #open = new Set();
  #readonlyLists = false;

  constructor(schemas, module) {
    this.schemas = schemas;
    this.module = module;
  }

  /** The type that stands for the whole schema `name`. */
  nameOf(name) {
    return isClass(name) ? `${typeStem(name)}Config` : (this.schemas.get(name).title ?? typeStem(name));
  }

  #named(name, pointer) {
    const definition = /^\/\$defs\/([^/]+)$/.exec(pointer)?.[1];
    if (this.schemas.get(name).title === undefined) return undefined;
    const type = pointer === '' ? this.nameOf(name) : definition && this.definitionName(name, definition);
    if (type === undefined) return undefined;
    const module = moduleOf(name);
    if (module !== this.module) this.imports.set(module, (this.imports.get(module) ?? new Set()).add(type));
    return type;
  }

  definitionName(name, definition) {
    return this.nameOf(name) + pascal(definition);
  }

  /** The type expression of a schema. */
  expression(schema, from, indent = '') {
    if (schema === true) return 'unknown';
    if (schema === false) return 'never';
    if (schema.$ref !== undefined) {
      const target = resolveReference(this.schemas, from, schema.$ref);
      return this.#named(target.name, target.pointer) ?? this.#nameless(target, indent);
    }
    if ('const' in schema) return JSON.stringify(schema.const);
    if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
    const choices = schema.anyOf ?? schema.oneOf ?? (schema.then && schema.else && [schema.then, schema.else]);
    if (choices !== undefined) {
      return [...new Set(choices.map((choice) => this.expression(choice, from, indent)))].join(' | ');
    }
    const types = [schema.type ?? (schema.properties ? 'object' : [])].flat();
    if (types.length === 0) return 'unknown';
    return [...new Set(types.map((type) => this.#ofType(type, schema, from, indent)))].join(' | ');
  }

  /** A type without a name cannot hold itself: `unknown` where it would. */
  #nameless({ name, pointer, schema }, indent) {
    const place = `${name}#${pointer}`;
    if (this.#open.has(place)) return 'unknown';
    this.#open.add(place);
    const type = this.expression(schema, name, indent);
    this.#open.delete(place);
    return type;
  }

  #ofType(type, schema, from, indent) {
    if (type === 'integer') return 'number';
    if (type === 'object') return this.#object(schema, from, indent);
    if (type !== 'array') return type;
    const list = this.#readonlyLists ? 'readonly ' : '';
    if (schema.prefixItems !== undefined) {
      return `${list}[${schema.prefixItems.map((item) => this.expression(item, from, indent)).join(', ')}]`;
    }
    if (schema.items === undefined) return `${list}unknown[]`;
    const item = this.expression(schema.items, from, indent);
    return `${list}${/^\w+$/.test(item) ? item : `(${item})`}[]`;
  }

  #object(schema, from, indent) {
    const { properties, additionalProperties = true } = schema;
    const index =
      additionalProperties === true ? 'unknown' : this.expression(additionalProperties, from, `${indent}  `);
    if (properties === undefined)
      return additionalProperties === false ? 'Record<string, never>' : `Record<string, ${index}>`;
    return `{\n${this.members(schema, from, `${indent}  `)}\n${indent}}`;
  }

  /** The members of an options type: readonly throughout, so that what `as const` makes can be given. */
  options(schema, from, indent, settings) {
    this.#readonlyLists = true;
    const members = this.members(schema, from, indent, { ...settings, modifier: 'readonly ' });
    this.#readonlyLists = false;
    return members;
  }

  /** The members of an object type, one per property, documented; of a `complete` one, all that are written are sure. */
  members(schema, from, indent, { complete = false, names = (key) => key, typeOf = undefined, modifier = '' } = {}) {
    return Object.entries(schema.properties)
      .map(([key, property]) => [key, property, flatten(this.schemas, from, property)])
      .map(([key, property, flat]) => {
        const sure = complete ? flat['x-written'] === undefined : (schema.required ?? []).includes(key);
        const optional = sure ? '' : '?';
        const name = names(key, flat);
        const member = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
        const type = typeOf?.(flat) ?? this.expression(property, from, indent);
        return `${documentation(flat, indent)}${indent}${modifier}${member}${optional}: ${type};`;
      })
      .join('\n');
  }
}

/** A TSDoc comment from `description` and `default`. */
export function documentation({ description, default: value }, indent = '') {
  const lines = [];
  if (description !== undefined) lines.push(...description.split('\n'));
  if (value !== undefined) lines.push(`@defaultValue \`${JSON.stringify(value)}\``);
  if (lines.length === 0) return '';
  const safe = lines.map((line) => line.replaceAll('*/', '*\\/'));
  if (safe.length === 1) return `${indent}/** ${safe[0]} */\n`;
  return `${indent}/**\n${safe.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`;
}
