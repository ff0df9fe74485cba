import { documentation } from './types.mjs';

/** The types of one document (`experiment`) or fragment with a title, and of its `$defs`. */
export function documentTypes(name, schema, writer) {
  if (schema.title === undefined) return '';
  const type = writer.nameOf(name);
  const definitions = Object.entries(schema.$defs ?? {}).map(([key, definition]) =>
    declaration(writer.definitionName(name, key), definition, name, writer),
  );
  const defaults = Object.entries(schema.properties ?? {}).filter(([, property]) => property.default !== undefined);
  const resolved = `/** ${type} with every default filled in. */\nexport type Resolved${type} = ${type} & Required<Pick<${type}, ${defaults.map(([key]) => `'${key}'`).join(' | ')}>>;\n`;
  return [declaration(type, schema, name, writer), ...(defaults.length > 0 ? [resolved] : []), ...definitions].join(
    '\n',
  );
}

function declaration(type, schema, from, writer) {
  const head = documentation({ description: schema.description });
  if (schema.type === 'object' && schema.properties !== undefined) {
    const { additionalProperties: rest = true } = schema;
    const index =
      rest === false
        ? ''
        : `\n  [other: string]: ${typeof rest === 'object' && Object.keys(schema.properties).length === 0 ? writer.expression(rest, from, '  ') : 'unknown'};`;
    return `${head}export interface ${type} {\n${writer.members(schema, from, '  ')}${index}\n}\n`;
  }
  return `${head}export type ${type} = ${writer.expression(schema, from)};\n`;
}
