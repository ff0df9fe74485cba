import { files } from '@descent/host';
import { boolean, checkOptions, isTrue, text } from '../config/options.js';
import type { Logs } from '../training/logs.js';
import { Callback } from './callback.js';
import { checkPath } from './files.js';

export interface CSVLoggerOptions {
  /** Between columns; a comma unless given. */
  readonly separator?: string;
  /** Whether rows are added to a file that is there; false unless given. */
  readonly append?: boolean | null;
}

/**
 * Writes a row per epoch into a CSV file. Validation columns are there from the start, `NA` where an epoch had none.
 * Only in Node.
 *
 * @see keras/src/callbacks/csv_logger.py
 */
export class CSVLogger extends Callback {
  readonly #path: string;
  readonly #separator: string;
  readonly #append: boolean;
  #keys: readonly string[] | null = null;
  #needsHeader = true;

  constructor(path: string, options: CSVLoggerOptions = {}) {
    checkPath('CSVLogger', path);
    checkOptions('CSVLogger', options, { separator: text, append: boolean });
    super();
    const { separator = ',', append } = options;
    this.#path = path;
    this.#separator = separator;
    this.#append = isTrue(append, false);
  }

  override async onTrainBegin(): Promise<void> {
    this.#keys = null;
    const isThere = this.#append && (await files.kindOf(this.#path)) === 'file';
    this.#needsHeader = !isThere || (await files.readStart(this.#path, 1)).length === 0;
    if (!this.#append) await files.write(this.#path, '', { folders: true });
  }

  override async onEpochEnd(epoch: number, logs: Logs): Promise<void> {
    this.#keys ??= columnsOf(logs);
    const rows = this.#needsHeader ? [['epoch', ...this.#keys]] : [];
    this.#needsHeader = false;
    rows.push([String(epoch), ...this.#keys.map((key) => String(logs[key] ?? 'NA'))]);
    const lines = rows.map((row) => `${row.map((cell) => this.#quoted(cell)).join(this.#separator)}\r\n`).join('');
    await files.append(this.#path, lines, { folders: true });
  }

  #quoted(cell: string): string {
    const isPlain = !cell.includes(this.#separator) && !/["\r\n]/.test(cell);
    return isPlain ? cell : `"${cell.replaceAll('"', '""')}"`;
  }
}

function columnsOf(logs: Logs): string[] {
  const keys = Object.keys(logs).sort();
  return keys.some((key) => key.startsWith('val_')) ? keys : [...keys, ...keys.map((key) => `val_${key}`)];
}
