import type { Terminal } from './terminal.js';
import { displayWidth } from './text.js';

const HIDE_CURSOR = '\x1b[?25l';
const SHOW_CURSOR = '\x1b[?25h';
const REDRAW_MILLISECONDS = 100;

/**
 * The last lines of a terminal, redrawn in place at most ten times a second. Lines printed above them stay.
 * The cursor is hidden meanwhile and comes back when the region closes or the process ends.
 */
export class LiveRegion {
  readonly #terminal: Terminal;
  readonly #render: (columns: number, rows: number) => readonly string[];
  readonly #restore = () => this.#terminal.write(SHOW_CURSOR);
  #drawn: readonly string[] = [];
  #lastDraw = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #open = false;

  constructor(terminal: Terminal, render: (columns: number, rows: number) => readonly string[]) {
    this.#terminal = terminal;
    this.#render = render;
  }

  /** Asks for a redraw; many calls within a tenth of a second become one. */
  update(): void {
    if (this.#timer !== undefined) return;
    const wait = this.#lastDraw + REDRAW_MILLISECONDS - performance.now();
    if (wait <= 0) {
      this.#draw('');
    } else {
      this.#timer = setTimeout(() => this.#draw(''), wait);
      this.#timer.unref();
    }
  }

  /** Prints lines above the region, where they stay. */
  print(lines: string): void {
    this.#draw(`${lines}\n`);
  }

  /** Erases the region and gives the cursor back. */
  close(): void {
    this.#cancel();
    if (!this.#open) return;
    this.#terminal.write(this.#eraser() + SHOW_CURSOR);
    this.#drawn = [];
    this.#open = false;
    process.off('exit', this.#restore);
  }

  #draw(above: string): void {
    this.#cancel();
    if (!this.#open) process.on('exit', this.#restore);
    const opening = this.#open ? '' : HIDE_CURSOR;
    this.#open = true;
    const eraser = this.#eraser();
    this.#drawn = this.#render(this.#terminal.columns(), this.#terminal.rows());
    this.#terminal.write(opening + eraser + above + this.#drawn.map((line) => `${line}\n`).join(''));
    this.#lastDraw = performance.now();
  }

  /** Goes back to the region's first row: a terminal made narrower since has wrapped its lines. */
  #eraser(): string {
    const columns = this.#terminal.columns();
    const rows = this.#drawn.reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / columns)), 0);
    return rows === 0 ? '' : `\x1b[${Math.min(rows, this.#terminal.rows() - 1)}A\r\x1b[J`;
  }

  #cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
