import { machine } from '@descent/host';
import { boolean, callable, checkOptions } from '../config/options.js';
import { type Logs, readLogs } from '../training/logs.js';
import { Callback, type HookResult } from './callback.js';
import { scientific } from './file-name.js';

export interface ProgbarLoggerOptions {
  /** Takes the text; standard output (in browsers `console.log`) unless given. */
  readonly write?: (text: string) => void;
  /** Whether lines can be written over and colored; asked of the terminal and `NO_COLOR` unless given. */
  readonly dynamic?: boolean;
}

const WIDTH = 20;
const INTERVAL = 100;

/**
 * Keras's progress bar: step and steps, time left, time per step, loss and metrics. At most ten times a second on a
 * terminal; elsewhere one line per epoch.
 *
 * @see keras/src/callbacks/progbar_logger.py, keras/src/utils/progbar.py
 */
export class ProgbarLogger extends Callback {
  override readonly awaitsLogs = true;
  readonly #write: (text: string) => void;
  readonly #dynamic: boolean;
  readonly #colored: boolean;
  #fitting = false;
  #started = 0;
  #afterFirst: number | null = null;
  #lastDrawn = 0;
  #lastWidth = 0;
  #seen = 0;

  constructor(options: ProgbarLoggerOptions = {}) {
    checkOptions('ProgbarLogger', options, { write: callable, dynamic: boolean });
    super();
    const { output, environment } = machine;
    this.#write =
      options.write ?? (output === undefined ? (text) => console.log(text.trimEnd()) : (text) => output.write(text));
    this.#dynamic = options.dynamic ?? output?.isTTY === true;
    this.#colored = this.#dynamic && !environment.NO_COLOR;
  }

  override onTrainBegin(): void {
    this.#fitting = true;
  }

  override onTrainEnd(): void {
    this.#fitting = false;
  }

  override onEpochBegin(epoch: number): void {
    this.#start();
    if (this.params.epochs > 1) this.#write(`Epoch ${epoch + 1}/${this.params.epochs}\n`);
  }

  override onTrainBatchEnd(batch: number, logs: Logs): HookResult {
    return this.#step(batch, logs);
  }

  override onEpochEnd(_epoch: number, logs: Logs): void {
    this.#finish(logs);
  }

  override onTestBegin(): void {
    if (!this.#fitting) this.#start();
  }

  override onTestBatchEnd(batch: number, logs: Logs): HookResult {
    if (!this.#fitting) return this.#step(batch, logs);
  }

  override onTestEnd(logs: Logs): void {
    if (!this.#fitting) this.#finish(logs);
  }

  override onPredictBegin(): void {
    this.#start();
  }

  override onPredictBatchEnd(batch: number): void {
    this.#step(batch, {});
  }

  override onPredictEnd(): void {
    this.#finish({});
  }

  #start(): void {
    this.#started = performance.now();
    this.#afterFirst = null;
    this.#lastDrawn = 0;
    this.#lastWidth = 0;
    this.#seen = 0;
  }

  #step(batch: number, logs: Logs): HookResult {
    const now = performance.now();
    this.#seen = batch + 1;
    if (batch === 0) this.#afterFirst = now;
    if (!this.#dynamic || now - this.#lastDrawn < INTERVAL) return;
    this.#lastDrawn = now;
    const read = readLogs(logs);
    if (read instanceof Promise) return read.then((values) => this.#draw(values, now));
    this.#draw(read, now);
  }

  #draw(logs: Logs, now: number): void {
    const line = this.#line(this.#seen, this.params.steps, logs, now);
    this.#write(`\r${this.#padded(line)}`);
  }

  #finish(logs: Logs): void {
    const line = this.#line(this.#seen, this.#seen, logs, performance.now());
    this.#write(`${this.#dynamic ? '\r' : ''}${this.#padded(line)}\n`);
  }

  #padded({ text, width }: Line): string {
    const padding = ' '.repeat(Math.max(0, this.#lastWidth - width));
    this.#lastWidth = width;
    return text + (this.#dynamic ? padding : '');
  }

  #line(current: number, target: number | null, logs: Logs, now: number): Line {
    const perStep = this.#timePerStep(current, now);
    const isDone = current === target;
    const plain =
      target === null
        ? `${String(current).padStart(7)}/Unknown`
        : `${String(current).padStart(String(target).length)}/${target}`;
    const done = target === null || target === 0 ? 0 : Math.trunc((WIDTH * current) / target);
    const bar =
      target === null ? '' : ` ${this.#paint('32', '━'.repeat(done))}${this.#paint('37', '━'.repeat(WIDTH - done))}`;
    const time =
      isDone || target === null
        ? `${((now - this.#started) / 1000).toFixed(0)}s`
        : eta((perStep * (target - current)) / 1000);
    const values = Object.entries(logs).map(([name, value]) => ` - ${name}: ${significant(value)}`);
    const text = `${this.#paint('1', plain)}${bar} ${this.#paint('1', time)} ${stepTime(perStep)}/step${values.join('')}`;
    return {
      text,
      width:
        plain.length +
        (target === null ? 0 : WIDTH + 1) +
        time.length +
        stepTime(perStep).length +
        7 +
        values.join('').length,
    };
  }

  #timePerStep(current: number, now: number): number {
    if (current === 0) return 0;
    if (this.#afterFirst !== null && current > 1) return (now - this.#afterFirst) / (current - 1);
    return (now - this.#started) / current;
  }

  #paint(code: string, text: string): string {
    return this.#colored && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text;
  }
}

interface Line {
  readonly text: string;
  /** Characters on the terminal. */
  readonly width: number;
}

/** Four digits, in scientific notation where they would be zeros. */
export function significant(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf';
  return Math.abs(value) > 0.001 ? value.toFixed(4) : scientific(value, 4);
}

function stepTime(milliseconds: number): string {
  if (milliseconds >= 1000 || milliseconds === 0) return `${(milliseconds / 1000).toFixed(0)}s`;
  return milliseconds >= 1 ? `${milliseconds.toFixed(0)}ms` : `${(milliseconds * 1000).toFixed(0)}us`;
}

function eta(seconds: number): string {
  const two = (value: number) => String(Math.trunc(value)).padStart(2, '0');
  if (seconds > 3600) return `${Math.trunc(seconds / 3600)}:${two((seconds % 3600) / 60)}:${two(seconds % 60)}`;
  return seconds > 60 ? `${Math.trunc(seconds / 60)}:${two(seconds % 60)}` : `${Math.trunc(seconds)}s`;
}
