import type { RunEvent, TrialPlan, TrialProgress, TrialResult } from '@descent/experiment';
import { type StyleName, seriesColor } from '../terminal/style.js';

/** What is known about one trial while a run goes on. */
export interface TrialState {
  readonly trial: TrialPlan;
  readonly name: string;
  readonly color: StyleName;
  progress: TrialProgress | null;
  /** The last progress of `fit`: what the bar shows once the trial is done. */
  fit: TrialProgress | null;
  result: TrialResult | null;
  isRunning: boolean;
}

/** The trials of a run, kept up to date by its events. */
export class TrialStates {
  readonly all: readonly TrialState[];
  readonly nameWidth: number;
  readonly #started = performance.now();

  constructor(trials: readonly TrialPlan[]) {
    const severalSeeds = new Set(trials.map(({ seed }) => seed)).size > 1;
    const labels = [...new Set(trials.map(({ label }) => label))];
    this.all = trials.map((trial) => ({
      trial,
      name: severalSeeds ? `${trial.label} seed ${trial.seed}` : trial.label,
      color: seriesColor(labels.indexOf(trial.label)),
      progress: null,
      fit: null,
      result: null,
      isRunning: false,
    }));
    this.nameWidth = Math.max(...this.all.map(({ name }) => name.length));
  }

  /** Takes an event in, and gives the state that it changed. */
  apply(event: Extract<RunEvent, { readonly index: number }>): TrialState {
    const state = this.all[event.index] as TrialState;
    if (event.type === 'trial-started') state.isRunning = true;
    if (event.type === 'trial-progress') {
      state.progress = event;
      if (event.phase === 'fit') state.fit = event;
    }
    if (event.type === 'trial-finished') {
      state.isRunning = false;
      state.result = event.result;
    }
    return state;
  }

  get running(): readonly TrialState[] {
    return this.all.filter(({ isRunning }) => isRunning);
  }

  get done(): number {
    return this.all.filter(({ result }) => result !== null).length;
  }

  /** Seconds to the end of the run, from the share of all steps done so far; `null` until that means something. */
  get secondsLeft(): number | null {
    const share = this.all.reduce((sum, state) => sum + shareDone(state), 0) / this.all.length;
    const elapsed = (performance.now() - this.#started) / 1000;
    return share < 0.02 || elapsed < 1 ? null : (elapsed * (1 - share)) / share;
  }
}

/** Share of a trial's `fit` that is done. */
export function shareDone({ fit, result }: TrialState): number {
  if (result !== null) return 1;
  if (fit === null || fit.steps === 0) return 0;
  return (fit.epoch - 1 + fit.step / fit.steps) / fit.epochs;
}
