import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lookUp } from '@descent/spec';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const PACKAGES = fileURLToPath(new URL('../../', import.meta.url));

const sources = readdirSync(PACKAGES, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /^[^/]+\/src\/.*\.ts$/.test(path) && !path.includes('/generated/'))
  .sort()
  .map((path) => [path, readFileSync(join(PACKAGES, path), 'utf8')] as const);

function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/'[^'\n]*'/g, "''");
}

/** Tables by name whose keys never come from outside, and why. */
const INSIDE: Readonly<Record<string, string>> = {
  'conformance/src/optimizer/built-in.ts CONFIGS': 'names of the classes that there are',
  'cli/src/terminal/terminal.ts ASCII': 'the pattern finds its own keys',
  'cli/src/predict/write-output.ts WRITERS': 'outputKind has looked',
  'experiment/src/report/escape.ts ENTITIES': 'the pattern finds its own keys',
  'backend/src/adapter/discovery.ts PACKAGES': 'its own keys are gone through',
  'backend-native/src/kernels/context.ts counts': 'counts of our own kernels',
  'backend-wasm/src/kernels/epilogue.ts ACTIVATIONS': 'names that tfjs gives its kernels',
  'trainer/src/losses/registry.ts LOSS_FUNCTIONS': 'its own keys are gone through',
  'backend/src/kernels/faults.ts OF_NOTHING': 'names that tfjs gives its kernels',
  'backend-wasm/src/kernels/limits.ts LIMITS': 'names that tfjs gives its kernels',
  'host/src/browser/machine.ts BROWSERS': 'the pattern finds its own keys',
  'layers/src/base/input-dtype.ts RANGES': 'dtypes that were judged before',
  'trainer/src/training/refuse-overrides.ts HOOKS': 'asked with hasOwn in the same line',
  'trainer/src/training/refuse-overrides.ts INSTEAD': 'hooks of the table beside it',
  'model-io/src/legacy/modernize.ts OBSOLETE': 'only its star is read so',
};

describe('keys from outside find nothing that every object has', () => {
  it('of a table', () => {
    const table = { a: 1 };
    expect(
      ['a', 'b', 'constructor', 'toString', '__proto__', 'hasOwnProperty'].map((key) => lookUp(table, key)),
    ).toEqual([1, ...Array.from({ length: 5 })]);
  });

  it('there are sources to look at', () => expect(sources.length).toBeGreaterThan(300));

  it('`in` stands behind a name that is written there, never behind one that came from elsewhere', () => {
    const found: string[] = [];
    for (const [path, text] of sources) {
      if (!/\bin\b/.test(text)) continue;
      const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
      const visit = (node: ts.Node): void => {
        const isIn = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword;
        const isWritten = isIn && (ts.isStringLiteral(node.left) || node.left.getText().startsWith('Symbol.'));
        if (isIn && !isWritten) found.push(`${path}: ${node.getText()}`);
        ts.forEachChild(node, visit);
      };
      visit(source);
    }
    expect(found).toEqual([]);
  });

  it('tables that take any text are read with lookUp', () => {
    const found = sources.flatMap(([path, whole]) => {
      const text = withoutComments(whole);
      return [...text.matchAll(/^(?:export )?const (\w+): Readonly<Record<string, /gm)].flatMap(([, name]) =>
        new RegExp(`(?<![\\w.])${name}\\[(?!'')`).test(text) ? [`${path} ${name}`] : [],
      );
    });
    expect(found.filter((one) => lookUp(INSIDE, one) === undefined)).toEqual([]);
    expect(Object.keys(INSIDE).filter((one) => !found.includes(one) && !/counts|OBSOLETE/.test(one))).toEqual([]);
  });
});
