import type { Context } from '../context.js';
import { harmless, wrap } from '../terminal/text.js';
import type { Outcome } from './each-recording.js';

/** Says on stderr what could not be done. */
export function complain({ errors }: Pick<Outcome<unknown>, 'errors'>, { err }: Context): void {
  for (const error of errors) err.write(`error: ${harmless(error)}\n`);
}

/** The files of a folder that were left out, by format: a paragraph each, under a title. */
export function skippedText({ skipped }: Pick<Outcome<unknown>, 'skipped'>, title: string, room: number): string {
  const byFormat = new Map<string, string[]>();
  for (const { file, format } of skipped) {
    const key = format ?? 'not a recording';
    byFormat.set(key, [...(byFormat.get(key) ?? []), file]);
  }
  const paragraphs = [...byFormat].map(([format, files]) => {
    const [shown, more] = files.length > 3 ? [files.slice(0, 2), ` and ${files.length - 2} more`] : [files, ''];
    return wrap(harmless(`${format}: ${shown.join(', ')}${more}`), room, '  ');
  });
  return paragraphs.length === 0 ? '' : [title, ...paragraphs, ''].join('\n');
}
