import { setImmediate } from 'node:timers/promises';
import { LiveRegion } from '../terminal/live-region.js';
import { styleOf } from '../terminal/style.js';
import type { Terminal } from '../terminal/terminal.js';
import { harmless, truncate } from '../terminal/text.js';

/** Which of many files is being computed: one line, on a terminal only. */
export class ReplayProgress {
  readonly #region: LiveRegion | null;
  readonly #total: number;
  #done = 0;
  #file = '';

  constructor(terminal: Terminal, total: number) {
    this.#total = total;
    const isShown = terminal.isLive && total > 1;
    this.#region = isShown ? new LiveRegion(terminal, (columns) => [this.#line(terminal, columns)]) : null;
  }

  /** Says which file comes now, and lets a stop through. */
  async next(file: string): Promise<void> {
    this.#file = file;
    this.#done += 1;
    this.#region?.update();
    await setImmediate();
  }

  close(): void {
    this.#region?.close();
  }

  #line(terminal: Terminal, columns: number): string {
    const text = `${this.#done}/${this.#total}  ${harmless(this.#file)}`;
    return styleOf(terminal)('dim', truncate(text, columns - 1, terminal.unicode ? '…' : '~'));
  }
}
