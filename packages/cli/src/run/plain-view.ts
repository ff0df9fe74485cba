import type { DownloadProgress } from '@descent/datasets';
import { formatNumber, type Logged, type RunEvent, type TrialProgress } from '@descent/experiment';
import { lossFirst } from '../terminal/logs.js';
import { duration, perStep } from '../terminal/number.js';
import type { Terminal } from '../terminal/terminal.js';
import { harmless } from '../terminal/text.js';
import { ending } from './ending.js';
import type { RunView } from './run-view.js';
import { shareDone, type TrialState, TrialStates } from './trial-states.js';

const MARKS = 4;

/** A run where lines cannot be redrawn: one at each quarter of a trial, and one at its end. No control codes. */
export class PlainView implements RunView {
  readonly #terminal: Terminal;
  readonly #quarters = new Map<number, number>();
  #states: TrialStates | null = null;
  #isDownloading = false;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  handle(event: RunEvent): void {
    if (event.type === 'dataset-progress') this.#download(event.progress);
    if (event.type === 'run-started') this.#states = new TrialStates(event.trials);
    if (!('index' in event) || this.#states === null) return;
    const state = this.#states.apply(event);
    if (event.type === 'trial-progress' && event.phase === 'fit') this.#mark(event, state);
    if (event.type === 'trial-finished') this.#finish(state);
  }

  print(text: string): void {
    this.#terminal.write(`${text}\n`);
  }

  close(): void {}

  /** Once, not for every piece. */
  #download(progress: DownloadProgress): void {
    if (!this.#isDownloading) this.print(`Downloading ${progress.url}`);
    this.#isDownloading = true;
  }

  #mark(event: TrialProgress, state: TrialState): void {
    const quarter = Math.floor(shareDone(state) * MARKS + 1e-9);
    if (quarter === MARKS || quarter <= (this.#quarters.get(event.index) ?? 0)) return;
    this.#quarters.set(event.index, quarter);
    const epoch = event.epochs > 1 ? `epoch ${event.epoch}/${event.epochs}, ` : '';
    const left = `${perStep(event.msPerStep)}/step`;
    this.print(`${harmless(state.name)}: ${epoch}step ${event.step}/${event.steps}, ${left}${logsText(event.logs)}`);
  }

  #finish(state: TrialState): void {
    const { result, fit } = state;
    const done =
      result?.status === 'completed'
        ? `done in ${duration(result.seconds * 1000)}${logsText(fit?.logs ?? {})}${logsText(result.test ?? {}, 'test ')}`
        : ending(state);
    const total = this.#states?.all.length ?? 0;
    const place = total > 1 ? ` (${this.#states?.done} of ${total})` : '';
    this.print(`${harmless(state.name)}: ${done}${place}`);
  }
}

function logsText(logs: Readonly<Record<string, Logged>>, prefix = ''): string {
  return lossFirst(logs)
    .map(([name, value]) => `, ${prefix}${name} ${formatNumber(value)}`)
    .join('');
}
