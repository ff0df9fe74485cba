import type { Style } from './style.js';
import { displayWidth, harmless, padEnd, wrap } from './text.js';

/** A warning in a frame, that nobody overlooks. */
export function renderWarning(
  title: string,
  text: string,
  display: { readonly columns: number; readonly unicode: boolean; readonly style: Style },
): string {
  const inner = Math.max(20, Math.min(display.columns, 100) - 5);
  const lines = [title, harmless(text)].flatMap((part) => wrap(part, inner).split('\n'));
  const width = Math.min(inner, Math.max(...lines.map(displayWidth)));
  const [corners, across, side] = display.unicode ? ['╔╗╚╝', '═', '║'] : ['!!!!', '!', '!'];
  const rule = across.repeat(width + 2);
  const paint = (line: string) => display.style('bold', display.style('yellow', line));
  return [
    paint(`${corners[0]}${rule}${corners[1]}`),
    ...lines.map((line) => paint(`${side} ${padEnd(line, width)} ${side}`)),
    paint(`${corners[2]}${rule}${corners[3]}`),
  ].join('\n');
}
