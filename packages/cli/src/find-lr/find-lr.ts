import {
  type Experiment,
  type FinderEvent,
  type FinderFiles,
  type FinderOptions,
  type Finding,
  formatRate,
} from '@descent/experiment';
import { runFinder } from '@descent/experiment/node';
import { writeJson } from '@descent/spec';
import type { Context } from '../context.js';
import { downloadText } from '../run/download-text.js';
import { experimentFrom } from '../run/experiment-from.js';
import type { ExperimentFlags } from '../run/flags.js';
import { listenForStop } from '../run/interruption.js';
import { screenFor } from '../run/run.js';
import { renderDataWarning } from '../run/summary.js';
import { LiveRegion } from '../terminal/live-region.js';
import { renderProgressLine } from '../terminal/progress-line.js';
import { displayOf, type Terminal } from '../terminal/terminal.js';
import { renderFinderHeader } from './header.js';
import { renderFinderSummary } from './summary.js';

type Range = Pick<FinderOptions, 'min' | 'max' | 'steps' | 'ramp' | 'smoothing' | 'divergence'>;

/** The flags of `descent find-lr`. */
export interface FindLrFlags extends ExperimentFlags, Range {
  readonly seed?: number;
  readonly out?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Runs a range test, shows it and what it suggests, and gives the exit code. */
export async function findLr(path: string | undefined, flags: FindLrFlags, context: Context): Promise<number> {
  const { seed, min, max, steps, ramp, smoothing, divergence, out, ...rest } = flags;
  const experiment = await experimentFrom(
    path,
    { ...rest, ...(seed === undefined ? {} : { seeds: [seed] }) },
    context.cwd,
  );
  const range = Object.entries({ min, max, steps, ramp, smoothing, divergence });
  const screen = screenFor(flags, context);
  const view = new FinderView(screen, context, experiment, flags.json === true);
  const interruption = listenForStop(() => view.print('Stopping. What was computed is kept; again to quit at once.'));
  try {
    const { finding, files } = await runFinder(experiment, {
      ...Object.fromEntries(range.filter(([, value]) => value !== undefined)),
      ...(out === undefined ? {} : { out }),
      signal: interruption.signal,
      onEvent: (event) => view.handle(event),
    });
    view.close();
    show(finding, files, flags, context);
    return interruption.exitCode ?? 0;
  } catch (error) {
    view.close();
    const stopped = error instanceof Error && error.name === 'AbortError';
    if (interruption.exitCode === null || !stopped) throw error;
    context.err.write('Stopped before any step was made.\n');
    return interruption.exitCode;
  } finally {
    interruption.release();
  }
}

function show(finding: Finding, files: FinderFiles | null, flags: FindLrFlags, context: Context): void {
  const { out, cwd } = context;
  if (flags.json) {
    out.writeData(`${writeJson(finding, 2)}\n`);
    return;
  }
  const gap = screenFor(flags, context) === out ? '\n' : '';
  out.write(gap + renderFinderSummary(finding, files, { display: displayOf(out), chart: !flags.quiet, cwd }));
}

/** A range test as a person sees it: header, then a bar that is redrawn where that is possible. */
class FinderView {
  readonly #region: LiveRegion | null;
  #step: Extract<FinderEvent, { type: 'finder-step' }> | null = null;
  #message = 'Loading the data';
  #start = performance.now();

  constructor(
    private readonly screen: Terminal | null,
    private readonly context: Context,
    private readonly experiment: Experiment,
    private readonly isJson: boolean,
  ) {
    this.#region = screen?.isLive ? new LiveRegion(screen, (columns) => this.#render(columns)) : null;
    this.#region?.update();
  }

  handle(event: FinderEvent): void {
    if (event.type === 'dataset-progress') this.#message = downloadText(event.progress);
    if (event.type === 'finder-started') this.#begin(event);
    if (event.type === 'finder-step') this.#step = event;
    this.#region?.update();
  }

  /** Says something that stays. */
  print(text: string): void {
    if (this.#region !== null) this.#region.print(text);
    else this.screen?.write(`${text}\n`);
  }

  close(): void {
    this.#region?.close();
  }

  #begin(event: Extract<FinderEvent, { type: 'finder-started' }>): void {
    const { screen, context } = this;
    const { warning } = event.dataset;
    this.#message = '';
    this.#start = performance.now();
    if (screen !== null)
      this.print(renderFinderHeader(event, this.experiment, displayOf(screen)) + (screen.isLive ? '\n' : ''));
    if (warning === null) return;
    if (screen !== null) this.print(`${renderDataWarning(warning, displayOf(screen))}\n`);
    else if (this.isJson) context.err.write(`${renderDataWarning(warning, displayOf(context.err))}\n`);
  }

  #render(columns: number): string[] {
    const { style, unicode } = displayOf(this.screen as Terminal);
    if (this.#step === null) return this.#message === '' ? [] : [style('dim', this.#message)];
    const { step, steps, learningRate, loss } = this.#step;
    const msPerStep = (performance.now() - this.#start) / step;
    const line = {
      label: `rate ${formatRate(Number(learningRate.toPrecision(2)))}`,
      labelWidth: 12,
      color: 'cyan',
      phase: 'fit',
      epoch: 1,
      epochs: 1,
      step,
      steps,
      logs: { loss },
      msPerStep,
      eta: ((steps - step) * msPerStep) / 1000,
    } as const;
    return [renderProgressLine(line, { columns, unicode, style })];
  }
}
