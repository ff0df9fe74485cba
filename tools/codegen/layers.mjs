import { keysConstant, optionName } from './keys.mjs';
import { flatten } from './schemas.mjs';
import { documentation } from './types.mjs';

/** The folder of classes whose options hold live objects: their package declares the types of those. */
export const LAYERS = 'layers';

const SHARED = 'shared/layer';

/**
 * The options and keys of every layer, a constant each, by file. What all of them take is said once, as `LayerOptions`, and
 * read by what they extend; a class that takes something else for a `dtype` (`InputLayer`) reads all of its keys by itself.
 */
export function layerModules(names, schemas, writer, naming) {
  const { description, properties: common, 'x-ignored': ignored } = schemas.get(SHARED).$defs.layer;
  const isCommon = (wire, property) =>
    Object.hasOwn(common, wire) && property?.$ref === `../${SHARED}.schema.json#/$defs/${wire}`;
  const base = new Module(schemas, writer, naming);
  base.addInterface('LayerOptions', description, common, SHARED);
  base.add(keysConstant(SHARED, schemas, { properties: common, className: 'Layer', stem: 'Layer', floats: false }));

  const layers = new Module(schemas, writer, naming);
  const keys = new SharedKeys(naming);
  for (const name of names) {
    const { title, properties } = schemas.get(name);
    const isApart = !isCommon('dtype', properties.dtype);
    const isOption = (property) => flatten(schemas, name, property)['x-option'] !== false;
    const isNew = (wire, property) => isOption(property) && (isApart || !isCommon(wire, property));
    const options = Object.fromEntries(Object.entries(properties).filter((entry) => isNew(...entry)));
    const text = `Options of \`${title}\`: its config in camelCase, everything with a default left out at will.`;
    layers.addInterface(`${title}Options`, text, options, name, isApart ? '' : ' extends LayerOptions');
    const isPenalty = (wire, property) => wire === 'activity_regularizer' && property['x-written'] === undefined;
    const isOwn = (wire, property) => isNew(wire, property) || isPenalty(wire, property);
    const isIgnored = (wire, property) => !isOption(property) && !ignored.includes(wire);
    const settings = { isOwn, isIgnored, floats: false };
    keysConstant(name, schemas, { ...settings, write: (key) => keys.count(key) });
    layers.add(() => keysConstant(name, schemas, { ...settings, write: (key) => keys.write(key) }));
  }
  return {
    'layer-options.ts': base.text('../base/option-types.js'),
    'layers.ts': layers.text(
      '../option-types.js',
      `import type { LayerOptions } from './layer-options.js';\n\n${keys.text()}`,
    ),
  };
}

/** A module's declarations, and the types that its options need. */
class Module {
  #parts = [];
  #types = new Set();

  constructor(schemas, writer, naming) {
    this.schemas = schemas;
    this.writer = writer;
    this.naming = naming;
  }

  add(part) {
    this.#parts.push(part);
  }

  addInterface(name, description, properties, from, heritage = '') {
    const members = this.writer.options({ ...this.schemas.get(from), properties }, from, '  ', {
      names: (key, flat) => optionName(from, key, flat, this.naming),
      typeOf: ({ 'x-option': option }) => {
        for (const [type] of (option ?? '').matchAll(/\b[A-Z]\w+/g)) this.#types.add(type);
        return option;
      },
    });
    const body = members === '' ? '{}' : `{\n${members}\n}`;
    this.add(`${documentation({ description })}export interface ${name}${heritage} ${body}\n`);
  }

  text(types, imports = '') {
    const parts = this.#parts.map((part) => (typeof part === 'function' ? part() : part));
    const own = `import type { ${[...this.#types].sort().join(', ')} } from '${types}';\n`;
    return `import type { ${imports === '' ? '' : 'ClassKey, '}ClassKeys } from '@descent/spec';\n${own}${imports}\n${parts.join('\n')}`;
  }
}

/** Keys of which several classes say the same: a constant each, so that a page has them once. */
class SharedKeys {
  #counts = new Map();
  #names = new Map();
  #naming;

  constructor(naming) {
    this.#naming = naming;
  }

  count(key) {
    const text = JSON.stringify(key);
    this.#counts.set(text, (this.#counts.get(text) ?? 0) + 1);
  }

  write(key) {
    const text = JSON.stringify(key);
    return this.#named().get(text) ?? text;
  }

  text() {
    return [...this.#named()].map(([text, name]) => `const ${name}: ClassKey = ${text};\n`).join('');
  }

  #named() {
    if (this.#names.size > 0) return this.#names;
    const used = new Map();
    for (const [text, count] of this.#counts) {
      if (count === 1) continue;
      const option = this.#naming.toOptionName(JSON.parse(text).wire);
      used.set(option, (used.get(option) ?? 0) + 1);
      this.#names.set(text, `${option}${used.get(option) === 1 ? '' : used.get(option)}`);
    }
    return this.#names;
  }
}
