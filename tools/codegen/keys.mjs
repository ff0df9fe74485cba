import { flatten, resolveReference } from './schemas.mjs';
import { typeStem } from './types.mjs';

/** The words of JSON Schema of which a key may have a rule of its own. */
const WORDS = ['type', 'enum', 'items', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];

const PROSE = new Set(['description', 'default']);

/**
 * The constant from which a class's options are read and written.
 *
 * @param name - the schema's, from which references lead on
 * @param options - whether the class itself reads a key; whether it lets a key of a file be; whether numbers are marked
 * that Python must see with a point; how a key is written
 */
export function keysConstant(
  name,
  schemas,
  {
    properties = schemas.get(name).properties,
    className = name.split('/').at(-1),
    stem = typeStem(name),
    isOwn = () => true,
    isIgnored = () => false,
    floats = true,
    write = JSON.stringify,
  } = {},
) {
  const all = Object.entries(properties);
  const keys = all
    .filter(([wire, property]) => isOwn(wire, property))
    .map(([wire, property]) => {
      const flat = flatten(schemas, name, property);
      const key = {
        wire,
        rule: ruleOf(schemas, name, property),
        ...(flat.default === undefined ? {} : { default: flat.default }),
        ...(flat['x-written'] === undefined ? {} : { written: flat['x-written'] }),
        ...(floats && /float/.test(flat['x-python']) ? { float: true } : {}),
      };
      return `    ${write(key)},\n`;
    });
  const list = keys.length === 0 ? '[]' : `[\n${keys.join('')}  ]`;
  const ignored = all.filter(([wire, property]) => isIgnored(wire, property)).map(([wire]) => wire);
  const others = ignored.length === 0 ? '' : `  ignored: ${JSON.stringify(ignored)},\n`;
  return `/** How \`${className}\` is read and written. */\nexport const ${stem}Keys: ClassKeys<${stem}Options> = {\n  className: '${className}',\n  keys: ${list},\n${others}};\n`;
}

/** The name of a rule that several classes share, or what a rule of its own asks for. */
function ruleOf(schemas, from, property) {
  if (property.$ref === undefined) return ownRule(property);
  const { name, pointer, schema } = resolveReference(schemas, from, property.$ref);
  const isShared = name === 'shared/value' || schema['x-rule'] === true;
  return isShared ? pointer.split('/').at(-1) : ruleOf(schemas, name, schema);
}

/** A rule in other words than these is no rule: its class brings a field along. */
function ownRule(property) {
  const said = Object.entries(property).filter(([word]) => !PROSE.has(word) && !word.startsWith('x-'));
  return said.every(([word]) => WORDS.includes(word)) ? Object.fromEntries(said) : {};
}

/** The name of a key as an option in TypeScript. */
export function optionName(name, key, flat, { toOptionName, toWireName }) {
  const option = flat['x-option-name'] ?? toOptionName(key);
  if (flat['x-option-name'] === undefined && toWireName(option) !== key) {
    throw new Error(
      `${name}: "${key}" becomes the option "${option}", which does not lead back; give it x-option-name`,
    );
  }
  return option;
}
