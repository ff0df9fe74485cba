import { styleOf } from '../src/terminal/style.js';
import type { Display, OutputStream } from '../src/terminal/terminal.js';
import { displayWidth } from '../src/terminal/text.js';

const ESCAPE = String.fromCharCode(27);
const TOKEN = new RegExp(`(${ESCAPE}\\[\\??\\d*[A-Za-z]|\\r|\\n)`);
const UP = new RegExp(`^${ESCAPE}\\[(\\d+)A$`);

/** A display without color. */
export function display(columns: number, unicode = true, color = false): Display {
  return { columns, unicode, style: styleOf({ color }) };
}

export function widest(text: string): number {
  return Math.max(...text.split('\n').map(displayWidth));
}

/** A stream that keeps what is written to it. */
export class Recorder implements OutputStream {
  readonly isTTY: boolean;
  columns: number | undefined;
  rows: number | undefined;
  text = '';
  writes = 0;

  constructor(size?: { readonly columns: number; readonly rows: number }) {
    this.isTTY = size !== undefined;
    this.columns = size?.columns;
    this.rows = size?.rows;
  }

  write(text: string): void {
    this.text += text;
    this.writes += 1;
  }

  /** What the screen shows at the end: lines, after the cursor movements that we use. */
  get screen(): string[] {
    const lines = [''];
    let row = 0;
    for (const token of this.text.split(TOKEN)) {
      const up = UP.exec(token);
      if (up !== null) row = Math.max(0, row - Number(up[1]));
      else if (token === '\x1b[J') lines.splice(row, lines.length, '');
      else if (token === '\n') {
        row += 1;
        lines[row] ??= '';
      } else if (!token.startsWith('\x1b[') && token !== '\r') lines[row] += token;
    }
    return lines;
  }
}
