import type { RunEvent } from '@descent/experiment';
import { LiveRegion } from '../terminal/live-region.js';
import { duration } from '../terminal/number.js';
import { renderProgressLine } from '../terminal/progress-line.js';
import { styleOf } from '../terminal/style.js';
import type { Terminal } from '../terminal/terminal.js';
import { harmless, truncate } from '../terminal/text.js';
import { downloadText } from './download-text.js';
import { ending } from './ending.js';
import type { RunView } from './run-view.js';
import { type TrialState, TrialStates } from './trial-states.js';

/** A run on a terminal: a bar per running trial, redrawn in place; finished ones stay above. */
export class LiveView implements RunView {
  readonly #terminal: Terminal;
  readonly #region: LiveRegion;
  #states: TrialStates | null = null;
  #message = 'Loading the data';

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
    this.#region = new LiveRegion(terminal, (columns, rows) => this.#render(columns, rows));
    this.#region.update();
  }

  handle(event: RunEvent): void {
    if (event.type === 'dataset-progress') this.#message = downloadText(event.progress);
    if (event.type === 'run-started') {
      this.#message = '';
      this.#states = new TrialStates(event.trials);
    }
    if ('index' in event && this.#states !== null) {
      const state = this.#states.apply(event);
      if (event.type === 'trial-finished') this.#region.print(this.#finished(state, this.#terminal.columns()));
    }
    this.#region.update();
  }

  /** Says something above the bars, where it stays. */
  print(text: string): void {
    this.#region.print(text);
  }

  close(): void {
    this.#region.close();
  }

  #render(columns: number, rows: number): string[] {
    const { style, dots } = this.#display();
    const width = columns - 1;
    if (this.#states === null) return this.#message === '' ? [] : [style('dim', truncate(this.#message, width, dots))];
    const room = Math.max(1, rows - 3);
    const running = this.#states.running;
    const bars = running.slice(0, room).map((state) => this.#bar(state, columns));
    const hidden = running.length - bars.length;
    return [...bars, style('dim', truncate(this.#footer(this.#states, hidden, width), width, dots))];
  }

  #footer(states: TrialStates, hidden: number, width: number): string {
    const left = states.secondsLeft;
    const parts = [
      `${states.done} of ${states.all.length} ${states.all.length === 1 ? 'trial' : 'trials'} done`,
      hidden > 0 ? `${hidden} more running` : '',
      left === null ? '' : `${duration(Math.ceil(left) * 1000)} left`,
      'Ctrl-C keeps what is done',
    ].filter((part) => part !== '');
    while (parts.length > 1 && parts.join(' · ').length > width) parts.pop();
    return parts.join(' · ');
  }

  #bar(state: TrialState, columns: number): string {
    const { style, dots } = this.#display();
    if (state.progress === null) {
      return style(
        'dim',
        truncate(`${harmless(state.name).padEnd(this.#states?.nameWidth ?? 0)}  starting`, columns - 1, dots),
      );
    }
    return renderProgressLine(
      { ...state.progress, label: harmless(state.name), labelWidth: this.#states?.nameWidth ?? 0, color: state.color },
      { columns, unicode: this.#terminal.unicode, style },
    );
  }

  /** The bar as it was at the end of `fit`; or why there is none. */
  #finished(state: TrialState, columns: number): string {
    const { style, dots } = this.#display();
    const result = state.result;
    if (result?.status === 'completed' && state.fit !== null) {
      return this.#bar({ ...state, progress: { ...state.fit, eta: Math.round(result.seconds) } }, columns);
    }
    const name = harmless(state.name).padEnd(this.#states?.nameWidth ?? 0);
    const text = truncate(`${name}  ${ending(state)}`, columns - 1, dots);
    return style(result?.status === 'failed' ? 'red' : 'yellow', text);
  }

  #display() {
    return { style: styleOf(this.#terminal), dots: this.#terminal.unicode ? '…' : '~' };
  }
}
