import type { RunEvent, TrialPlan, TrialProgress } from '@descent/experiment';
import { lesson, rmsprop } from './fixtures.js';

const STEPS = 469;

export const plans: readonly TrialPlan[] = [1e-3, 1e-4, 1e-5].map((learningRate, index) => ({
  index,
  optimizer: rmsprop(learningRate),
  learningRate,
  seed: 1,
  label: ['1e-3', '1e-4', '1e-5'][index] as string,
}));

export function started(trials: readonly TrialPlan[] = plans): RunEvent {
  const { dataset, backend } = lesson;
  return { type: 'run-started', trials, workers: 2, dataset, backend, directory: '/runs/lesson' };
}

export function progress(index: number, step: number, change: Partial<TrialProgress> = {}): RunEvent {
  const loss = 0.4 + 2 * 2 ** (-step / 60);
  return {
    type: 'trial-progress',
    index,
    phase: 'fit',
    epoch: 1,
    epochs: 1,
    step,
    steps: STEPS,
    logs: { loss, accuracy: 1 - loss / 3 },
    msPerStep: 6,
    eta: ((STEPS - step) * 6) / 1000,
    ...change,
  };
}

export function begun(index: number): RunEvent {
  return { type: 'trial-started', index, trial: plans[index] as TrialPlan };
}

export function finished(index: number, change: Partial<(typeof lesson.trials)[number]> = {}): RunEvent {
  const result = { ...(lesson.trials[index] as (typeof lesson.trials)[number]), ...change };
  return { type: 'trial-finished', index, trial: plans[index] as TrialPlan, result };
}

/** A whole run of the lesson, two trials at a time, reported every `every` steps. */
export function* lessonEvents(every = 7): Generator<RunEvent> {
  yield started();
  yield begun(0);
  yield begun(1);
  for (let step = every; step < STEPS; step += every) {
    yield progress(0, step);
    yield progress(1, step);
  }
  for (const index of [0, 1]) {
    yield progress(index, STEPS);
    yield progress(index, 40, { phase: 'evaluate', steps: 79 });
    yield finished(index);
  }
  yield begun(2);
  yield progress(2, 37);
  yield finished(2, { status: 'diverged', test: null, error: { code: 'diverged', message: 'The loss became NaN.' } });
  yield { type: 'run-finished', result: lesson, files: null };
}
