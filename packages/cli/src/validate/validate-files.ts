import { DescentError, writeJson } from '@descent/spec';
import type { Context } from '../context.js';
import { explain } from '../explain.js';
import { readJson } from '../files.js';
import { type Display, displayOf } from '../terminal/terminal.js';
import { harmless, wrap } from '../terminal/text.js';
import { fileKinds, kindOf } from './kinds.js';

/** What is known about one file. */
export interface FileVerdict {
  readonly file: string;
  /** What it is; `null` where that cannot be told. */
  readonly kind: string | null;
  readonly valid: boolean;
  /** What it holds, where it is valid. */
  readonly summary?: string;
  readonly problems: readonly { readonly pointer: string | null; readonly message: string }[];
}

/** Says what each file is and whether it is valid, and gives the exit code: 2 if one is not. */
export async function validateFiles(
  files: readonly string[],
  { json = false }: { readonly json?: boolean },
  { out, cwd }: Context,
): Promise<number> {
  const verdicts: FileVerdict[] = [];
  for (const file of files) verdicts.push(await judge(file, cwd));
  if (json) out.writeData(`${writeJson(verdicts, 2)}\n`);
  else out.write(verdicts.map((verdict) => renderVerdict(verdict, displayOf(out))).join(''));
  return verdicts.every(({ valid }) => valid) ? 0 : 2;
}

async function judge(file: string, cwd: string): Promise<FileVerdict> {
  let kind: string | null = null;
  try {
    const document = await readJson(file, cwd);
    const found = kindOf(document);
    if (found === undefined) {
      const names = fileKinds.map(({ name }) => name).join(', ');
      throw new DescentError('unknown-file', `It is none of the files that descent reads: ${names}.`);
    }
    kind = found.name;
    const checked = await found.check(document as Record<string, unknown>);
    if (typeof checked === 'string') return { file, kind, valid: true, summary: checked, problems: [] };
    return { file, kind, valid: false, problems: checked.map(toProblem) };
  } catch (error) {
    if (error instanceof DescentError) return { file, kind, valid: false, problems: [toProblem(error)] };
    const { message, exitCode } = await explain(error, {});
    if (exitCode !== 2) throw error;
    return { file, kind, valid: false, problems: [{ pointer: null, message: message.replace(/^error: /, '') }] };
  }
}

function toProblem({ pointer, message }: DescentError) {
  return { pointer: pointer ?? null, message };
}

function renderVerdict({ file, kind, valid, summary, problems }: FileVerdict, display: Display): string {
  const { style } = display;
  const mark = valid ? style('green', '✓') : style('red', '✗');
  const what = [kind ?? '', summary ?? ''].filter((part) => part !== '').join(': ');
  const lines = problems.map(({ message }) => wrap(harmless(message), Math.min(display.columns - 1, 100), '  '));
  const head = `${mark} ${style('bold', harmless(file))}  ${what}`.trimEnd();
  return `${[head, ...lines].join('\n')}\n`;
}
