import { flatten, pascal, singular } from './schemas.mjs';
import { documentation, typeStem } from './types.mjs';

/** What live objects an option may hold instead of a serialized one: type parameters of the options interface. */
const LIVE = ['Schedule', 'InnerOptimizer'];

/** The module of one folder of classes: config and option types, and the table of keys and defaults. */
export function classModule(folder, names, schemas, writer, naming) {
  const parts = names.map((name) => classTypes(name, schemas.get(name), writer, naming));
  const kind = singular(folder);
  const classNames = names.map((name) => name.split('/').at(-1));
  const entries = names.map((name, index) => `  ${classNames[index]}: ${table(name, schemas, naming)},`);
  return [
    ...parts,
    `/** Every ${kind} with a schema. */\nexport type ${pascal(kind)}ClassName = ${classNames.map((n) => `'${n}'`).join(' | ')};\n`,
    `/** Keys in Keras's order, with their defaults, of every ${kind}. */\nexport const ${kind}Specs: Readonly<Record<${pascal(kind)}ClassName, ClassSpec>> = /* @__PURE__ */ deepFreeze({\n${entries.join('\n')}\n});\n`,
  ].join('\n');
}

function classTypes(name, schema, writer, naming) {
  const stem = typeStem(name);
  const config = writer.members(schema, name, '  ', { complete: true });
  const options = writer.members(schema, name, '  ', {
    names: (key, flat) => optionName(name, key, flat, naming),
    typeOf: (flat) => flat['x-option'],
  });
  const live = LIVE.filter((parameter) => new RegExp(`\\b${parameter}\\b`).test(options));
  const parameters = live.length === 0 ? '' : `<${live.map((p) => `${p} = Configurable`).join(', ')}>`;
  return [
    `${documentation(schema)}export interface ${stem}Config {\n${config}\n}\n`,
    `/** Options of \`${name.split('/').at(-1)}\`: its config in camelCase, everything with a default left out at will. */\nexport interface ${stem}Options${parameters} {\n${options}\n}\n`,
  ].join('\n');
}

function optionName(name, key, flat, { toOptionName, toWireName }) {
  const option = flat['x-option-name'] ?? toOptionName(key);
  if (flat['x-option-name'] === undefined && toWireName(option) !== key) {
    throw new Error(
      `${name}: "${key}" becomes the option "${option}", which does not lead back; give it x-option-name`,
    );
  }
  return option;
}

function table(name, schemas, naming) {
  const schema = schemas.get(name);
  const required = schema.required ?? [];
  const keys = Object.entries(schema.properties).map(([wire, property]) => {
    const flat = flatten(schemas, name, property);
    const missing = ['description', 'x-python'].filter((keyword) => flat[keyword] === undefined);
    if (missing.length > 0) throw new Error(`${name}: "${wire}" has no ${missing.join(', no ')}`);
    if (!required.includes(wire) && flat.default === undefined) {
      throw new Error(`${name}: "${wire}" is neither required nor has it a default`);
    }
    return {
      wire,
      option: optionName(name, wire, flat, naming),
      required: required.includes(wire),
      ...(flat.default === undefined ? {} : { default: flat.default }),
      python: flat['x-python'],
      description: flat.description,
    };
  });
  const spec = {
    className: name.split('/').at(-1),
    description: schema.description ?? '',
    formula: schema['x-formula'] ?? [],
    references: schema['x-references'] ?? [],
    keys,
  };
  return JSON.stringify(spec, null, 2).replaceAll('\n', '\n  ');
}
