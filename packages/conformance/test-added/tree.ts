import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const NOT_COPIED = new Set(['node_modules', 'dist', 'build', '.nx', '.git']);
const COPIED = ['packages', 'specs/v1', 'tools', 'examples'];

/** What CONTRIBUTING says of one file. */
export interface Change {
  readonly file: string;
  /** The file that it is a copy of. */
  readonly like?: string;
  /** The beginning of the line behind which the text goes. */
  readonly after?: string;
  readonly text: string;
}

/** The changes of a section, `### an optimizer`, in their order. */
export function changesOf(guide: string, section: string): Change[] {
  const start = guide.indexOf(`\n### ${section}\n`);
  if (start < 0) throw new Error(`CONTRIBUTING.md has no section "${section}"`);
  const end = guide.slice(start + 5).search(/\n#{2,3} /);
  const text = guide.slice(start, start + 5 + end);
  const found = text.matchAll(
    /^`([^`]+)`(?:, like `([^`]+)`)?(?:, after `([^`]+)`)?(?:, but)?(?::\n\n```\w+\n([\s\S]*?)```|\.)$/gm,
  );
  return [...found].map(([, file = '', like, after, block = '']) => ({ file, like, after, text: block }));
}

/** The sources in another folder, with the modules of this one; its own packages are those of the copy. */
export function copyTree(to: string): void {
  for (const folder of COPIED)
    cpSync(join(ROOT, folder), join(to, folder), {
      recursive: true,
      filter: (path) => !NOT_COPIED.has(path.split('/').at(-1) ?? '') && !path.endsWith('/test/recordings'),
    });
  for (const name of readdirSync(ROOT).filter((one) => /^(package|tsconfig|vitest|biome).*\.(json|ts)$/.test(one)))
    cpSync(join(ROOT, name), join(to, name));
  linkModules(to);
}

/** Makes every module of the tree known in the copy, and the packages of the copy besides. */
export function linkModules(to: string): void {
  const modules = join(to, 'node_modules');
  mkdirSync(join(modules, '@descent'), { recursive: true });
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (name !== '@descent') linkTo(join(ROOT, 'node_modules', name), join(modules, name));
  for (const name of readdirSync(join(to, 'packages')))
    linkTo(join(to, 'packages', name), join(modules, '@descent', name));
}

function linkTo(target: string, path: string): void {
  if (!existsSync(path)) symlinkSync(target, path);
}

/** Does to the copy what CONTRIBUTING says. */
export function apply(change: Change, to: string): void {
  const path = join(to, change.file);
  if (change.after !== undefined) {
    const lines = readFileSync(path, 'utf8').split('\n');
    const at = lines.findIndex((line) => line.includes(change.after ?? ''));
    if (at < 0) throw new Error(`${change.file} has no line "${change.after}"`);
    writeFileSync(path, [...lines.slice(0, at + 1), change.text.trimEnd(), ...lines.slice(at + 1)].join('\n'));
    return;
  }
  if (existsSync(path)) throw new Error(`${change.file} is there already`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, change.like === undefined ? change.text : likeIt(join(to, change.like), change.text));
}

/** A JSON file with some of its members replaced; `null` takes one away. */
function likeIt(path: string, patch: string): string {
  const merged = patch === '' ? readJson(path) : merge(readJson(path), JSON.parse(patch));
  return `${JSON.stringify(merged, null, 2)}\n`;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function merge(whole: unknown, patch: unknown): unknown {
  if (!isObject(whole) || !isObject(patch)) return patch;
  const keys = [...new Set([...Object.keys(whole), ...Object.keys(patch)])].filter((key) => patch[key] !== null);
  return Object.fromEntries(keys.map((key) => [key, key in patch ? merge(whole[key], patch[key]) : whole[key]]));
}
