import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const generator = join(repository, 'tools/codegen/generate.mjs');
const copied = [
  'specs/v1',
  'packages/spec/src/generated',
  'packages/spec/src/naming.ts',
  ...['layers', 'optimizers', 'trainer'].map((name) => `packages/${name}/src`),
];

/** The generator's exit code and what it says. */
function run(...options: string[]): { code: number; said: string } {
  try {
    return {
      code: 0,
      said: execFileSync(process.execPath, [generator, ...options], { encoding: 'utf8', stdio: 'pipe' }),
    };
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: string };
    return { code: status, said: stderr };
  }
}

describe('the generator', () => {
  let root = '';

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'descent-codegen-'));
    for (const path of copied) {
      mkdirSync(join(root, path, '..'), { recursive: true });
      cpSync(join(repository, path), join(root, path), { recursive: true });
    }
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('finds nothing to do in this checkout', () => {
    expect(run('--check')).toMatchObject({ code: 0 });
  });

  it('notices a changed default, a new class and a stray file, and puts them right', () => {
    const schema = join(root, 'specs/v1/optimizers/SGD.schema.json');
    writeFileSync(schema, readFileSync(schema, 'utf8').replace('Gradient descent', 'Gradient ascent'));
    mkdirSync(join(root, 'specs/v1/things'));
    writeFileSync(
      join(root, 'specs/v1/things/Thing.schema.json'),
      JSON.stringify({
        title: 'Thing',
        description: 'A thing.',
        type: 'object',
        properties: { how_many: { description: 'How many.', type: 'integer', default: 3, 'x-python': 'int' } },
        additionalProperties: false,
      }),
    );
    writeFileSync(join(root, 'packages/spec/src/generated/stray.ts'), '');

    const drift = run('--check', '--root', root);
    expect(drift.code).toBe(1);
    expect(drift.said).toMatch(/generated\/optimizers\.ts is out of date/);
    expect(drift.said).toMatch(/generated\/things\.ts is missing/);
    expect(drift.said).toMatch(/generated\/stray\.ts should not be there/);

    expect(run('--root', root).said).toMatch(/things\.ts/);
    expect(run('--check', '--root', root)).toMatchObject({ code: 0 });
    const made = readFileSync(join(root, 'packages/spec/src/generated/things.ts'), 'utf8');
    expect(made).toContain('howMany?: number;');
    expect(made).toContain('export const thingSpecs');
  });

  it('lists a new class of a family, and asks for the class of a schema', () => {
    const folder = join(root, 'packages/layers/src/constraints');
    const schema = { title: 'Half', description: 'Half.', type: 'object', properties: {}, additionalProperties: false };
    writeFileSync(join(root, 'specs/v1/constraints/Half.schema.json'), JSON.stringify(schema));
    expect(run('--check', '--root', root).said).toMatch(/constraints has no class for the schema of Half/);
    writeFileSync(join(folder, 'half.ts'), 'export class Half extends defineConstraint(HalfConstraintKeys, half) {}\n');
    expect(run('--root', root)).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'exports.generated.ts'), 'utf8')).toContain("export { Half } from './half.js';");
    expect(readFileSync(join(folder, 'table.generated.ts'), 'utf8')).toMatch(/classes = \{ Half, MaxNorm, /);
  });

  it('refuses a key without description, and a reference that leads nowhere', () => {
    const file = join(root, 'specs/v1/things/Thing.schema.json');
    writeFileSync(file, JSON.stringify({ title: 'Thing', type: 'object', properties: { a: { default: 1 } } }));
    expect(run('--check', '--root', root).said).toMatch(/things\/Thing: "a" has no description, no x-python/);
    writeFileSync(
      file,
      JSON.stringify({ title: 'Thing', type: 'object', properties: { a: { $ref: 'No.schema.json' } } }),
    );
    expect(run('--check', '--root', root).said).toMatch(/"No.schema.json" leads nowhere/);
  });
});
