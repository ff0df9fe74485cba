import { type Experiment, type ExperimentResult, OutputError, type RunFiles } from '@descent/experiment';
import { runExperiment } from '@descent/experiment/node';
import { writeJson } from '@descent/spec';
import type { Context } from '../context.js';
import { displayOf, type Terminal } from '../terminal/terminal.js';
import { experimentFrom } from './experiment-from.js';
import type { ExperimentFlags } from './flags.js';
import { renderHeader } from './header.js';
import { type Interruption, listenForStop } from './interruption.js';
import { LiveView } from './live-view.js';
import { PlainView } from './plain-view.js';
import { type RunView, silentView } from './run-view.js';
import { renderDataWarning, renderSummary, shortest } from './summary.js';

/** The flags of `descent run`. */
export interface RunFlags extends ExperimentFlags {
  readonly out?: string;
  /** `true`: in the run folder. */
  readonly save?: string | true;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Runs an experiment, shows it and its result, and gives the exit code. */
export async function run(path: string | undefined, flags: RunFlags, context: Context): Promise<number> {
  const experiment = await experimentFrom(path, flags, context.cwd);
  const screen = screenFor(flags, context);
  const view = screen === null ? silentView : screen.isLive ? new LiveView(screen) : new PlainView(screen);
  const interruption = listenForStop(() => view.print('Stopping. What has finished is kept; again to quit at once.'));
  try {
    const { result, files } = await runSeen(experiment, { flags, context, screen, view, interruption });
    view.close();
    show(result, files, flags, context);
    if (interruption.exitCode === null) return hasFailed(result) ? 1 : 0;
    context.err.write(`${stopNotice(result, files, context.cwd)}\n`);
    return interruption.exitCode;
  } catch (error) {
    view.close();
    if (error instanceof OutputError && error.result !== undefined) show(error.result, null, flags, context);
    if (interruption.exitCode === null || !isAbort(error)) throw error;
    context.err.write('Stopped before any trial had started.\n');
    return interruption.exitCode;
  } finally {
    interruption.release();
  }
}

interface Scene {
  readonly flags: RunFlags;
  readonly context: Context;
  readonly screen: Terminal | null;
  readonly view: RunView;
  readonly interruption: Interruption;
}

function runSeen(experiment: Experiment, { flags, context, screen, view, interruption }: Scene) {
  return runExperiment(experiment, {
    ...(flags.out === undefined ? {} : { out: flags.out }),
    ...(flags.save === undefined ? {} : { save: flags.save }),
    signal: interruption.signal,
    onEvent(event) {
      view.handle(event);
      if (event.type === 'run-started') {
        const { warning } = event.dataset;
        if (screen !== null) view.print(`${renderHeader(event, experiment, displayOf(screen))}\n`);
        if (warning !== null && screen !== null) view.print(`${renderDataWarning(warning, displayOf(screen))}\n`);
        if (warning !== null && screen === null && flags.json)
          context.err.write(`${renderDataWarning(warning, displayOf(context.err))}\n`);
      }
      if (event.type === 'output') view.print(event.text.trimEnd());
    },
  });
}

/** Where progress is shown; with `--json`, stdout is the document's alone. */
export function screenFor({ json, quiet }: Pick<RunFlags, 'json' | 'quiet'>, { out, err }: Context): Terminal | null {
  if (quiet) return null;
  if (json) return err.isLive ? err : null;
  return !out.isLive && err.isLive ? err : out;
}

function show(result: ExperimentResult, files: RunFiles | null, flags: RunFlags, context: Context): void {
  const { out, cwd } = context;
  if (flags.json) {
    out.writeData(`${writeJson(result, 2)}\n`);
    return;
  }
  const gap = screenFor(flags, context) === out ? '\n' : '';
  out.write(gap + renderSummary(result, files, { display: displayOf(out), chart: !flags.quiet, cwd }));
}

function hasFailed({ trials }: ExperimentResult): boolean {
  return trials.some(({ status }) => status === 'failed');
}

function stopNotice({ trials }: ExperimentResult, files: RunFiles | null, cwd: string): string {
  const done = trials.filter(({ error }) => error?.code !== 'aborted').length;
  const kept = files === null ? '' : `, and what was computed is kept in ${shortest(files.directory, cwd)}`;
  return `Stopped: ${done} of ${trials.length} trials had finished${kept}.`;
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
