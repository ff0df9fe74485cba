import { keysConstant, optionName } from './keys.mjs';
import { LAYERS } from './layers.mjs';
import { flatten, pascal, singular } from './schemas.mjs';
import { documentation, typeStem } from './types.mjs';

/** What live objects an option may hold instead of a serialized one: type parameters of the options interface. */
const LIVE = ['Schedule', 'InnerOptimizer'];

/** Folders whose classes are read by their keys alone. */
const BY_KEYS = new Set(['constraints', 'initializers', 'losses', 'metrics', 'regularizers']);

/** Folders whose classes Keras also finds by their snake case. */
const SNAKE_NAMES = new Set(['constraints', 'initializers', 'metrics', 'regularizers']);

/** The module of one folder of classes: config and option types, and the table of keys and defaults. */
export function classModule(folder, names, schemas, writer, naming) {
  const isElsewhere = folder === LAYERS;
  const parts = isElsewhere ? [] : names.map((name) => classTypes(name, schemas.get(name), writer, naming));
  const kind = singular(folder);
  const classNames = names.map((name) => name.split('/').at(-1));
  const shared = new Map();
  const entries = names.map((name, index) => `  ${classNames[index]}: ${table(name, schemas, naming, shared)},`);
  const fragments = [...shared].map(([wire, key]) => `  ${wire}: ${JSON.stringify(key)},\n`).join('');
  // A bundler keeps whatever spreads another object, unless a function that nobody needs to call does it.
  return [
    ...parts,
    ...(BY_KEYS.has(folder) ? names.map((name) => keysConstant(name, schemas)) : []),
    ...(shared.size > 0 ? [`const shared = {\n${fragments}} as const;\n`] : []),
    `/** Every ${kind} with a schema. */\nexport type ${pascal(kind)}ClassName = ${classNames.map((n) => `'${n}'`).join(' | ')};\n`,
    ...(isElsewhere
      ? []
      : [
          `/** The config of every ${kind}. */\nexport interface ${pascal(kind)}Configs {\n${names.map((name, index) => `  ${classNames[index]}: ${typeStem(name)}Config;`).join('\n')}\n}\n`,
        ]),
    ...(SNAKE_NAMES.has(folder)
      ? [
          `/** Every ${kind} in Keras's snake case. */\nexport type ${pascal(kind)}SnakeName = ${classNames.map((n) => `'${naming.toSnakeCase(n)}'`).join(' | ')};\n`,
        ]
      : []),
    `/** Keys in Keras's order, with their defaults, of every ${kind}. */\nexport const ${kind}Specs: Readonly<Record<${pascal(kind)}ClassName, ClassSpec>> = /* @__PURE__ */ (() =>\n  deepFreeze({\n${entries.join('\n')}\n  }))();\n`,
  ].join('\n');
}

function classTypes(name, schema, writer, naming) {
  const stem = typeStem(name);
  const config = writer.members(schema, name, '  ', { complete: true });
  const configType = `${documentation(schema)}export interface ${stem}Config {${config === '' ? '' : `\n${config}\n`}}\n`;
  const options = writer.options(schema, name, '  ', {
    names: (key, flat) => optionName(name, key, flat, naming),
    typeOf: (flat) => flat['x-option'],
  });
  const live = LIVE.filter((parameter) => new RegExp(`\\b${parameter}\\b`).test(options));
  const parameters = live.length === 0 ? '' : `<${live.map((p) => `${p} = Configurable`).join(', ')}>`;
  return [
    configType,
    `/** Options of \`${name.split('/').at(-1)}\`: its config in camelCase, everything with a default left out at will. */\nexport interface ${stem}Options${parameters} {\n${options}\n}\n`,
  ].join('\n');
}

function table(name, schemas, naming, shared) {
  const schema = schemas.get(name);
  const keys = Object.entries(schema.properties).map(([wire, property]) => {
    const flat = flatten(schemas, name, property);
    const missing = ['description', 'x-python'].filter((keyword) => flat[keyword] === undefined);
    if (missing.length > 0) throw new Error(`${name}: "${wire}" has no ${missing.join(', no ')}`);
    const required = (schema.required ?? []).includes(wire);
    if (!required && flat.default === undefined) {
      throw new Error(`${name}: "${wire}" is neither required nor has it a default`);
    }
    const key = {
      wire,
      option: optionName(name, wire, flat, naming),
      required,
      ...(flat.default === undefined ? {} : { default: flat.default }),
      python: flat['x-python'],
      ...(flat['x-written'] === undefined ? {} : { written: flat['x-written'] }),
      description: flat.description,
    };
    return property.$ref === undefined ? JSON.stringify(key) : sharedKey(key, shared);
  });
  const {
    description = '',
    'x-formula': formula = [],
    'x-notes': notes = [],
    'x-references': references = [],
  } = schema;
  const spec = JSON.stringify({ className: name.split('/').at(-1), description, formula, notes, references }, null, 2);
  const lines = keys.map((key) => `    ${key},\n`).join('');
  return `${spec.slice(0, -2)},\n  "keys": [\n${lines}  ]\n}`.replaceAll('\n', '\n  ');
}

/** What several classes say of a key is written once; a class adds what it says otherwise. */
function sharedKey(key, shared) {
  const first = shared.get(key.wire);
  if (first === undefined) shared.set(key.wire, key);
  const own = Object.entries(key).filter(
    ([member, value]) => first && JSON.stringify(first[member]) !== JSON.stringify(value),
  );
  const lost = first && Object.keys(first).some((member) => !(member in key));
  if (lost) return JSON.stringify(key);
  if (own.length === 0) return `shared.${key.wire}`;
  return `{ ...shared.${key.wire}, ${own.map(([member, value]) => `${member}: ${JSON.stringify(value)}`).join(', ')} }`;
}
