import { readdirSync, readFileSync } from 'node:fs';
import { parsePythonJson, writePythonJson } from '@descent/spec';
import { describe, expect, it } from 'vitest';
import { deserialize, serialize } from '../src/index.js';

const folder = new URL('../../../specs/keras-3.15.1/configs/', import.meta.url);

describe('configs that Keras wrote', () => {
  it.each(readdirSync(folder).sort())('%s: read and written again to the character', (file) => {
    const { serialized_json: text } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
      serialized_json: string;
    };
    const optimizer = deserialize(parsePythonJson(text));
    expect(optimizer.variant).toBe(null);
    expect(writePythonJson(serialize(optimizer))).toBe(text);
  });
});
