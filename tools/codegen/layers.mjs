import { keysConstant, optionName } from './keys.mjs';
import { flatten } from './schemas.mjs';
import { documentation } from './types.mjs';

/** The folder of classes whose options hold live objects: their package declares the types of those. */
export const LAYERS = 'layers';

const SHARED = 'shared/layer';

/**
 * The options and keys of every layer, a constant each. What all of them take is said once, as `LayerOptions`, and read by
 * what they extend; a class that takes something else for a `dtype` (`InputLayer`) reads all of its keys by itself.
 */
export function layerModule(names, schemas, writer, naming) {
  const types = new Set();
  const members = (properties, from) =>
    writer.options({ ...schemas.get(from), properties }, from, '  ', {
      names: (key, flat) => optionName(from, key, flat, naming),
      typeOf: ({ 'x-option': option }) => {
        for (const [type] of (option ?? '').matchAll(/\b[A-Z]\w+/g)) types.add(type);
        return option;
      },
    });
  const interfaceOf = (name, description, heritage, properties, from) => {
    const body = members(properties, from);
    return `${documentation({ description })}export interface ${name}${heritage} {${body === '' ? '' : `\n${body}\n`}}\n`;
  };

  const { description, properties: common, 'x-ignored': ignored } = schemas.get(SHARED).$defs.layer;
  const parts = names.map((name) => {
    const schema = schemas.get(name);
    const isApart = !isCommon('dtype', schema.properties.dtype);
    const isOption = (property) => flatten(schemas, name, property)['x-option'] !== false;
    const isNew = (wire, property) => isOption(property) && (isApart || !isCommon(wire, property));
    const options = Object.entries(schema.properties).filter(([wire, property]) => isNew(wire, property));
    const text = `Options of \`${schema.title}\`: its config in camelCase, everything with a default left out at will.`;
    return [
      interfaceOf(
        `${schema.title}Options`,
        text,
        isApart ? '' : ' extends LayerOptions',
        Object.fromEntries(options),
        name,
      ),
      keysConstant(name, schemas, {
        isOwn: (wire, property) =>
          isNew(wire, property) || (wire === 'activity_regularizer' && !('x-written' in property)),
        isIgnored: (wire, property) => !isOption(property) && !ignored.includes(wire),
        floats: false,
      }),
    ].join('\n');
  });
  const shared = [
    interfaceOf('LayerOptions', description, '', common, SHARED),
    keysConstant(SHARED, schemas, { properties: common, className: 'Layer', stem: 'Layer', floats: false }),
  ];
  return { body: [...shared, ...parts].join('\n'), types: [...types].sort() };

  function isCommon(wire, property) {
    return Object.hasOwn(common, wire) && property?.$ref === `../${SHARED}.schema.json#/$defs/${wire}`;
  }
}
