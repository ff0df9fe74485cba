import { type Style, styleOf } from './style.js';

/** What is known about one output stream: whether it can be redrawn, colored, and how much fits. */
export interface Terminal {
  readonly isLive: boolean;
  readonly color: boolean;
  readonly unicode: boolean;
  columns(): number;
  rows(): number;
  /** Writes for a person: typography becomes ASCII where the terminal has no Unicode. */
  write(text: string): void;
  /** Writes for a program: not a byte changed. */
  writeData(text: string): void;
}

/** The part of a Node stream that a terminal needs; `process.stdout` has it. */
export interface OutputStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Looks at a stream and the environment.
 *
 * - Live (redrawn in place) only on a terminal that understands cursor movement.
 * - `FORCE_COLOR` wins over `NO_COLOR`, as in Node; `FORCE_COLOR=0` means no color.
 * - Unicode where the locale is UTF-8, ASCII elsewhere.
 * - The width is the terminal's, or `COLUMNS` if that is smaller, or 80.
 */
export function terminalOf(stream: OutputStream, env: Environment, platform: string = process.platform): Terminal {
  const isLive = stream.isTTY === true && env.TERM !== 'dumb';
  const unicode = hasUnicode(env, platform);
  return {
    isLive,
    color: wantsColor(env, isLive),
    unicode,
    columns: () => {
      const known = [stream.columns, Number(env.COLUMNS)].filter((n): n is number => Number.isInteger(n) && n! > 0);
      return known.length > 0 ? Math.min(...known) : 80;
    },
    rows: () => stream.rows || 24,
    write: (text) => {
      stream.write(unicode ? text : toAscii(text));
    },
    writeData: (text) => {
      stream.write(text);
    },
  };
}

const ASCII: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '−': '-',
  '’': "'",
  '“': '"',
  '”': '"',
  '…': '~',
  '·': ',',
  '×': 'x',
  '→': '>',
  '★': '*',
  '✓': '+',
  '✗': 'x',
};

/** Our own typography in ASCII, a letter for a letter; what users wrote stays as it is. */
function toAscii(text: string): string {
  return text.replace(/[–—−’“”…·×→★✓✗]/g, (letter) => ASCII[letter] as string);
}

function wantsColor(env: Environment, isLive: boolean): boolean {
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isLive && !env.NO_COLOR;
}

function hasUnicode(env: Environment, platform: string): boolean {
  if (platform === 'win32') return Boolean(env.WT_SESSION || env.TERM_PROGRAM);
  return /utf-?8/i.test(env.LC_ALL || env.LC_CTYPE || env.LANG || '');
}

/** How text is drawn: its width, its letters and its colors. */
export interface Display {
  readonly columns: number;
  readonly unicode: boolean;
  readonly style: Style;
}

export function displayOf(terminal: Terminal): Display {
  return { columns: terminal.columns(), unicode: terminal.unicode, style: styleOf(terminal) };
}
