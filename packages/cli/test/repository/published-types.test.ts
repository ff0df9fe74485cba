import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const json = (path: string) => JSON.parse(readFileSync(`${root}${path}`, 'utf8'));

/** Entries of a package that are for Node alone say so in their names. */
const forPages = (entry: string) => !/\bnode\b/.test(entry);

/** The declarations of every entry that a page may import. */
function declarations(): string[] {
  const needNode: string[] = json('tsconfig.web.json').exclude;
  return readdirSync(`${root}packages`).flatMap((name) => {
    if (needNode.includes(`packages/${name}`)) return [];
    const { exports } = json(`packages/${name}/package.json`) as { exports?: Record<string, { types?: string }> };
    return Object.entries(exports ?? {}).flatMap(([entry, { types }]) =>
      types !== undefined && forPages(entry) ? [`${root}packages/${name}/${types.slice(2)}`] : [],
    );
  });
}

it('published types need none of Node', () => {
  const files = declarations();
  expect(files.length).toBeGreaterThan(9);
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    noEmit: true,
  };
  // what others publish may ask for Node's types, where they are installed
  const host = ts.createCompilerHost(options);
  const { fileExists } = host;
  host.fileExists = (path) => !path.includes('/@types/node/') && fileExists(path);
  const program = ts.createProgram(files, options, host);
  const ours = program.getSourceFiles().filter(({ fileName }) => /packages\/[^/]+\/dist\//.test(fileName));
  expect(ours.length).toBeGreaterThan(files.length);
  const problems = ours.flatMap((file) => [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ]);
  const texts = problems.map(
    ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
  );
  expect(texts).toEqual([]);
});
